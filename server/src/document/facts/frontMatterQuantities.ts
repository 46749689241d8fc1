/** Quantities in front matter: `duration: 47m`, `customers_affected: 1240`, `impact: "1,240 of 18,300 checkouts"`. */
import type { ReadingContext } from '../context';
import type { FrontMatterEntry, Quantity } from '../model';
import { findQuantities } from '../quantity';
import { ORDINARY } from '../quantity/reading';
import { readFieldDuration } from '../quantity/span';
import { wordsOf } from './quantityContext';

/** An entry of the front matter with the quantities in its value. */
export interface FrontMatterQuantities {
  readonly entry: FrontMatterEntry;
  /** Canonical name of the key, where it has one. */
  readonly name: string | null;
  /** Lower-case words of the key. */
  readonly words: readonly string[];
  readonly quantities: readonly Quantity[];
}

/** Every entry of the front matter whose value holds a quantity. */
export function frontMatterQuantities(context: ReadingContext): FrontMatterQuantities[] {
  return (context.frontMatter?.entries ?? []).flatMap((entry) => {
    if (typeof entry.value !== 'string' && typeof entry.value !== 'number') return [];
    const title = entry.key.replace(/[_-]/g, ' ');
    const words = wordsOf(title);
    const quantities = quantitiesOf(context, entry, words);
    return quantities.length === 0
      ? []
      : [{ entry, name: context.options.headings.find(title), words, quantities }];
  });
}

function quantitiesOf(
  { source }: ReadingContext,
  entry: FrontMatterEntry,
  words: readonly string[],
): readonly Quantity[] {
  const { start, end } = entry.valueRange;
  const text = source.slice(start, end);
  const seconds = words.includes('duration') ? readFieldDuration(text.replace(/^['"]|['"]$/g, '')) : null;
  if (seconds !== null)
    return [
      {
        ...ORDINARY,
        range: entry.valueRange,
        text,
        kind: 'duration',
        min: seconds,
        max: seconds,
        unit: 'h:mm',
      },
    ];
  return findQuantities({ start, text, spans: [] });
}
