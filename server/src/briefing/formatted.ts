/** A briefing as the bytes of a file, whatever the format. */
import type { Message } from '../rules/message';

export interface FormattedBriefing {
  readonly bytes: Uint8Array;
  /** What the file could not show as it is, e.g. characters that its font has no glyph for. */
  readonly warnings: readonly Message[];
}
