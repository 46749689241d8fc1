/** Link and footnote definitions hold for the whole document, wherever they stand. */
import type { Definitions } from './markdown';
import { normalizeLabel } from './markdown';

const DEFINITION = /^ {0,3}\[(\^?[^[\]\n]{1,200})\]:[ \t]{0,20}(?:<([^<>\n]{0,2000})>|(\S{1,2000}))?/gm;

/** Collects the definitions of a text; the first of a label wins (CommonMark §4.7). Footnote labels keep their `^`. */
export function collectDefinitions(text: string): Definitions {
  const definitions = new Map<string, string>();
  if (!text.includes(']:')) return definitions;
  for (const [, label, bracketed, bare] of text.matchAll(DEFINITION)) {
    const key = normalizeLabel(label as string);
    if (!definitions.has(key)) definitions.set(key, bracketed ?? bare ?? '');
  }
  return definitions;
}
