/** Files that others open are opened again by readers that are not ours, and must say what the plain text says. */
import assert from 'node:assert/strict';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { extractText, getDocumentProxy } from 'unpdf';
import { FORMATS } from '../../../server/src/briefing/formats/catalogue';
import { LARGEST_CARD, toTeams } from '../../../server/src/briefing/formats/teams';
import { sheetOf } from '../../../server/src/briefing/sheet';
import type { Briefing } from '../../../server/src/briefing/briefing';
import { briefExample, briefText, type Example } from './examples';

const EXAMPLES: readonly Example[] = ['halt', 'rca', 'review'];

async function make(id: string, briefing: Briefing) {
  const format = FORMATS.find((known) => known.id === id);
  assert.ok(format);
  return format.make(briefing, {});
}

/** Letters and digits alone: line breaks, wrapping and typographic signs differ between formats. */
const essence = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Every piece of text that a reader of the briefing must find. */
function wordsOf(briefing: Briefing): string[] {
  const sheet = sheetOf(briefing);
  return [
    sheet.title,
    ...sheet.header.map(({ value }) => value),
    ...sheet.parts.flatMap(({ heading, entries }) => [
      heading,
      ...entries.flatMap((entry) =>
        entry.type === 'table' ? entry.rows.flatMap(({ cells }) => cells) : [entry.text],
      ),
    ]),
  ];
}

function assertHolds(found: string, briefing: Briefing): void {
  const text = essence(found);
  for (const words of wordsOf(briefing)) assert.ok(text.includes(essence(words)), `missing: ${words}`);
}

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The visible text of an Office XML file. */
const xmlText = (xml: string): string => unescapeXml(xml.replace(/<[^>]*>/g, ' '));

async function slidesText(bytes: Uint8Array): Promise<string> {
  const archive = await JSZip.loadAsync(bytes);
  const names = Object.keys(archive.files).filter((name) =>
    /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/.test(name),
  );
  const slides = await Promise.all(names.map((name) => archive.file(name)?.async('string') ?? ''));
  return slides.map(xmlText).join('\n');
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return text;
}

describe('formats that other programs open', function () {
  this.timeout(60_000);
  for (const example of EXAMPLES) {
    it(`docx says everything (${example})`, async () => {
      const briefing = briefExample(example);
      const { bytes } = await make('docx', briefing);
      const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      assert.deepEqual(messages, []);
      assertHolds(value, briefing);
    });
    it(`pptx says everything (${example})`, async () => {
      const briefing = briefExample(example);
      assertHolds(await slidesText((await make('pptx', briefing)).bytes), briefing);
    });
    it(`pdf says everything (${example})`, async () => {
      const briefing = briefExample(example);
      const { bytes, warnings } = await make('pdf', briefing);
      assert.deepEqual(warnings, []);
      // A table cell that wraps stands between its neighbours' lines: single words must all be there.
      const text = (await pdfText(bytes)).normalize('NFKC');
      for (const words of wordsOf(briefing))
        for (const word of words.replace(/→/g, '->').split(/\s+/))
          assert.ok(essence(text).includes(essence(word)), word);
    });
    it(`email carries text and HTML (${example})`, async () => {
      const briefing = briefExample(example);
      const mail = await PostalMime.parse((await make('email', briefing)).bytes);
      assert.ok(mail.subject?.startsWith(briefing.title));
      assertHolds(mail.text ?? '', briefing);
      assertHolds(unescapeXml((mail.html ?? '').replace(/<[^>]*>/g, ' ')), briefing);
    });
    it(`teams shows everything as plain text (${example})`, () => {
      const briefing = briefExample(example);
      const texts: string[] = [];
      JSON.parse(toTeams(briefing), (key, value: unknown) => {
        if ((key === 'text' || key === 'value') && typeof value === 'string') texts.push(value);
        return value;
      });
      assertHolds(texts.join('\n'), briefing);
    });
  }

  it('are the same bytes each time', async () => {
    const briefing = briefExample('review');
    for (const { id } of FORMATS) {
      const [first, second] = [await make(id, briefing), await make(id, briefing)];
      assert.deepEqual(Buffer.from(first.bytes), Buffer.from(second.bytes), id);
    }
  });

  it('pdf names the characters that its font lacks', async () => {
    const briefing = briefText(
      '---\nkind: halt\n---\n\n# Halt 決済 4.2\n\n## Summary\n\nWe ask to hold 決済 4.2.\n',
    );
    const { bytes, warnings } = await make('pdf', briefing);
    assert.match(await pdfText(bytes), /\[U\+6C7A\]\[U\+6E08\]/);
    assert.deepEqual(
      warnings.map(({ values }) => values['characters']),
      ['決 済'],
    );
  });

  it('teams stays under the size of a webhook, and says what it leaves out', () => {
    const { parts, ...rest } = briefExample('halt', 'engineering-manager');
    const briefing = { ...rest, parts: Array.from({ length: 8 }, () => parts).flat() };
    const card = toTeams(briefing);
    assert.ok(Buffer.byteLength(card) <= LARGEST_CARD);
    assert.match(card, /Not shown here, for its length/);
  });

  it('teams shows markup as it is written', () => {
    const card = toTeams(
      briefText(
        '---\nkind: halt\n---\n\n# Halt 4.2\n\n## Summary\n\nHold <at>all</at> {{DATE(2026)}} \\[x\\](javascript:alert(1)).\n',
      ),
    );
    assert.doesNotMatch(card, /\{\{DATE|[^\\]\]\(javascript/);
  });
});
