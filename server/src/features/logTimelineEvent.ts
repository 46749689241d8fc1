/** Adds a row with the present time to the timeline, in the form that its rows have. */
import { endOfSection, insertBlock, insertSection, lineBreakOf } from '../rules/insertion';
import type { Edit } from '../rules/rule';
import { builtInSchema } from '../schema/builtInSchemas';
import { escapeSnippet } from '../schema/snippet';
import type { Reading } from './openDocument';
import { containerOf, entriesOf } from './refactorings/rewriting';
import type { Change } from './workspaceEdits';

/** The change; what happened is a field to fill in where `text` is `null`. */
export function eventEdit(reading: Reading, now: Date, text: string | null): Change {
  const words = text === null ? '${1:what happened}' : escapeSnippet(text.replace(/\s+/g, ' ').trim());
  return { edits: [...editsFor(reading, timeWords(reading, now), words)], snippet: 'snippet' };
}

/** The clock in UTC, with the date where the day is another than that of the last entry. */
function timeWords({ document }: Reading, now: Date): string {
  const iso = now.toISOString();
  const last = entriesOf(document).at(-1)?.at;
  const sameDay = last?.utc?.slice(0, 10) === iso.slice(0, 10);
  const zone = last?.zone?.toUpperCase() === 'UTC' && last.zoneOrigin === 'declared' ? '' : ' UTC';
  return `${sameDay ? '' : `${iso.slice(0, 10)} `}${iso.slice(11, 16)}${zone}`;
}

function editsFor(reading: Reading, time: string, words: string): readonly Edit[] {
  const { document, text, settings } = reading;
  const entries = entriesOf(document);
  const lineBreak = lineBreakOf(text);
  const timeline = document.facts.timeline?.timeline;
  const container = containerOf(
    document,
    entries.map(({ at }) => at.range),
  );
  const item = `- ${time} ${words}`;
  if (container?.type === 'table') {
    const columns = container.rows[0]?.cells.length ?? 2;
    const rest = ' |'.repeat(Math.max(0, columns - 2));
    const row = `| ${time} | ${words.replaceAll('|', '\\|')} |${rest}`;
    const at = timeline?.newestFirst === true ? container.rows[0]?.range.end : undefined;
    return at === undefined
      ? [insertAt(container.range.end, `${lineBreak}${row}`)]
      : [insertAt(endOfNextLine(text, at), `${lineBreak}${row}`)];
  }
  if (container?.type === 'list')
    return timeline?.newestFirst === true
      ? [insertAt(container.range.start, `${item}${lineBreak}`)]
      : [insertAt(container.range.end, `${lineBreak}${item}`)];
  const last = entries.at(-1);
  if (last !== undefined && timeline !== undefined) {
    const section = document.sections.find(({ name, form }) => name === 'timeline' && form === 'heading');
    return [
      insertBlock(text, section === undefined ? timeline.range.end : endOfSection(text, section), item),
    ];
  }
  const section = document.sections.find(({ name, form }) => name === 'timeline' && form === 'heading');
  if (section !== undefined) return [insertBlock(text, endOfSection(text, section), item)];
  const schema = settings.check.schemas[document.kind] ?? builtInSchema(document.kind);
  return insertSection(
    { document, source: text, schema },
    { name: 'timeline', title: 'Timeline', body: item },
  );
}

function insertAt(offset: number, newText: string): Edit {
  return { range: { start: offset, end: offset }, newText };
}

/** The end of the line behind the one that an offset stands at the end of: a table's rule follows its header. */
function endOfNextLine(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? -1 : text.indexOf('\n', next + 1);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
