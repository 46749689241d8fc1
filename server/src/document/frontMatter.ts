/** Front matter, YAML between `---` or TOML between `+++`, with the position of every key and value. */
import type { FrontMatter, ReadingDefect } from './model';
import type { Range } from './text';
import { readToml } from './tomlFrontMatter';
import { readYaml } from './yamlFrontMatter';

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | null;
  /** The offset at which Markdown begins: behind the front matter, behind a byte order mark, or 0. */
  readonly end: number;
  readonly defects: readonly ReadingDefect[];
}

/** What a format's reader makes of the text between the fences. Ranges count from the start of the document. */
export interface FrontMatterBody extends Pick<FrontMatter, 'entries' | 'data'> {
  /** Whether the text is a mapping at all; a thematic break above ordinary words is none. */
  readonly mapping: boolean;
  readonly defects: readonly ReadingDefect[];
}

/** Front matter above this size (UTF-16 units) is passed over: nobody writes it, and parsing it would cost too much. */
const LARGE_BODY = 64_000;
/** This many lines decide whether an opening fence without a closing one is front matter being written. */
const LINES_TO_JUDGE = 4;

const FORMATS = { '---': 'yaml', '+++': 'toml' } as const;
const CLOSING: Readonly<Record<FrontMatter['format'], readonly string[]>> = {
  yaml: ['---', '...'],
  toml: ['+++'],
};

const YAML_ENTRY = /^[\p{L}_][\p{L}\p{N}_ .-]{0,60}:(?:[ \t]|$)/u;
const TOML_ENTRY = /^(?:[\w.-]{1,80}[ \t]{0,20}=|\[)/;
const YAML_LINE = /^(?:[ \t]|#|- |-$|$|[}\]])/;

/** Reads the front matter at the very start of a text. Never throws: what is broken becomes a defect. */
export function readFrontMatter(text: string): FrontMatterReading {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none: FrontMatterReading = { frontMatter: null, end: start, defects: [] };
  const opening = lineAt(text, start);
  const fence = opening.words as keyof typeof FORMATS;
  const format = Object.hasOwn(FORMATS, fence) ? FORMATS[fence] : undefined;
  if (format === undefined || text.charCodeAt(start) !== fence.charCodeAt(0)) return none;

  const notClosed: FrontMatterReading = looksLikeEntries(text, opening.next, format)
    ? {
        ...none,
        defects: [
          { defect: 'front-matter-not-closed', range: { start, end: start + fence.length }, detail: fence },
        ],
      }
    : none;
  const closing = findClosing(text, opening.next, format);
  if (closing === null) return notClosed;

  const body: Range = { start: opening.next, end: closing.start };
  const reading = readBody(text, body, format);
  if (!reading.mapping) return none;
  if (reading.defects.length > 0 && !isMostlyEntries(text.slice(body.start, body.end), format))
    return notClosed;
  const { entries, data, defects } = reading;
  return {
    frontMatter: { format, range: { start, end: closing.end }, body, entries, data },
    end: closing.next,
    defects,
  };
}

function readBody(text: string, body: Range, format: FrontMatter['format']): FrontMatterBody {
  if (body.end - body.start > LARGE_BODY)
    return {
      mapping: looksLikeEntries(text, body.start, format),
      entries: [],
      data: {},
      defects: [{ defect: 'too-large', range: body, detail: 'The front matter is too large to be read.' }],
    };
  return format === 'yaml' ? readYaml(text, body) : readToml(text, body);
}

interface Line {
  readonly start: number;
  /** Offset behind the line's words. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
  /** The line without the white space at its end. */
  readonly words: string;
}

function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const bound = feed < 0 ? text.length : feed;
  const words = text.slice(start, Math.min(bound, start + 400)).trimEnd();
  return { start, end: start + words.length, next: feed < 0 ? text.length : feed + 1, words };
}

function findClosing(text: string, from: number, format: FrontMatter['format']): Line | null {
  const fences = CLOSING[format];
  for (let at = from; at < text.length;) {
    const line = lineAt(text, at);
    if (fences.includes(line.words)) return line;
    at = line.next;
  }
  return null;
}

/** Whether the lines below an opening fence are keys with values, so that a closing fence was surely meant. */
function looksLikeEntries(text: string, from: number, format: FrontMatter['format']): boolean {
  const entry = format === 'yaml' ? YAML_ENTRY : TOML_ENTRY;
  let at = from;
  for (let seen = 0; seen < LINES_TO_JUDGE && at < text.length; seen++) {
    const { words, next } = lineAt(text, at);
    if (entry.test(words)) return true;
    if (!words.startsWith('#')) return false;
    at = next;
  }
  return false;
}

/** Whether a broken body is front matter with a mistake, rather than a document up to its first thematic break. */
function isMostlyEntries(body: string, format: FrontMatter['format']): boolean {
  if (format === 'toml') return true;
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const foreign = lines.filter((line) => !YAML_ENTRY.test(line.trimEnd()) && !YAML_LINE.test(line.trimEnd()));
  return foreign.length * 3 <= lines.length;
}
