/** Where the times of a document stand: one place for each prose, with the structure that gives a bare time its day and zone. */
import type { Block, Prose } from '../block';
import type { TimeMention } from '../timeMention';

export interface TimePlace {
  readonly prose: Prose;
  readonly mentions: readonly TimeMention[];
  /** Index of its first mention among all of the document's. */
  readonly first: number;
  readonly kind: 'heading' | 'text' | 'headerCell' | 'cell';
  /** Depth of a heading; 0 otherwise. */
  readonly depth: number;
  /** Column of a cell; 0 otherwise. */
  readonly column: number;
  /** First cell of its row. */
  readonly opensRow: boolean;
}

/** Every prose of the blocks with the mentions in it, in document order. `mentions` are ordered by start. */
export function placesOf(blocks: readonly Block[], mentions: readonly TimeMention[]): TimePlace[] {
  const places: TimePlace[] = [];
  let next = 0;
  const add = (prose: Prose, place: Pick<TimePlace, 'kind'> & Partial<TimePlace>): void => {
    const first = next;
    const end = prose.start + prose.text.length;
    while (next < mentions.length && (mentions[next] as TimeMention).range.start < end) next++;
    places.push({
      prose,
      first,
      mentions: mentions.slice(first, next),
      depth: 0,
      column: 0,
      opensRow: false,
      ...place,
    });
  };
  const visit = (block: Block): void => {
    switch (block.type) {
      case 'heading':
        add(block.prose, { kind: 'heading', depth: block.depth });
        break;
      case 'paragraph':
        add(block.prose, { kind: 'text' });
        break;
      case 'list':
        for (const item of block.items) item.blocks.forEach(visit);
        break;
      case 'table':
        block.rows.forEach((row, index) => {
          row.cells.forEach((cell, column) => {
            add(cell.prose, { kind: index === 0 ? 'headerCell' : 'cell', column, opensRow: column === 0 });
          });
        });
        break;
      case 'quote':
      case 'footnote':
        block.blocks.forEach(visit);
        break;
    }
  };
  blocks.forEach(visit);
  return places;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/gu;

/** Whether a prose holds hardly anything but the times in it: the time cell of a table row, a day heading. */
export function isMostlyTime(prose: Prose, mentions: readonly TimeMention[]): boolean {
  if (mentions.length === 0 || prose.text.length > 200) return false;
  const all = countWordCharacters(prose.text);
  const told = mentions.reduce((sum, { text }) => sum + countWordCharacters(text), 0);
  return told >= 0.6 * all;
}

function countWordCharacters(text: string): number {
  return text.match(WORD_CHARACTER)?.length ?? 0;
}
