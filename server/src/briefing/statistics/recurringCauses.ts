/** What causes of several incidents have in common, by the words they share. */
import type { IncidentDocument } from '../../document/model';
import { ALIKE, causeWords, countWords, tellingInCommon } from '../../document/similarity';

export interface RecurringCause {
  /** The words that the causes share, most telling first. */
  readonly words: readonly string[];
  /** Files, in the order given. */
  readonly files: readonly string[];
}

const SHOWN = 10;

/** Groups of at least two documents whose causes share words, the largest first. Only English causes are compared. */
export function recurringCauses(
  inputs: readonly { readonly file: string; readonly document: IncidentDocument }[],
): RecurringCause[] {
  const causes = inputs
    .map(({ file, document }) => ({ file, words: causeWords(document) }))
    .filter(({ words }) => words.size >= ALIKE);
  const counts = countWords(causes.map(({ words }) => words));
  const groups = new Map<string, { words: string[]; files: Set<string> }>();
  causes.forEach((first, index) => {
    for (const second of causes.slice(index + 1)) {
      const words = tellingInCommon(first.words, second.words, counts);
      if (words.length < ALIKE) continue;
      const shown = words.slice(0, ALIKE);
      const key = shown.join(' ');
      const group = groups.get(key) ?? { words: shown, files: new Set<string>() };
      group.files.add(first.file).add(second.file);
      groups.set(key, group);
    }
  });
  return [...groups.values()]
    .sort((a, b) => b.files.size - a.files.size)
    .slice(0, SHOWN)
    .map(({ words, files }) => ({ words, files: [...files] }));
}
