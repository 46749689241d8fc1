/** The briefing as a Word document: real headings, lists and tables, so that it can be edited and read aloud. */
import type * as DocxLibrary from 'docx';
import type { Briefing } from '../briefing';
import type { FormattedBriefing } from '../formatted';
import { type FormatOptions, type SheetEntry, type SheetPart, sheetOf } from '../sheet';
import { withFixedDates } from './zipDates';

type Docx = typeof DocxLibrary;

const FONT = 'Calibri';
const QUIET = '595959';
const GAP = '9A3412';
const SHADE = 'F2F2F2';

/** The same briefing gives the same bytes: dates inside the file are fixed. The library is loaded on first use. */
export async function toDocx(briefing: Briefing, options: FormatOptions = {}): Promise<FormattedBriefing> {
  const docx = await import('docx');
  const sheet = sheetOf(briefing, options);
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = docx;
  const document = new Document({
    title: sheet.title,
    description: sheet.subtitle,
    creator: 'Andon',
    lastModifiedBy: 'Andon',
    styles: {
      default: { document: { run: { font: FONT, size: 21, language: { value: options.language ?? 'en' } } } },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 } } },
        children: [
          new Paragraph({ text: sheet.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: sheet.subtitle, color: QUIET })] }),
          ...(sheet.header.length === 0
            ? []
            : [
                new Paragraph({
                  spacing: { before: 80, after: 120 },
                  children: sheet.header.flatMap(({ name, value }, index) => [
                    new TextRun({ text: `${index === 0 ? '' : '  ·  '}${name}: `, bold: true }),
                    new TextRun(value),
                  ]),
                }),
              ]),
          ...sheet.parts.flatMap((part) => blocksOf(part, docx)),
          new Paragraph({
            spacing: { before: 300 },
            children: [new TextRun({ text: sheet.footer, color: QUIET, size: 17 })],
          }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return { bytes: await withFixedDates(bytes), warnings: [] };
}

function blocksOf({ heading, entries }: SheetPart, docx: Docx) {
  const { HeadingLevel, Paragraph } = docx;
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 80 } }),
    ...entries.map((entry) => (entry.type === 'table' ? tableOf(entry, docx) : paragraphOf(entry, docx))),
  ];
}

function paragraphOf(entry: Exclude<SheetEntry, { type: 'table' }>, { Paragraph, TextRun }: Docx) {
  const runs =
    entry.type === 'gap'
      ? [new TextRun({ text: entry.text, bold: true, color: GAP })]
      : [
          ...(entry.lead === '' ? [] : [new TextRun({ text: entry.lead, bold: true })]),
          new TextRun(entry.text),
          ...(entry.tail === '' ? [] : [new TextRun({ text: entry.tail, color: QUIET })]),
        ];
  return new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: runs });
}

function tableOf(
  { columns, rows }: Extract<SheetEntry, { type: 'table' }>,
  { Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType }: Docx,
) {
  const header = new TableRow({
    tableHeader: true,
    children: columns.map(
      (text) =>
        new TableCell({
          shading: { type: ShadingType.CLEAR, fill: SHADE },
          children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
        }),
    ),
  });
  const body = rows.map(
    ({ cells, emphasis }) =>
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (text, index) =>
            new TableCell({
              children: [
                new Paragraph({
                  children: [new TextRun({ text, bold: emphasis === 'strong' && index === 0 })],
                }),
              ],
            }),
        ),
      }),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [header, ...body],
  });
}
