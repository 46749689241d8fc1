/** House styles as data: found by name, recognised by their headings, applied to headings and schemas. */
import { oncePerPart } from '../document/parts';
import atlassian from '../../../schemas/profiles/atlassian.json';
import awsCoe from '../../../schemas/profiles/aws-coe.json';
import azurePir from '../../../schemas/profiles/azure-pir.json';
import andon from '../../../schemas/profiles/default.json';
import gitlab from '../../../schemas/profiles/gitlab.json';
import googleSreBook from '../../../schemas/profiles/google-sre-book.json';
import googleSreWorkbook from '../../../schemas/profiles/google-sre-workbook.json';
import pagerduty from '../../../schemas/profiles/pagerduty.json';
import wikimedia from '../../../schemas/profiles/wikimedia.json';
import sections from '../../../schemas/sections.schema.json';
import type { IncidentDocument, Kind } from '../document/model';
import type { Annotation } from './annotation';
import { propertiesAt } from './annotations';
import { builtInSchema } from './builtInSchemas';
import { readHeading, singular } from './headingNormalization';
import type { AnnotatedSections } from './headings';
import { readTeamSchema } from './teamSchema';
import type { DocumentSchema } from './validateDocument';

/** `schemas/profile.schema.json` describes it. */
export interface Profile {
  readonly name: string;
  /** How people call it. */
  readonly title: string;
  readonly source: string;
  /** The house's headings, by canonical name. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Headings by which a document shows that it follows the style. */
  readonly signs: readonly string[];
  readonly signsNeeded: number;
  readonly sections: Readonly<Partial<Record<Kind, Levels>>>;
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
}

type Levels = Readonly<Partial<Record<NonNullable<Annotation['level']>, readonly string[]>>>;

/** Every built-in profile. */
export const PROFILES: readonly Profile[] = [
  andon,
  atlassian,
  awsCoe,
  azurePir,
  gitlab,
  googleSreBook,
  googleSreWorkbook,
  pagerduty,
  wikimedia,
] as unknown as readonly Profile[];

/** The profile with this name; `google-sre` means the book. `null` where there is none. */
export function findProfile(name: string): Profile | null {
  const meant = OTHER_NAMES[name] ?? name;
  return PROFILES.find((profile) => profile.name === meant) ?? null;
}

const OTHER_NAMES: Readonly<Record<string, string>> = { 'google-sre': 'google-sre-book' };

/** Every name that `findProfile` knows. */
export const PROFILE_NAMES: readonly string[] = [
  ...PROFILES.map(({ name }) => name),
  ...Object.keys(OTHER_NAMES),
].sort();

/** The style of the product's own templates: it changes nothing, so that nothing need be said of it. */
const OWN = 'default';

/** The profile that a document plainly follows: by its headings, and by no other's as well. `null` for the product's own. */
export function recognizeProfile(document: Pick<IncidentDocument, 'blocks' | 'sections'>): Profile | null {
  const titles = new Set(titlesIn(document));
  const shares = PROFILES.map((profile) => {
    const seen = signsOf(profile).filter((sign) => titles.has(sign)).length;
    return { profile, share: seen < profile.signsNeeded ? 0 : seen / profile.signs.length };
  }).sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first === undefined || first.share === 0 || first.share === second?.share) return null;
  return first.profile.name === OWN ? null : first.profile;
}

/** The words of the titles that each part holds. */
const titlesIn = oncePerPart(({ sections: inside, range }) =>
  inside
    .filter(({ titleRange }) => range.start <= titleRange.start && titleRange.start < range.end)
    .map(({ title }) => wordsOf(title)),
);

const signs = new Map<Profile, readonly string[]>();

/** In the form in which titles are compared, made when they are first asked for. */
function signsOf(profile: Profile): readonly string[] {
  const known = signs.get(profile);
  if (known !== undefined) return known;
  const made = profile.signs.map(wordsOf);
  signs.set(profile, made);
  return made;
}

function wordsOf(title: string): string {
  return readHeading(title.slice(0, 200), { numbered: !/^\d+ whys/i.test(title) })
    .words.map(singular)
    .join(' ');
}

/** The profile's headings as a heading lookup takes them: over the built-in ones. */
export function headingsOfProfile({ headings }: Profile): AnnotatedSections {
  const known = sections.$defs as AnnotatedSections['$defs'];
  return {
    $defs: Object.fromEntries(
      Object.entries(headings).flatMap(([name, own]) => {
        const title = known[name]?.['x-andon']?.title;
        return title === undefined ? [] : [[name, { 'x-andon': { title, headings: own } }]];
      }),
    ),
  };
}

const schemas = new Map<string, DocumentSchema | null>();

/** The schema of a kind as the profile has it; `null` where the profile says nothing about the kind. */
export function schemaOfProfile(profile: Profile, kind: Kind): DocumentSchema | null {
  const key = `${profile.name} ${kind}`;
  const known = schemas.get(key);
  if (known !== undefined) return known;
  const levels = profile.sections[kind];
  const made = levels === undefined ? null : schemaOf(profile, kind, levels);
  schemas.set(key, made);
  return made;
}

/** The built-in schema, extended as a team would: what is asked for besides, and how much each part weighs. */
function schemaOf(profile: Profile, kind: Kind, levels: Levels): DocumentSchema | null {
  const rows = (['required', 'recommended', 'optional'] as const).flatMap((level) =>
    (levels[level] ?? []).map((name) => ({ name, level })),
  );
  const base = builtInSchema(kind);
  const known = new Set(propertiesAt(base.schema, ['facts'], base.library).map(({ name }) => name));
  const asked = rows.filter(({ level }) => level !== 'optional').map(({ name }) => name);
  const reading = readTeamSchema(
    {
      allOf: [{ $ref: `andon:${kind}` }],
      properties: {
        facts: {
          required: asked,
          properties: Object.fromEntries(
            rows.map(({ name, level }) => [
              name,
              { ...(known.has(name) ? {} : { $ref: `andon:sections#/$defs/${name}` }), 'x-andon': { level } },
            ]),
          ),
        },
      },
    },
    `${profile.name}.${kind}.json`,
  );
  return reading.schema ?? null;
}
