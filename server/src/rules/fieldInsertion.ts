/** Inserts one-line facts (severity, owner, date): into the front matter where there is one, else under the title. */
import type { Section } from '../document/model';
import { insertBlock, lineBreakOf, type Target } from './insertion';
import type { Edit } from './rule';
import { escapeSnippet } from './snippet';

const FIRST_FIELD = /\$\{\d{1,3}[:|][^}]{0,500}\}/;

/** The edit that gives the document a field; `value` may hold snippet fields. */
export function insertField(
  { document, source }: Target,
  { name, title, value }: { readonly name: string; readonly title: string; readonly value: string },
): Edit {
  const { frontMatter } = document;
  if (frontMatter !== null) {
    const at = frontMatter.body.end;
    const lineBreak = lineBreakOf(source);
    // Only the first field: what stands around it (`@`, a colon) would need quoting in YAML.
    const field = FIRST_FIELD.exec(value)?.[0] ?? '$1';
    const entry = frontMatter.format === 'yaml' ? `${name}: ${field}` : `${name} = "${field}"`;
    const lead = at > 0 && source[at - 1] !== '\n' ? lineBreak : '';
    return { range: { start: at, end: at }, newText: `${lead}${entry}${lead === '' ? lineBreak : ''}` };
  }
  const top = titleSection(document.sections, document.title?.range.start);
  const lineEnd = top === null ? 0 : endOfLine(source, top.titleRange.end);
  return insertBlock(source, lineEnd, `**${escapeSnippet(title)}:** ${value}`);
}

function titleSection(sections: readonly Section[], start: number | undefined): Section | null {
  return sections.find(({ titleRange }) => titleRange.start === start) ?? null;
}

function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : source[end - 1] === '\r' ? end - 1 : end;
}
