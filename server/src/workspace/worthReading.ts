/** Tells files that are certainly no incident documents before they are parsed. */
import { mayBeIncident } from '../document/recognition';
import type { DocumentSettings } from './configuration';

/** False only where reading the whole would show that the text is about no incident. */
export function isWorthReading(source: string, { excluded, reading }: DocumentSettings): boolean {
  if (excluded) return false;
  return reading.configuredKind !== undefined || mayBeIncident(source, reading.path ?? '');
}
