/** What does not leave the organisation: names of people, addresses, and estimates that customers would take for promises. */
import type { IncidentDocument } from '../document/model';
import { type Range, within } from '../document/text';
import type { SettledProfile } from './audiences';

const ADDRESS = /\bhttps?:\/\/|\bwww\.|@[\w-]{2}|(?:^|\s)#[a-z][\w-]{2}/i;
/** Both in one sentence make an estimate of when it is over. */
const FORECAST =
  /\b(?:ETA|estimate[ds]?|expect(?:ed|s)?|anticipate[ds]?|should|will|aim(?:ing)?|target(?:ing)?|hope|plan(?:ned)?)\b/i;
const OVER = /\b(?:fix(?:ed)?|resolved?|restored?|recover(?:ed)?|back to normal|hotfix|ready|done|ETA)\b/i;
const WHEN =
  /\b(?:within|in|by|at|takes?|about|until) (?:about |at most |up to )?(?:\d|an? (?:hour|day|week)|tomorrow|tonight|midnight|noon|end of)|\btomorrow\b|\btonight\b|\bETA\b/i;

/** Whether these words are withheld from an audience. */
export function staysInside(
  text: string,
  range: Range,
  { document, profile }: { readonly document: IncidentDocument; readonly profile: SettledProfile },
): boolean {
  if (profile.withoutEstimates && isEstimate(text)) return true;
  if (!profile.external) return false;
  return (
    ADDRESS.test(text) ||
    within(document.people, range).some(({ form }) => form !== 'team') ||
    within(document.links, range).length > 0
  );
}

function isEstimate(text: string): boolean {
  return FORECAST.test(text) && OVER.test(text) && WHEN.test(text);
}
