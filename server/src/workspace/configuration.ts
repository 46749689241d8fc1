/** The configurations that hold for a place → what reading and checking a document there need. Pure. */
import picomatch from 'picomatch';
import type { MarkdownParser } from '../document/markdown';
import type { HeadingLookup, Kind, ReadingOptions } from '../document/model';
import { type CheckSettings, DEFAULT_SETTINGS } from '../rules/settings';
import { propertiesAt } from '../schema/annotations';
import { type AnnotatedSections, createHeadingLookup, DEFAULT_HEADINGS } from '../schema/headings';
import { findProfile, headingsOfProfile, type Profile } from '../schema/profiles';
import type { DocumentSchema } from '../schema/validateDocument';
import builtInSections from '../../../schemas/sections.schema.json';
import type { ConfigurationData } from './configurationFile';
import { join } from './fileSystem';

/** A configuration and the folder that its globs start from. */
export interface PlacedConfiguration {
  readonly folder: string;
  readonly data: ConfigurationData;
}

/** Everything that the configuration says about one document. The same object as long as nothing changed. */
export interface DocumentSettings {
  /** Whether the configuration says that this is no incident document; such a document is left alone. */
  readonly excluded: boolean;
  readonly reading: ReadingOptions;
  readonly check: CheckSettings;
  /** The merged configuration, for what neither reading nor checking need: audiences, glossary, … */
  readonly data: ConfigurationData;
}

/** What the caller knows and the configuration does not. */
export interface Surroundings {
  /** The present moment, ISO 8601 in UTC; asked each time that settings are read. `null` keeps rules about "now" silent. */
  readonly now: (() => string) | null;
  /** Whether an absolute path exists; `null` where files can't be seen. */
  readonly fileExists: ((path: string) => boolean) | null;
  /** A parser that stands in for remark. */
  readonly parse?: MarkdownParser;
}

/** What is the same for every document below a folder; made once for a chain of configurations. */
export interface FolderSettings {
  /** The settings of a document by its path. */
  forDocument(path: string): DocumentSettings;
}

export type TeamSchemas = CheckSettings['schemas'];

/** Combines configurations, the outermost first. Maps are merged by key; anything else, the innermost wins. */
export function settleConfiguration(
  chain: readonly PlacedConfiguration[],
  schemas: TeamSchemas,
  surroundings: Surroundings,
): FolderSettings {
  const data = chain.reduce<ConfigurationData>((merged, { data }) => merge(merged, data), {});
  const selectors = chain.flatMap(selectorsOf);
  const profile = data.profile === undefined ? null : findProfile(data.profile);
  const headings = headingsOf(schemas, profile);
  const shared: CheckSettings = { ...checkSettingsOf(data, schemas), profile };
  return {
    forDocument(path) {
      const selected = selectors.findLast(({ selects }) => selects(path))?.kind ?? null;
      return {
        excluded: selected === false,
        reading: {
          headings,
          path,
          ...(selected === null || selected === false ? {} : { configuredKind: selected }),
          ...(data.defaultZone === undefined ? {} : { defaultZone: data.defaultZone }),
          ...(surroundings.parse === undefined ? {} : { parse: surroundings.parse }),
        },
        check: {
          ...shared,
          get now() {
            return surroundings.now?.() ?? null;
          },
          fileExists: existsFrom(path, surroundings),
        },
        data,
      };
    },
  };
}

function merge(outer: ConfigurationData, inner: ConfigurationData): ConfigurationData {
  const maps = MAPS.filter((key) => key in outer && key in inner).map((key) => [
    key,
    { ...outer[key], ...inner[key] },
  ]);
  return { ...outer, ...inner, ...(Object.fromEntries(maps) as ConfigurationData) };
}

const MAPS = ['documents', 'schemas', 'rules', 'trackers', 'audiences', 'glossary'] as const;

interface Selector {
  selects(path: string): boolean;
  readonly kind: Kind | false;
}

function selectorsOf({ folder, data }: PlacedConfiguration): Selector[] {
  const base = join(folder, '');
  return Object.entries(data.documents ?? {}).map(([glob, kind]) => {
    const matches = picomatch(glob.replace(LEADING_DOT_SLASH, ''), { dot: true });
    return { kind, selects: (path) => path.startsWith(base) && matches(path.slice(base.length)) };
  });
}

const LEADING_DOT_SLASH = /^\.?\//;

/** The built-in headings, and over them those of the profile and those that the team's schemas add to their sections. */
function headingsOf(schemas: TeamSchemas, profile: Profile | null): HeadingLookup {
  const own = [
    ...(profile === null ? [] : [headingsOfProfile(profile)]),
    ...Object.values(schemas).map(annotatedSections),
  ];
  return own.length === 0
    ? DEFAULT_HEADINGS
    : createHeadingLookup(builtInSections as AnnotatedSections, ...own);
}

function annotatedSections({ schema, library }: DocumentSchema): AnnotatedSections {
  const properties = propertiesAt(schema, ['facts'], library);
  return {
    $defs: Object.fromEntries(properties.map(({ name, annotation }) => [name, { 'x-andon': annotation }])),
  };
}

function checkSettingsOf(data: ConfigurationData, schemas: TeamSchemas): CheckSettings {
  const rules = Object.entries(data.rules ?? {}).map(([id, value]) => ({
    id,
    ...(typeof value === 'string' ? { severity: value } : value),
  }));
  return {
    ...DEFAULT_SETTINGS,
    severities: Object.fromEntries(
      rules.flatMap(({ id, severity }) => (severity === undefined ? [] : [[id, severity]])),
    ),
    options: Object.fromEntries(rules.flatMap(({ id, options }) => (options ? [[id, options]] : []))),
    trackers: Object.entries(data.trackers ?? {}).map(([pattern, url]) => ({ pattern, url })),
    slos: (data.slos ?? []).map(({ objective, windowDays = DEFAULT_WINDOW, ...slo }) => ({
      ...slo,
      objective: objective > 1 ? objective / 100 : objective,
      windowDays,
    })),
    severityScale: scaleOf(data),
    people: data.people ?? [],
    schemas,
  };
}

const DEFAULT_WINDOW = 30;

/** A team's own scale; the names of its steps that are known keep their known other spellings. */
function scaleOf({ severities }: ConfigurationData): CheckSettings['severityScale'] {
  if (severities === undefined) return DEFAULT_SETTINGS.severityScale;
  return severities.map((step) => {
    if (typeof step !== 'string') return { value: step.value, aliases: step.aliases ?? [] };
    const known = DEFAULT_SETTINGS.severityScale.find(({ value }) => value === step);
    return known ?? { value: step, aliases: [] };
  });
}

function existsFrom(path: string, { fileExists }: Surroundings): CheckSettings['fileExists'] {
  if (fileExists === null) return null;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return (relative) => fileExists(folder + relative);
}
