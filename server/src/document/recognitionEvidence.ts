/** Weighs the signs that a document is about an incident; see `recognitionSigns.ts` for the signs. */
import { type Block, everyBlock, type Prose, prosesOf } from './block';
import type { FrontMatter, Section } from './model';
import {
  BAD_EXAMPLE,
  DOCUMENT_LANGUAGES,
  GENRES,
  GOOD_EXAMPLE,
  HEADINGS,
  HEADINGS_AT_MOST,
  INCIDENT_KEYS,
  OTHER_FILES,
  OTHER_GENRES,
  type Sign,
  TEMPLATE_PATH,
  TOPIC_KEYS,
  TOPICS,
  TROUBLE,
  WORDING,
  WORDING_AT_MOST,
} from './recognitionSigns';
import { foldSpace } from './text';

export interface Evidence {
  readonly sign: string;
  readonly weight: number;
  /** Whether it stands where a document says what it is: title, file name, headings, front matter. */
  readonly anchors: boolean;
}

interface Words {
  readonly naming: string;
  readonly name: string;
  readonly headings: readonly string[];
  readonly prose: string;
}

export interface Material {
  readonly path: string;
  readonly title: string;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A word for the genre of this weight says by itself what the document is. */
const SURE_GENRE = 2.5;
/** Occurrences in a thousand words. */
const MANY_PLACEHOLDERS = 8;
const MANY_INSTRUCTIONS = 6;
const CHARACTERS_A_WORD = 6;
/** So much prose, in UTF-16 units, is looked at for wording. */
const SAMPLE = 24_000;
const DATE_IN_NAME =
  /\b(?:19|20)\d\d[ .]?(?:0\d|1[0-2])[ .]?[0-3]\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?,? ?(?:(?:19|20)\d\d)?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;
const DATE =
  /\b(?:19|20)\d\d[-/]\d\d[-/]\d\d|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[ -]\d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|年|\b(?:yesterday|last (?:week|night|friday|monday|tuesday|wednesday|thursday|month))\b/;
const CLOCK = /\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.])/g;
const VERSION_HEADING = /^\[?v?\d{1,5}\.\d{1,5}(?:\.\w{1,20})?/;
const PLACEHOLDER =
  /\{\{|<[a-z][a-z ]{2,40}>|\[(?:insert|add|describe|name|date|yyyy|todo)[^[\]]{0,60}\]|\b(?:yyyy-mm-dd|hh:mm|tbd|lorem ipsum|xx:xx)\b|\$\{/g;
const INSTRUCTION =
  /\b(?:you (?:should|must|can|may|need|will|want)|make sure|ensure that|(?:do not|don't|never|always) \w{2,12}|if you|we recommend|npm install|pip install)\b/g;
const NARRATION =
  /\b(?:we|i|they|team|engineers?|which|this|that|it|users?|customers?|node|service|server|services)(?: \w{1,15})? (?:was|were|had|began|started|noticed|saw|found|discovered|decided|received|identified|deployed|rolled|reverted|restarted|realized|confirmed|created|increased|failed|stopped|became|caused)\b/g;

/** Every sign found, strong groups capped; the sum of the weights is the measure of the verdict. */
export function weighEvidence(material: Material): readonly Evidence[] {
  const words: Words = {
    naming: namingText(`${material.title}\n${nameOf(material.path)}`),
    name: nameOf(material.path),
    headings: headingsOf(material),
    prose: sampleOf(material.blocks).toLowerCase(),
  };
  const dated = isDated(material, words);
  return [
    ...namingEvidence(words),
    ...headingEvidence(words),
    ...frontMatterEvidence(material.frontMatter),
    ...capped(matching(WORDING, words.prose), WORDING_AT_MOST),
    ...timesEvidence(words, { dated }),
    ...evidenceAgainst(material, words, { dated }),
  ];
}

/** The sum of the weights. */
export function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** The file's name without its extension. */
export function nameOf(path: string): string {
  const last = path.split(/[/\\]/).pop() ?? '';
  return last.replace(/\.(?:md|mdx|markdown|txt)$/i, '');
}

/** Hyphens of every kind, as characters and as they are written in HTML, and low lines. */
const HYPHENS = /[-_\u2010-\u2015]|&(?:shy|#x201[0-5]|#82(?:08|09|1[0-3]));/g;

/** Title and file name in lower case, one blank between words. */
export function namingText(text: string): string {
  return text
    .slice(0, 600)
    .toLowerCase()
    .replace(HYPHENS, ' ')
    .replace(/[^\S\n]{1,600}/g, ' ');
}

function headingsOf({ blocks, sections }: Material): readonly string[] {
  const titles = blocks.flatMap((block) =>
    block.type === 'heading' ? [foldSpace(block.prose.text.slice(0, 200))] : [],
  );
  return [...new Set([...titles, ...sections.map(({ title }) => title.slice(0, 200))])].map((title) =>
    title.toLowerCase().replace(/[-_]/g, ' '),
  );
}

/** The prose, as far as it is looked at; code stands in where there is hardly any prose. */
export function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const prose of prosesOf(blocks)) {
    sample += `${foldSpace(prose.text.slice(0, SAMPLE))}\n`;
    if (sample.length > SAMPLE) return sample.slice(0, SAMPLE);
  }
  for (const block of everyBlock(blocks)) {
    if (sample.length > SAMPLE / 8) break;
    if (block.type === 'code' && !DOCUMENT_LANGUAGES.has(block.language ?? ''))
      sample += `${block.value.slice(0, SAMPLE / 8)}\n`;
  }
  return sample;
}

function sign(name: string, weight: number, anchors = false): Evidence {
  return { sign: name, weight, anchors };
}

function matching(signs: readonly Sign[], text: string): Evidence[] {
  return signs.filter(({ pattern }) => pattern.test(text)).map((found) => sign(found.sign, found.weight));
}

function capped(evidence: readonly Evidence[], most: number): Evidence[] {
  const sum = total(evidence);
  return sum <= most
    ? [...evidence]
    : evidence.map((each) => ({ ...each, weight: (each.weight * most) / sum }));
}

/** The heaviest word for the genre counts in full, others a quarter: a second one says little more. */
function namingEvidence({ naming }: Words): Evidence[] {
  const genres = matching(GENRES, naming)
    .sort((a, b) => b.weight - a.weight)
    .map((genre, i) =>
      i === 0 ? { ...genre, anchors: genre.weight >= SURE_GENRE } : { ...genre, weight: genre.weight / 4 },
    );
  return [
    ...genres,
    ...matching([TROUBLE], naming).map((found) => ({ ...found, anchors: true })),
    ...(DATE_IN_NAME.test(naming) ? [sign('date in the name', 1)] : []),
  ];
}

function headingEvidence({ headings }: Words): Evidence[] {
  const found = HEADINGS.filter(({ pattern }) => headings.some((title) => pattern.test(title))).map((each) =>
    sign(`heading: ${each.sign}`, each.weight),
  );
  return capped(found, HEADINGS_AT_MOST).map((each) => ({ ...each, anchors: found.length >= 2 }));
}

function frontMatterEvidence(frontMatter: FrontMatter | null): Evidence[] {
  if (frontMatter === null) return [];
  const keys = frontMatter.entries.filter(({ key }) => INCIDENT_KEYS.has(key.toLowerCase())).length;
  const topical = frontMatter.entries.some(
    ({ key, value }) =>
      TOPIC_KEYS.has(key.toLowerCase()) && TOPICS.test(JSON.stringify(value ?? '').toLowerCase()),
  );
  return [
    ...(keys > 0 ? [sign('front matter: keys of an incident', Math.min(3, keys), keys >= 2)] : []),
    ...(topical ? [sign('front matter: topic', 1)] : []),
  ];
}

function isDated({ frontMatter }: Material, { naming, prose }: Words): boolean {
  return (
    DATE_IN_NAME.test(naming) ||
    DATE.test(prose) ||
    DATE.test(JSON.stringify(frontMatter?.data ?? {}).toLowerCase())
  );
}

interface Dated {
  readonly dated: boolean;
}

function timesEvidence({ prose }: Words, { dated }: Dated): Evidence[] {
  const clocks = prose.match(CLOCK)?.length ?? 0;
  const narrated = prose.match(NARRATION)?.length ?? 0;
  return [
    ...(clocks >= 3 ? [sign('times', 1.5)] : clocks > 0 ? [sign('a time', 0.5)] : []),
    dated ? sign('a date', 0.5) : sign('no date', -2),
    ...(narrated >= 3 ? [sign('narration', 1)] : []),
  ];
}

function evidenceAgainst({ path, blocks }: Material, words: Words, { dated }: Dated): Evidence[] {
  const { naming, name, headings, prose } = words;
  const thousands = Math.max(prose.length / CHARACTERS_A_WORD, 100) / 1000;
  const density = (pattern: RegExp): number => (prose.match(pattern)?.length ?? 0) / thousands;
  const instructions = density(INSTRUCTION);
  const named = TROUBLE.pattern.test(naming) || GENRES.some(({ pattern }) => pattern.test(naming));
  return [
    ...matching(OTHER_GENRES, naming),
    ...(OTHER_FILES.test(name) ? [sign('file of another kind', -4)] : []),
    ...(TEMPLATE_PATH.test(path) ? [sign('template', -10)] : []),
    ...(showsExamples(blocks) ? [sign('good and bad examples', -6)] : []),
    ...(rowsLedByLinks(blocks) >= MANY_PAGES ? [sign('index of pages', -6)] : []),
    ...(headings.filter((title) => VERSION_HEADING.test(title)).length >= 3
      ? [sign('versions as headings', -5)]
      : []),
    ...(density(PLACEHOLDER) > MANY_PLACEHOLDERS ? [sign('placeholders', -4)] : []),
    ...(instructions > MANY_INSTRUCTIONS
      ? [sign('instructions', -Math.min(dated && named ? 1 : 5, instructions / 4))]
      : []),
  ];
}

/** A table with so many rows that lead to pages is an index; an incident's tables have times or owners first. */
const MANY_PAGES = 15;

/** Rows of tables whose first cell is a link and nothing else. */
function rowsLedByLinks(blocks: readonly Block[]): number {
  return blocks
    .flatMap((block) => (block.type === 'table' ? block.rows.slice(1) : []))
    .filter(({ cells: [first] }) => first !== undefined && isLinkAlone(first.prose)).length;
}

function isLinkAlone({ start, text, spans }: Prose): boolean {
  const link = spans.find(({ kind }) => kind === 'link');
  if (link === undefined) return false;
  return `${text.slice(0, link.range.start - start)}${text.slice(link.range.end - start)}`.trim() === '';
}

/** Whether code stands right below a heading like "Bad" and one like "Good". A retrospective has sentences there. */
function showsExamples(blocks: readonly Block[]): boolean {
  const titles = blocks.flatMap((block, i) =>
    block.type === 'heading' && blocks[i + 1]?.type === 'code'
      ? [foldSpace(block.prose.text.slice(0, 100)).toLowerCase()]
      : [],
  );
  return [BAD_EXAMPLE, GOOD_EXAMPLE].every((pattern) => titles.some((title) => pattern.test(title)));
}
