/** What does not leave the organisation: names of people, addresses, and estimates that customers would take for promises. */
import type { IncidentDocument } from '../document/model';
import { type Range, within } from '../document/text';
import type { SettledProfile } from './audiences';

const ADDRESS = /\bhttps?:\/\/|\bwww\.|@[\w-]{2}|(?:^|\s)#[a-z][\w-]{2}/i;
const ESTIMATE =
  /\bETA\b|\b(?:estimate[ds]?|estimated|expect(?:ed|s)?|anticipate[ds]?|should|aim(?:ing)?|target(?:ing)?|hope|plan(?:ned)?)\b[^.;]{0,60}\b(?:hours?|minutes?|days?|weeks?|tomorrow|tonight|today|by \d{1,2}[:.]\d{2}|within)\b|\b(?:fix|fixed|resolved|restored|back to normal|hotfix)\b[^.;]{0,40}\b(?:by \d|within \d|in \d{1,3} (?:hours?|minutes?|days?)|tomorrow)\b/i;

/** Whether these words are withheld from an audience. */
export function staysInside(
  text: string,
  range: Range,
  { document, profile }: { readonly document: IncidentDocument; readonly profile: SettledProfile },
): boolean {
  if (profile.withoutEstimates && ESTIMATE.test(text)) return true;
  if (!profile.external) return false;
  return (
    ADDRESS.test(text) ||
    within(document.people, range).some(({ form }) => form !== 'team') ||
    within(document.links, range).length > 0
  );
}
