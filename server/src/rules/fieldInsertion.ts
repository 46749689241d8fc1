/** Inserts one-line facts (severity, owner, date): into the front matter where there is one, else under the title. */
import type { Source } from '../document/source';
import { titleSection } from '../schema/titleSection';
import { insertBlock, lineBreakOf, type Target } from './insertion';
import type { Edit } from './rule';
import { quoted } from '../schema/scaffold';
import { escapeSnippet } from '../schema/snippet';

/** The edit that gives the document a field; `value` may hold snippet fields. */
export function insertField(
  { document, source }: Target,
  { name, title, value }: { readonly name: string; readonly title: string; readonly value: string },
): Edit {
  const { frontMatter } = document;
  if (frontMatter !== null) {
    const at = frontMatter.body.end;
    const lineBreak = lineBreakOf(source);
    const entry = `${name}${frontMatter.format === 'yaml' ? ':' : ' ='} ${quoted(value)}`;
    const lead = at > 0 && source.charAt(at - 1) !== '\n' ? lineBreak : '';
    return { range: { start: at, end: at }, newText: `${lead}${entry}${lead === '' ? lineBreak : ''}` };
  }
  const top = titleSection(document);
  const lineEnd = top === null ? 0 : endOfLine(source, top.titleRange.end);
  return insertBlock(source, lineEnd, `**${escapeSnippet(title)}:** ${value}`);
}

function endOfLine(source: Source, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : source.charAt(end - 1) === '\r' ? end - 1 : end;
}
