/** Options that were turned down, and nothing says why. */
import type { Source } from '../document/source';
import type { Option } from '../document/model';
import { message } from './message';
import type { Edit, Finding, Rule } from './rule';

/** "Release with a warning" is what everybody asks for. */
const WITH_A_WARNING =
  /\b(?:with (?:a )?(?:warning|known issue|notice|caveat|disclaimer|note)s?|as[- ]is|anyway|release notes?|known issues?)\b/i;
/** Fewer words besides the name and the verdict are no reason. */
const FEWEST_WORDS = 4;
const WORD = /[\p{L}\p{N}]{2,40}/gu;
const NO_REASON: ReadonlySet<string> = new Set(
  'rejected reject not chosen recommended selected verdict no none option the discarded declined ruled out dismissed alternative'.split(
    ' ',
  ),
);

const rule: Rule = {
  metadata: {
    id: 'rejected-option-without-reason',
    family: 'decision',
    summary: 'An option was rejected without a reason.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: ['halt'],
    english: false,
  },
  check: ({ document, source }) =>
    (document.facts.options?.options ?? [])
      .filter((option) => option.verdict === 'rejected' && !isExplained(option, source))
      .map((option): Finding => {
        const range = nameRange(option, source);
        return {
          range,
          message: WITH_A_WARNING.test(option.name)
            ? message(
                '“{option}” is what readers will ask for first, and nothing says why not. Write what users would meet, and why a warning does not help them.',
                { option: option.name },
              )
            : message(
                '“{option}” is rejected, and nothing says why. Without a reason it is argued over again: write one.',
                {
                  option: option.name,
                },
              ),
          fixes: [
            {
              title: message('Add the reason'),
              kind: 'fill-in',
              preferred: true,
              edits: [reasonEdit(option, source)],
            },
          ],
        };
      }),
};
export default rule;

function isExplained({ reason, risk, effect, cost, time, name, range }: Option, source: Source): boolean {
  if (reason !== null || risk !== null || effect !== null || cost !== null || time !== null) return true;
  const named = new Set(wordsOf(name));
  const others = wordsOf(source.slice(range.start, range.end)).filter(
    (word) => !named.has(word) && !NO_REASON.has(word),
  );
  return others.length >= FEWEST_WORDS;
}

function wordsOf(text: string): string[] {
  return [...text.slice(0, 2000).toLowerCase().matchAll(WORD)].map(([word]) => word);
}

function nameRange({ name, range }: Option, source: Source): Finding['range'] {
  const at = source.slice(range.start, range.end).indexOf(name);
  return at < 0 ? range : { start: range.start + at, end: range.start + at + name.length };
}

/** Behind the words of the option's first line; inside the last cell of a row. */
function reasonEdit({ range }: Option, source: Source): Edit {
  const lineEnd = source.indexOf('\n', range.start);
  const end = Math.min(range.end, lineEnd < 0 ? source.length : lineEnd);
  const words = source.slice(range.start, end).trimEnd();
  const isRow = words.endsWith('|');
  const kept = isRow ? words.slice(0, -1).trimEnd() : words;
  const at = range.start + kept.length;
  return { range: { start: at, end: at }, newText: ', because ${1:what users would meet}' };
}
