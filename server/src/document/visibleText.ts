/** Masked prose → the words as a reader sees them: one line, without the blanks that stand for markup. */
import { type Prose, rangeOfProse } from './block';
import { oncePerProse } from './oncePer';
import { foldSpace, type Range, type Text } from './text';

const TIGHT_MARKUP: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete', 'code', 'link']);

/** The words of a prose as a reader sees them. */
export const visibleText = oncePerProse((prose): string => {
  const parts: string[] = [];
  let at = prose.start;
  for (const cut of markupOf(prose)) {
    if (cut.start > at) parts.push(prose.text.slice(at - prose.start, cut.start - prose.start));
    at = Math.max(at, cut.end);
  }
  parts.push(prose.text.slice(at - prose.start));
  return foldSpace(parts.join(''));
});

/** A prose as a located text; its range leaves out the white space around the words. */
export function textOf(prose: Prose): Text {
  const { start } = rangeOfProse(prose);
  const lead = prose.text.length - prose.text.trimStart().length;
  return {
    range: { start: start + lead, end: start + Math.max(lead, prose.text.trimEnd().length) },
    text: visibleText(prose),
  };
}

/** Where markup stands, ordered by start: what encloses words, and spans that a reader sees no words of. */
function markupOf(prose: Prose): Range[] {
  const { start, end } = rangeOfProse(prose);
  const cuts = prose.spans.flatMap(({ kind, range, inner }): Range[] => {
    if (kind === 'footnote') return [range];
    if (!TIGHT_MARKUP.has(kind)) return [];
    return [
      { start: range.start, end: inner.start },
      { start: inner.end, end: Math.min(range.end, end) },
    ];
  });
  return cuts.filter((cut) => cut.end > cut.start && cut.start >= start).sort((a, b) => a.start - b.start);
}
