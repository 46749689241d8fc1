/** The briefing as slides: one to decide on, one with the timeline where there is one. */
import type { Briefing, BriefingTimelinePoint } from '../briefing';
import type { FormattedBriefing } from '../formatted';
import type PptxLibrary from 'pptxgenjs';
import { message, render } from '../../rules/message';
import { type FormatOptions, type Sheet, type SheetEntry, type SheetPart, sheetOf } from '../sheet';
import { withFixedDates } from './zipDates';

/** Inches, of a 16:9 slide of 13.33 × 7.5. */
const PAGE = { width: 13.33, margin: 0.5 };
const INK = '1F2328';
const QUIET = '595959';
const GAP = '9A3412';
const LINE = '8C8C8C';
const FONT = 'Calibri';
/** A slide has two columns of so many lines of so many characters, at a size that the last row can read. */
const COLUMNS = 2;
const LINES = 23;
const CHARACTERS = 66;
const FONT_SIZE = 12;
const POINTS_ON_A_SLIDE = 9;

/** The same briefing gives the same bytes: dates inside the file are fixed. The library is loaded on first use. */
export async function toPptx(briefing: Briefing, options: FormatOptions = {}): Promise<FormattedBriefing> {
  const { default: Pptx } = await import('pptxgenjs');
  const sheet = sheetOf(briefing, options);
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = sheet.title;
  deck.subject = sheet.subtitle;
  deck.author = 'Andon';
  deck.company = 'Andon';
  const columns = columnsOf(sheet.parts);
  for (let first = 0; first < Math.max(1, columns.length); first += COLUMNS)
    wordsSlide(deck, sheet, columns.slice(first, first + COLUMNS));
  if (briefing.timeline !== null) timelineSlide(deck, briefing.timeline.points, options, sheet.footer);
  const bytes = new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  return { bytes: await withFixedDates(bytes), warnings: [] };
}

type Deck = PptxLibrary;
type Slide = ReturnType<Deck['addSlide']>;

interface TextLine {
  readonly text: string;
  readonly style: Readonly<Record<string, unknown>>;
}

/** Parts flow into columns line by line; a heading never stands last in one. */
function columnsOf(parts: readonly SheetPart[]): TextLine[][] {
  const columns: TextLine[][] = [[]];
  let left = LINES;
  for (const part of parts) {
    const lines = linesOf(part);
    lines.forEach((line, index) => {
      const next = index === 0 ? lines[1] : undefined;
      const needed = heightOf(line) + (next === undefined ? 0 : heightOf(next));
      if (needed > left && left < LINES) {
        columns.push([]);
        left = LINES;
      }
      columns.at(-1)?.push(line);
      left -= heightOf(line);
    });
  }
  return columns;
}

function heightOf({ text }: TextLine): number {
  return Math.ceil(text.length / CHARACTERS);
}

function wordsSlide(deck: Deck, sheet: Sheet, columns: readonly (readonly TextLine[])[]): void {
  const slide = deck.addSlide();
  const width = PAGE.width - 2 * PAGE.margin;
  slide.addText(sheet.title, {
    x: PAGE.margin,
    y: 0.3,
    w: width,
    h: 0.65,
    fontFace: FONT,
    fontSize: 24,
    bold: true,
    color: INK,
    fit: 'shrink',
    valign: 'middle',
  });
  const header = sheet.header.map(({ name, value }) => `${name}: ${value}`).join('   ');
  slide.addText(`${sheet.subtitle}\n${header}`, {
    x: PAGE.margin,
    y: 0.95,
    w: width,
    h: 0.55,
    fontFace: FONT,
    fontSize: FONT_SIZE,
    color: QUIET,
    valign: 'top',
    fit: 'shrink',
  });
  const gutter = 0.4;
  const columnWidth = (width - gutter) / COLUMNS;
  columns.forEach((lines, index) =>
    slide.addText(
      lines.map(({ text, style }) => ({ text, options: { breakLine: true, ...style } })),
      {
        x: PAGE.margin + index * (columnWidth + gutter),
        y: 1.6,
        w: columnWidth,
        h: 5.2,
        fontFace: FONT,
        fontSize: FONT_SIZE,
        color: INK,
        valign: 'top',
        fit: 'shrink',
      },
    ),
  );
  footer(slide, sheet.footer);
}

function linesOf({ heading, entries }: SheetPart): TextLine[] {
  return [
    { text: heading, style: { bold: true, fontSize: 13, paraSpaceBefore: 5 } },
    ...entries.flatMap(linesOfEntry),
  ];
}

const BULLETED = { bullet: { indent: 12 } };

function linesOfEntry(entry: SheetEntry): TextLine[] {
  switch (entry.type) {
    case 'words':
      return [{ text: `${entry.lead}${entry.text}${entry.tail}`, style: BULLETED }];
    case 'gap':
      return [{ text: entry.text, style: { ...BULLETED, color: GAP, bold: true } }];
    case 'table':
      return entry.rows.map(({ cells, emphasis }) => ({
        text: cells
          .flatMap((cell, column) =>
            cell === '' ? [] : [column === 0 ? cell : `${entry.columns[column] ?? ''}: ${cell}`],
          )
          .join(' · '),
        style: { ...BULLETED, bold: emphasis === 'strong' },
      }));
  }
}

/** Points at equal distances: what happened when is in the words, and the words must be readable. */
function timelineSlide(
  deck: Deck,
  points: readonly BriefingTimelinePoint[],
  options: FormatOptions,
  source: string,
): void {
  const slide = deck.addSlide();
  slide.addText(render(message('Timeline (UTC)'), options.translations), {
    x: PAGE.margin,
    y: 0.3,
    w: PAGE.width - 2 * PAGE.margin,
    h: 0.65,
    fontFace: FONT,
    fontSize: 24,
    bold: true,
    color: INK,
  });
  const shown = chosen(points);
  const step = 5.4 / Math.max(1, shown.length);
  slide.addShape('line', { x: 2.6, y: 1.2, w: 0, h: step * shown.length, line: { color: LINE, width: 1.5 } });
  shown.forEach(({ at, text, milestone }, index) => {
    const y = 1.2 + index * step;
    slide.addShape('ellipse', {
      x: 2.53,
      y: y + step / 2 - 0.07,
      w: 0.14,
      h: 0.14,
      fill: { color: milestone === null ? LINE : INK },
    });
    slide.addText(at.slice(0, 16).replace('T', ' '), {
      x: PAGE.margin,
      y,
      w: 1.95,
      h: step,
      fontFace: FONT,
      fontSize: 12,
      color: QUIET,
      align: 'right',
      valign: 'middle',
    });
    slide.addText(namesMilestone(text, milestone) ? text : `${text} (${String(milestone)})`, {
      x: 2.85,
      y,
      w: PAGE.width - PAGE.margin - 2.85,
      h: step,
      fontFace: FONT,
      fontSize: 13,
      bold: milestone !== null,
      color: INK,
      valign: 'middle',
      fit: 'shrink',
    });
  });
  const left = points.length - shown.length;
  if (left > 0)
    slide.addText(
      render(message('{count} more entries are in the document.', { count: left }), options.translations),
      {
        x: PAGE.margin,
        y: 6.65,
        w: 8,
        h: 0.3,
        fontFace: FONT,
        fontSize: 11,
        color: QUIET,
      },
    );
  footer(slide, source);
}

function namesMilestone(text: string, milestone: string | null): boolean {
  return milestone === null || text.toLowerCase().includes(milestone);
}

/** All points where they fit; else the milestones, then the first and last of the rest, in order. */
function chosen(points: readonly BriefingTimelinePoint[]): readonly BriefingTimelinePoint[] {
  if (points.length <= POINTS_ON_A_SLIDE) return points;
  const ranked = points
    .map((point, index) => ({ point, index, weight: weightOf(point, index, points.length) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, POINTS_ON_A_SLIDE);
  return ranked.sort((a, b) => a.index - b.index).map(({ point }) => point);
}

function weightOf({ milestone }: BriefingTimelinePoint, index: number, count: number): number {
  if (milestone !== null) return 2;
  return index === 0 || index === count - 1 ? 1 : 0;
}

function footer(slide: Slide, text: string): void {
  slide.addText(text, {
    x: PAGE.margin,
    y: 6.95,
    w: PAGE.width - 2 * PAGE.margin,
    h: 0.3,
    fontFace: FONT,
    fontSize: 10,
    color: QUIET,
  });
}
