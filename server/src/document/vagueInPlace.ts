/** Keeps the vague quantities that stand where a document tells what happened, not what is to be done or was chatted. */
import type { Section, VagueQuantity } from './model';

const ELSEWHERE = new Set([
  'actionItems',
  'evidence',
  'openQuestions',
  'options',
  'decision',
  'participants',
  'recurrence',
  'verification',
  'wentWell',
]);

/** The vague quantities outside the parts about plans, chat and further matters. Both lists are ordered by start. */
export function vagueInPlace(
  vague: readonly VagueQuantity[],
  sections: readonly Section[],
): readonly VagueQuantity[] {
  let last = -1;
  return vague.filter(({ range }) => {
    while (last + 1 < sections.length && (sections[last + 1] as Section).range.start <= range.start) last++;
    for (let i = last; i >= 0; i = (sections[i] as Section).parent) {
      const { name, range: around } = sections[i] as Section;
      if (range.end <= around.end && name !== null && ELSEWHERE.has(name)) return false;
    }
    return true;
  });
}
