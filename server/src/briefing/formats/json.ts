/** The briefing as JSON: the value itself, with its words in one language, for scripts and for the next "Update N". */
import type { Briefing } from '../briefing';
import { type FormatOptions, type Sheet, sheetOf } from '../sheet';

/** What the file holds. `briefing` is what `compareBriefings` takes; `words` is what a reader sees. */
export interface BriefingFile {
  readonly format: 'andon-briefing';
  readonly version: 1;
  readonly briefing: Briefing;
  readonly words: Sheet;
}

/** Two-space indented JSON, keys in a fixed order. */
export function toJson(briefing: Briefing, options: FormatOptions = {}): string {
  const file: BriefingFile = {
    format: 'andon-briefing',
    version: 1,
    briefing,
    words: sheetOf(briefing, options),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a briefing back; `null` where the text is none. */
export function fromJson(text: string): Briefing | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { format, briefing } = value as Partial<BriefingFile>;
  if (format !== 'andon-briefing' || briefing === undefined) return null;
  return isBriefing(briefing) ? briefing : null;
}

function isBriefing(value: Partial<Briefing>): value is Briefing {
  return (
    typeof value.title === 'string' &&
    Array.isArray(value.header) &&
    Array.isArray(value.parts) &&
    value.parts.every(({ id, statements }) => typeof id === 'string' && Array.isArray(statements))
  );
}
