/** The briefing as slides: one to decide on, one with the timeline where there is one. */
import type { Briefing, BriefingTimelinePoint } from '../briefing';
import type { BriefingFile } from '../file';
import { message, render } from '../../rules/message';
import { type FormatOptions, type SheetEntry, type SheetPart, sheetOf } from '../sheet';
import { withFixedDates } from './zipDates';

/** Inches, of a 16:9 slide of 13.33 × 7.5. */
const PAGE = { width: 13.33, margin: 0.5 };
const INK = '1F2328';
const QUIET = '595959';
const GAP = '9A3412';
const LINE = '8C8C8C';
const FONT = 'Calibri';
/** What fits below the title at a size that the last row can read. */
const LINES_ON_A_SLIDE = 15;
const CHARACTERS_ON_A_LINE = 118;
const POINTS_ON_A_SLIDE = 9;

/** The same briefing gives the same bytes: dates inside the file are fixed. The library is loaded on first use. */
export async function toPptx(briefing: Briefing, options: FormatOptions = {}): Promise<BriefingFile> {
  const { default: Pptx } = await import('pptxgenjs');
  const sheet = sheetOf(briefing, options);
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = sheet.title;
  deck.subject = sheet.subtitle;
  deck.author = 'Andon';
  deck.company = 'Andon';
  const { slide, room } = decisionSlide(deck, sheet);
  const body: TextLine[] = [];
  let left = room;
  const notShown: string[] = [];
  for (const part of sheet.parts) {
    const lines = linesOf(part);
    const height = lines.reduce((sum, { text }) => sum + Math.ceil(text.length / CHARACTERS_ON_A_LINE), 0);
    if (height > left && body.length > 0) notShown.push(part.heading);
    else {
      body.push(...lines);
      left -= height;
    }
  }
  if (notShown.length > 0)
    body.push({
      text: render(
        message('Not shown here, for its length: {parts}.', { parts: notShown.join(', ') }),
        options.translations,
      ),
      style: { color: QUIET, fontSize: 11 },
    });
  slide.addText(
    body.map(({ text, style }) => ({ text, options: { breakLine: true, ...style } })),
    {
      x: PAGE.margin,
      y: 1.55,
      w: PAGE.width - 2 * PAGE.margin,
      h: 5.2,
      fontFace: FONT,
      fontSize: 13,
      color: INK,
      valign: 'top',
      fit: 'shrink',
    },
  );
  slide.addNotes(
    sheet.parts
      .flatMap(linesOf)
      .map(({ text }) => text)
      .join('\n'),
  );
  footer(slide, sheet.footer);
  if (briefing.timeline !== null) timelineSlide(deck, briefing.timeline.points, options, sheet.footer);
  const bytes = new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  return { bytes: await withFixedDates(bytes), warnings: [] };
}

type Deck = InstanceType<(typeof import('pptxgenjs'))['default']>;
type Slide = ReturnType<Deck['addSlide']>;

interface TextLine {
  readonly text: string;
  readonly style: Readonly<Record<string, unknown>>;
}

function decisionSlide(deck: Deck, sheet: ReturnType<typeof sheetOf>): { slide: Slide; room: number } {
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
    fontSize: 12,
    color: QUIET,
    valign: 'top',
    fit: 'shrink',
  });
  return { slide, room: LINES_ON_A_SLIDE };
}

function linesOf({ heading, entries }: SheetPart): TextLine[] {
  return [
    { text: heading, style: { bold: true, fontSize: 14, paraSpaceBefore: 6 } },
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
    slide.addText(milestone === null ? text : `${text} (${milestone})`, {
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
