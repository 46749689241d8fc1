/** The briefing as a PDF, made without a browser: tagged, with its fonts inside. */
import { message } from '../../rules/message';
import type { Briefing } from '../briefing';
import type { FormattedBriefing } from '../formatted';
import { type FormatOptions, type SheetEntry, type SheetPart, sheetOf } from '../sheet';
import { timelinePicture } from '../timelinePicture';
import { type Coverage, coverGlyphs } from './glyphs';

const QUIET = '#595959';
const GAP = '#9A3412';
const RULE = '#BFBFBF';
/** A4 less the margins, in points. */
const WIDTH = 595.28 - 2 * 48;

type Content = Readonly<Record<string, unknown>>;

/**
 * The same briefing gives the same bytes. Characters without a glyph are shown as their code (`[U+65E5]`) and reported.
 * Library and fonts are loaded on first use.
 */
export async function toPdf(briefing: Briefing, options: FormatOptions = {}): Promise<FormattedBriefing> {
  const { createPdf } = await import('./pdfPrinter');
  const sheet = sheetOf(briefing, options);
  const glyphs = coverGlyphs();
  const show = glyphs.show;
  const picture = briefing.timeline === null ? null : timelinePicture(briefing.timeline, options);
  const bytes = await createPdf({
    info: {
      title: sheet.title,
      subject: sheet.subtitle,
      creator: 'Andon',
      producer: 'Andon',
      creationDate: new Date(0),
      modDate: new Date(0),
    },
    tagged: true,
    displayTitle: true,
    lang: options.language ?? 'en',
    pageSize: 'A4',
    pageMargins: [48, 44, 48, 48],
    defaultStyle: { fontSize: 10, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 17, bold: true, lineHeight: 1.1 },
      heading: { fontSize: 12, bold: true, margin: [0, 10, 0, 3] },
      quiet: { color: QUIET },
      gap: { color: GAP, bold: true },
    },
    footer: (page: number, pages: number) => ({
      text: `${String(page)} / ${String(pages)}`,
      style: 'quiet',
      fontSize: 8,
      alignment: 'right',
      margin: [48, 12, 48, 0],
    }),
    content: [
      { text: show(sheet.title), style: 'title', headlineLevel: 1 },
      { text: show(sheet.subtitle), style: 'quiet', margin: [0, 2, 0, 4] },
      ...(sheet.header.length === 0
        ? []
        : [
            {
              text: sheet.header.flatMap(({ name, value }, index) => [
                { text: `${index === 0 ? '' : '   '}${show(name)}: `, bold: true },
                show(value),
              ]),
            },
          ]),
      ...sheet.parts.flatMap((part) => blocksOf(part, glyphs)),
      ...(picture === null ? [] : [{ svg: glyphs.show(picture), width: WIDTH, margin: [0, 12, 0, 0] }]),
      { text: show(sheet.footer), style: 'quiet', fontSize: 8, margin: [0, 14, 0, 0] },
    ],
  });
  const missing = glyphs.missing();
  return {
    bytes,
    warnings:
      missing.length === 0
        ? []
        : [
            message('The font of the PDF has no glyph for {characters}: they are shown as their codes.', {
              characters: missing.join(' '),
            }),
          ],
  };
}

function blocksOf({ heading, entries }: SheetPart, glyphs: Coverage): Content[] {
  const blocks: Content[] = [{ text: glyphs.show(heading), style: 'heading', headlineLevel: 2 }];
  let items: Content[] = [];
  const close = (): void => {
    if (items.length > 0) blocks.push({ ul: items });
    items = [];
  };
  for (const entry of entries) {
    if (entry.type === 'table') {
      close();
      blocks.push(tableOf(entry, glyphs));
    } else items.push(itemOf(entry, glyphs));
  }
  close();
  return blocks;
}

function itemOf(entry: Exclude<SheetEntry, { type: 'table' }>, { show }: Coverage): Content {
  if (entry.type === 'gap') return { text: show(entry.text), style: 'gap', margin: [0, 0, 0, 2] };
  return {
    text: [
      { text: show(entry.lead), bold: true },
      show(entry.text),
      { text: show(entry.tail), style: 'quiet' },
    ],
    margin: [0, 0, 0, 2],
  };
}

function tableOf({ columns, rows }: Extract<SheetEntry, { type: 'table' }>, { show }: Coverage): Content {
  return {
    margin: [0, 2, 0, 4],
    fontSize: 9,
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map((_, index) => (index === 0 ? 'auto' : '*')),
      body: [
        columns.map((text) => ({ text: show(text), bold: true })),
        ...rows.map(({ cells, emphasis }) =>
          columns.map((_, index) => ({
            text: show(cells[index] ?? ''),
            ...(emphasis === 'strong' && index === 0 ? { bold: true } : {}),
          })),
        ),
      ],
    },
  };
}
