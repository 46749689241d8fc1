/** Keys and values of the front matter, from its schema and from what the document and the configuration know. */
import { propertiesAt } from '../../schema/annotations';
import { FRONT_MATTER_SCHEMA } from '../../schema/builtInSchemas';
import { escapeSnippet } from '../../schema/snippet';
import { type Candidate, lastCharacters, type Place } from './candidate';
import { usualDays } from './times';
import { people, services, severities, statuses, type Word } from './vocabulary';

const FENCE = /^(?:---|\+\+\+)[ \t]{0,8}$/;
const KEY_LINE = /^[ \t]{0,8}(?:[\w-]{1,60}[ \t]{0,8}[:=]|#|- |$)/;
const KEY = /^[\w-]{0,60}$/;
const KEY_AND_VALUE = /^([\w-]{1,60})[ \t]{0,8}([:=])([ \t]{0,8})(["']?)([^"'\n]{0,100})$/;
const LIST_VALUE = /^[ \t]{0,8}-([ \t]{1,4})(["']?)([^"'\n]{0,100})$/;
/** What YAML reads as something else unless it is quoted. */
const NEEDS_QUOTES = /^[@`&*!|>%{}[\],#?-]|: | #/;

/** Proposals inside front matter, closed or being written; `null` outside of it. */
export function frontMatterCandidates(place: Place): Candidate[] | null {
  const lines = linesAbove(place);
  if (lines === null) return null;
  if (place.before.trimStart().startsWith('#')) return [];
  const value = KEY_AND_VALUE.exec(place.before);
  if (value !== null) {
    const [, key = '', sign = ':', space = '', quote = '', partial = ''] = value;
    return values(place, key, { sign, lead: space === '' ? ' ' : '', quote, partial });
  }
  const item = LIST_VALUE.exec(place.before);
  if (item !== null) {
    const key = lines
      .map((line) => KEY_AND_VALUE.exec(line.trimEnd())?.[1])
      .findLast((name) => name !== undefined);
    const [, , quote = '', partial = ''] = item;
    return key === undefined ? [] : values(place, key, { sign: ':', lead: '', quote, partial });
  }
  return KEY.test(place.before) ? keys(place, lines) : [];
}

/** The front matter's lines above the cursor's; `null` where the cursor does not stand in front matter. */
function linesAbove({ reading, lineStart }: Place): string[] | null {
  const [fence = '', ...lines] = reading.text.slice(0, lineStart).split('\n').slice(0, -1);
  if (lineStart === 0 || !FENCE.test(fence.trimEnd())) return null;
  return lines.every((line) => KEY_LINE.test(line.trimEnd())) &&
    !lines.some((line) => FENCE.test(line.trimEnd()))
    ? lines
    : null;
}

function keys(place: Place, lines: readonly string[]): Candidate[] {
  const { document } = place.reading;
  const taken = new Set([
    ...lines.map((line) => KEY_AND_VALUE.exec(line.trimEnd())?.[1]),
    ...(document.frontMatter?.entries ?? []).map(({ key }) => key),
  ]);
  taken.delete(place.before + place.after);
  const sign = document.frontMatter?.format === 'toml' || place.reading.text.startsWith('+++') ? ' =' : ':';
  // A colon that already follows is kept.
  const lead = place.after.trim() === '' ? `${sign} ` : '';
  return properties()
    .filter(({ name }) => !taken.has(name))
    .filter(({ name }) => isIncident(place) || name === 'kind')
    .map(({ name, annotation }) => ({
      label: name,
      kind: 'key',
      replace: lastCharacters(place, place.before.length),
      snippet: `${name}${lead}`,
      ...(annotation.purpose === undefined ? {} : { explanation: annotation.purpose }),
    }));
}

/** Front matter that is being written is often broken, and then says nothing to the reader yet. */
const SAYS_KIND = /^kind[ \t]{0,8}[:=][ \t]{0,8}["']?(?:halt|rca|review)\b/m;
const FIRST_LINES = 2_000;

function isIncident({ reading }: Place): boolean {
  return reading.document.recognition.incident || SAYS_KIND.test(reading.text.slice(0, FIRST_LINES));
}

interface Written {
  readonly sign: string;
  readonly lead: string;
  readonly quote: string;
  readonly partial: string;
}

function values(place: Place, key: string, { sign, lead, quote, partial }: Written): Candidate[] {
  if (!isIncident(place) && key !== 'kind') return [];
  const toml = sign === '=';
  return wordsFor(key, place).map(({ text, detail }) => {
    const quoted = quote === '' && (toml || NEEDS_QUOTES.test(text)) ? `"${text}"` : text;
    return {
      label: text,
      kind: 'value',
      replace: lastCharacters(place, partial.length),
      snippet: escapeSnippet(lead + quoted),
      filter: partial.startsWith('@') || !text.startsWith('@') ? text : text.slice(1),
      ...(detail === undefined ? {} : { detail }),
    };
  });
}

function wordsFor(key: string, place: Place): readonly Word[] {
  switch (key) {
    case 'status':
      return statuses();
    case 'severity':
      return severities(place);
    case 'owner':
      return people(place);
    case 'services':
      return services(place);
    case 'date':
      return usualDays(place)
        .slice(0, 1)
        .map(({ says, means }) => ({ text: means, detail: says }));
    case 'timezone':
      return zones(place);
    default:
      return fromSchema(key);
  }
}

function zones({ reading }: Place): Word[] {
  const own = reading.settings.reading.defaultZone;
  return [...new Set(['UTC', ...(own === undefined ? [] : [own])])].map((text) => ({ text }));
}

function fromSchema(key: string): Word[] {
  const schema = (
    FRONT_MATTER_SCHEMA.schema['properties'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  )[key];
  const choices = schema?.['enum'];
  if (!Array.isArray(choices)) return [];
  const about = sentencesByChoice(String(schema?.['description'] ?? ''));
  return choices.map((choice) => {
    const text = String(choice);
    const detail = about.get(text);
    return detail === undefined ? { text } : { text, detail };
  });
}

/** "halt: a release-halt brief. rca: …" → what each choice means. */
function sentencesByChoice(description: string): Map<string, string> {
  return new Map(
    description.split('. ').flatMap((sentence): [string, string][] => {
      const [choice, ...rest] = sentence.split(': ');
      return choice === undefined || rest.length === 0 ? [] : [[choice, rest.join(': ').replace(/\.$/, '')]];
    }),
  );
}

function properties() {
  return propertiesAt(FRONT_MATTER_SCHEMA.schema, [], FRONT_MATTER_SCHEMA.library);
}
