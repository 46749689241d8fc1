/** Ids of incidents and tickets as they are written in prose and link texts: `INC-2041`, `OPS-17`, `PAY-1203`. */
import { type Block, prosesOf } from './block';
import type { Text } from './text';

const IDENTIFIER = /(?<![\w/.#-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\w-]|\.\d)/g;

/** Words of that shape that name something else: standards, encodings, steps of a scale. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  (
    'SEV P UTF ISO SHA MD AES RSA HTTP TLS SSL IPV RFC CVE ES ECMA IEEE WIN X TCP UDP ARM CPU GPU UTC GMT COVID ' +
    'PRIORITY SEVERITY LEVEL TIER STEP PHASE OPTION RULE Q H V T S DAY WEEK'
  ).split(' '),
);

/** The ids in the prose of these blocks, in document order; code holds none. */
export function identifiersIn(blocks: readonly Block[]): Text[] {
  const found: Text[] = [];
  for (const prose of prosesOf(blocks)) {
    if (!prose.text.includes('-')) continue;
    for (const { 0: text, index } of prose.text.matchAll(IDENTIFIER)) {
      const start = prose.start + index;
      const inCode = prose.spans.some(
        ({ kind, range }) => kind === 'code' && range.start <= start && start < range.end,
      );
      if (!inCode && !OTHER_NAMES.has(prefixOf(text)))
        found.push({ text, range: { start, end: start + text.length } });
    }
  }
  return found;
}

/** What stands before an id's number: `INC` of `INC-2041`. */
export function prefixOf(identifier: string): string {
  return identifier.slice(0, identifier.indexOf('-'));
}
