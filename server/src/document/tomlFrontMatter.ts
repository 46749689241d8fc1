/** TOML front matter → plain JSON with positions. Values come from smol-toml, positions from a scan of the lines. */
import { parse, TomlError } from 'smol-toml';
import type { FrontMatterBody } from './frontMatter';
import type { FrontMatterEntry, ReadingDefect } from './model';
import type { Range } from './text';

/** A broken text is read up to its mistake; a mistake before that one is looked for this many times. */
const TRIES = 3;

const KEY_LINE =
  /^[ \t]{0,20}(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([\w-]{1,100}))(?:\.[\w."'-]{1,200})?[ \t]{0,20}=/;
const OVER_LINES = /^[ \t]{0,20}(?:\[|\{|"""|''')/;
const TABLE_LINE = /^[ \t]{0,20}\[{1,2}[ \t]{0,20}(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([\w-]{1,100}))/;

/** Reads the TOML in `body`. Never throws. */
export function readToml(text: string, body: Range): FrontMatterBody {
  const source = text.slice(body.start, body.end).replace(/\r(?!\n)/g, ' ');
  const defects: ReadingDefect[] = [];
  const data = plainTable(parseAsFarAsPossible(source, body, defects));
  return { mapping: true, entries: entriesOf(source, body, data), data, defects };
}

function parseAsFarAsPossible(source: string, body: Range, defects: ReadingDefect[]): object {
  let readable = source;
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      return parse(readable);
    } catch (error) {
      const line = error instanceof TomlError ? Math.max(1, error.line) : 1;
      const start = startOfLine(readable, line);
      if (defects.length === 0) defects.push(defectAt(source, body, start, error));
      readable = readable.slice(0, start);
    }
  }
  return {};
}

function defectAt(source: string, body: Range, start: number, error: unknown): ReadingDefect {
  const feed = source.indexOf('\n', start);
  const line = source.slice(start, feed < 0 ? source.length : feed);
  return {
    defect: 'front-matter-broken',
    range: { start: body.start + start, end: body.start + start + line.trimEnd().length },
    detail:
      error instanceof TomlError ? plainMessage(error.message) : 'The values are nested too deep to be read.',
  };
}

/** The parser's message without its excerpt of the source. */
function plainMessage(message: string): string {
  const line = message.split('\n')[0] ?? '';
  const words = line.replace(/^Invalid TOML document: /, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) break;
    start = feed + 1;
  }
  return start;
}

/** A TOML value as JSON: dates become ISO text, numbers that JSON lacks become text. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) return plainTable(value);
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
    return String(value);
  return value;
}

function plainTable(table: object): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(table)) if (key !== '__proto__') data[key] = plain(value);
  return data;
}

/** The top-level keys and tables, each once, where the lines name them. */
function entriesOf(source: string, body: Range, data: Readonly<Record<string, unknown>>): FrontMatterEntry[] {
  const found: { key: string; start: number; keyEnd: number; valueStart: number }[] = [];
  const seen = new Set<string>();
  let inTable = false;
  for (let at = 0; at < source.length;) {
    const feed = source.indexOf('\n', at);
    const next = feed < 0 ? source.length : feed + 1;
    const line = source.slice(at, Math.min(next, at + 2_000));
    const table = TABLE_LINE.exec(line);
    const match = table ?? (inTable ? null : KEY_LINE.exec(line));
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match !== null && key !== undefined && Object.hasOwn(data, key) && !seen.has(key)) {
      seen.add(key);
      const start = at + match[0].indexOf(key);
      found.push({
        key,
        start,
        keyEnd: start + key.length,
        valueStart: table === null ? at + match[0].length : next,
      });
      if (table !== null) inTable = true;
    }
    at = next;
  }
  return found.map(({ key, start, keyEnd, valueStart }, i) => {
    const bound = found[i + 1]?.start ?? source.length;
    const end = Math.max(keyEnd, endOfValue(source, valueStart, Math.max(valueStart, bound)));
    const lead = source.slice(valueStart, end);
    const valueFrom = Math.min(end, valueStart + (lead.length - lead.trimStart().length));
    return {
      key,
      keyRange: { start: body.start + start, end: body.start + keyEnd },
      valueRange: { start: body.start + valueFrom, end: body.start + end },
      range: { start: body.start + start, end: body.start + end },
      value: data[key],
    };
  });
}

/** A value on one line ends before its comment; one that begins a bracket or three quotes may run over lines. */
function endOfValue(source: string, start: number, bound: number): number {
  const rest = source.slice(start, bound);
  const isTable = source.charAt(start - 1) === '\n';
  if (isTable || OVER_LINES.test(rest.slice(0, 40))) return start + withoutHeader(rest).trimEnd().length;
  const line = rest.split('\n', 1)[0] ?? '';
  return start + line.slice(0, commentStart(line)).trimEnd().length;
}

/** The text in front of the next table's name, its opening brackets taken away. */
function withoutHeader(text: string): string {
  const words = text.trimEnd();
  const lastLine = words.slice(words.lastIndexOf('\n') + 1).trim();
  return lastLine === '[' || lastLine === '[[' ? words.slice(0, words.lastIndexOf('\n') + 1) : words;
}

function commentStart(line: string): number {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const unit = line.charAt(i);
    if (quote === '' && unit === '#') return i;
    if (quote === '"' && unit === '\\') i++;
    else if (quote === unit) quote = '';
    else if (quote === '' && (unit === '"' || unit === "'")) quote = unit;
  }
  return line.length;
}
