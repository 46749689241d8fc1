/** YAML front matter → plain JSON with positions. The parser is `yaml`; what it can't parse becomes a defect at its line. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { FrontMatterBody } from './frontMatter';
import type { FrontMatterEntry, ReadingDefect } from './model';
import type { Range } from './text';

/** Values read in all, aliases followed: what grows beyond this was built to grow ("billion laughs"). */
const MOST_VALUES = 5_000;
/** Levels of nesting read; deeper values become `null`. */
const MOST_LEVELS = 24;
/** Nesting in the source that the parser is not asked to follow. */
const DEEPEST_FLOW = 64;
/** Defects reported; the rest usually follow from the first. */
const MOST_DEFECTS = 5;

/** The parser's error codes in plain words; the parser's own message serves for the others. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'An alias (*name) has no anchor (&name) above it.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes starts an escape that YAML does not know; use single quotes.',
  BAD_INDENT: 'This line is not indented like its neighbours.',
  BAD_PROP_ORDER: 'An anchor or tag stands in the wrong place.',
  BAD_SCALAR_START: 'This value starts with a character that YAML reserves; put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it needs quotes, or this line is indented too far.',
  BLOCK_IN_FLOW: 'Brackets are not closed before a new line of keys.',
  IMPOSSIBLE: 'This line cannot be read as YAML.',
  KEY_OVER_1024_CHARS: 'This key is too long.',
  MISSING_CHAR: 'A colon, comma, bracket or quote is missing.',
  MULTILINE_IMPLICIT_KEY: 'A key without a colon, or a text that runs over several lines without quotes.',
  TAB_AS_INDENT: 'Indent with spaces; YAML does not take tabs.',
  UNEXPECTED_TOKEN: 'This line cannot be read as YAML.',
};

/** Reads the YAML in `body`. Never throws. */
export function readYaml(text: string, body: Range): FrontMatterBody {
  const source = text.slice(body.start, body.end);
  try {
    if (nestsTooDeep(source)) return broken(body, 'The values are nested too deep.');
    return readDocument(source, body);
  } catch {
    return broken(body, 'This cannot be read as YAML.');
  }
}

function broken(body: Range, detail: string): FrontMatterBody {
  return {
    mapping: true,
    entries: [],
    data: {},
    defects: [{ defect: 'front-matter-broken', range: body, detail }],
  };
}

function readDocument(source: string, body: Range): FrontMatterBody {
  const document = parseDocument(source, {
    prettyErrors: false,
    uniqueKeys: false,
    strict: true,
    logLevel: 'silent',
    schema: 'core',
  });
  const { contents } = document;
  if (contents !== null && !isMap(contents))
    return { mapping: isScalar(contents) && contents.value === null, entries: [], data: {}, defects: [] };

  const defects: ReadingDefect[] = document.errors.map(({ code, message, pos }) =>
    defectAt(source, body, pos[0], PLAIN_WORDS[code] ?? message),
  );
  const entries: FrontMatterEntry[] = [];
  const seen = new Set<string>();
  const values = plainValues(source);
  for (const pair of contents?.items ?? []) {
    if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue;
    const key = String(pair.key.value ?? '');
    const keyRange = trimmed(source, pair.key.range[0], pair.key.range[1]);
    if (key === '') continue;
    if (seen.has(key)) {
      defects.push(
        defectAt(source, body, keyRange.start, `The key "${key}" is written twice; the first one counts.`),
      );
      continue;
    }
    seen.add(key);
    const node = pair.value as Node | null;
    const valueRange = node?.range
      ? trimmed(source, node.range[0], node.range[1])
      : { start: keyRange.end, end: keyRange.end };
    entries.push({
      key,
      keyRange: moved(keyRange, body.start),
      valueRange: moved(valueRange, body.start),
      range: moved({ start: keyRange.start, end: Math.max(keyRange.end, valueRange.end) }, body.start),
      value: values.of(node),
    });
  }
  if (values.exhausted())
    defects.push(
      defectAt(source, body, 0, 'The values are too many or repeat each other; some are left out.'),
    );
  return { mapping: true, entries, data: dataOf(entries), defects: defects.slice(0, MOST_DEFECTS) };
}

function dataOf(entries: readonly FrontMatterEntry[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { key, value } of entries) {
    if (key === '__proto__') continue;
    if (key === '<<') Object.assign(data, { ...(mergeable(value) ?? {}), ...data });
    else data[key] = value;
  }
  return data;
}

function mergeable(value: unknown): Record<string, unknown> | null {
  if (Array.isArray(value)) return Object.assign({}, ...value.map(mergeable).reverse()) as never;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

/** Turns nodes into plain JSON values, within one budget for the whole document. */
function plainValues(source: string) {
  let left = MOST_VALUES;
  const anchors = new Map<string, Node>();

  const plain = (node: unknown, level: number): unknown => {
    if (--left < 0 || level > MOST_LEVELS) return null;
    if (isAlias(node)) return plain(anchors.get(node.source), level + 1);
    if (isScalar(node)) {
      remember(node);
      return scalar(node.value, node.range ? source.slice(node.range[0], node.range[1]) : '');
    }
    if (isSeq(node)) {
      remember(node);
      return node.items.map((item) => plain(item, level + 1));
    }
    if (isMap(node)) {
      remember(node);
      const object: Record<string, unknown> = {};
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : null;
        if (name === null || name === '__proto__') continue;
        const content = plain(value, level + 1);
        if (name === '<<') Object.assign(object, { ...(mergeable(content) ?? {}), ...object });
        else object[name] = content;
      }
      return object;
    }
    return null;
  };
  const remember = (node: Node & { anchor?: string | undefined }): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
  };
  return { of: (node: Node | null): unknown => plain(node, 0), exhausted: (): boolean => left < 0 };
}

/** A scalar as JSON. A number that would not print as it was written (1.10, 007) is a name, and stays text. */
function scalar(value: unknown, written: string): unknown {
  if (typeof value === 'number') return String(value) === written.trim() ? value : written.trim();
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  return written.trim();
}

function defectAt(source: string, body: Range, offset: number, detail: string): ReadingDefect {
  const at = Math.min(Math.max(offset, 0), Math.max(0, source.length - 1));
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const feed = source.indexOf('\n', at);
  return {
    defect: 'front-matter-broken',
    range: moved(trimmed(source, start, feed < 0 ? source.length : Math.max(feed, start)), body.start),
    detail,
  };
}

function trimmed(source: string, start: number, end: number): Range {
  const to = Math.min(end, source.length);
  return { start, end: start + source.slice(start, to).trimEnd().length };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Whether brackets or leading dashes open more levels than the parser's stack should be asked to hold. */
function nestsTooDeep(source: string): boolean {
  let depth = 0;
  let dashes = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 0x5b || unit === 0x7b) depth++;
    else if (unit === 0x5d || unit === 0x7d) depth = Math.max(0, depth - 1);
    if (unit === 0x2d || unit === 0x3f) dashes++;
    else if (unit !== 0x20) dashes = 0;
    if (depth > DEEPEST_FLOW || (dashes > DEEPEST_FLOW && source.charCodeAt(i - 1) === 0x20)) return true;
  }
  return false;
}
