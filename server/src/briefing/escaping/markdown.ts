/** Text → Markdown that shows exactly this text: no markup, link, mention or HTML comes out of it. */

const MARKUP = /[\\`*_[\]<>|~]/g;
const REFERENCE = /&(?=[a-z#])/gi;
/** What would make an address a link by itself. */
const SCHEME = /(?<=https?|ftp|javascript|data|vbscript|file):(?=\S)/gi;
const LINE_START = /^(?=[#+-]|={3})/;
const ORDINAL = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** For running text on one line. */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(MARKUP, '\\$&').replace(REFERENCE, '&amp;').replace(SCHEME, '&#58;');
  return escaped.replace(ORDINAL, '$1\\').replace(LINE_START, '\\');
}

/** For a cell of a table; a line break would end the row. */
export function escapeMarkdownCell(text: string): string {
  return escapeMarkdown(text.replace(BREAKS, ' '));
}

const BREAKS = /[\r\n]{1,200}/g;
