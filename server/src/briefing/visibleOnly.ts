/** Takes away characters that show nothing but change how others are shown: direction overrides, controls, joiners of nothing. */

/** Bidirectional controls, C0 and C1 controls but tab and line feed, soft hyphen, zero-width space, byte order mark. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** The text without invisible characters, as one line. */
export function visibleOnly(text: string): string {
  return text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD').replace(BREAKS, ' ');
}

const BREAKS = /[\t\n]{1,200}/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
