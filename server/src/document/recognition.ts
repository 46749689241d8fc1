/** Decides whether a document is about an incident, of which kind and in which status. */
import type { ReadingContext } from './context';
import { readFrontMatter } from './frontMatter';
import type { FrontMatter, Kind, Recognition, Status } from './model';
import {
  type Evidence,
  type Material,
  namingText,
  nameOf,
  sampleOf,
  total,
  weighEvidence,
} from './recognitionEvidence';
import { CORE_WORDS, TROUBLE } from './recognitionSigns';
import {
  CAUSE_TITLES,
  GO_NO_GO,
  HALTED_SERVICE,
  KIND_KEYS,
  KIND_WORDS,
  LOOKING_BACK,
  NEAR,
  RELEASE_WORDS,
  STATUS_KEYS,
  STATUS_WORDS,
  STOP_WORDS_OF_RELEASES,
  STOPPED_WORDS,
  SURE_KIND_KEY,
  SURE_KIND_WORDS,
} from './recognitionWords';
import { oncePer } from './oncePer';
import { type Part, partsOf } from './parts';
import { foldSpace } from './text';

export interface Recognized {
  readonly recognition: Recognition;
  readonly kind: Kind;
  readonly status: Status;
}

/** Evidence of this weight makes an incident where title, headings or front matter speak of one. */
const ENOUGH = 4.2;
/** Evidence of this weight makes one where only the sentences do. */
const ENOUGH_ALONE = 8;
const SENTENCE_END: ReadonlySet<string> = new Set(['.', '!', '?', '\n']);
const WORD_OR_STOP = /[\p{L}\p{N}]{1,40}|[.!?\n]/gu;
/** Characters looked at before anything is parsed. */
const GLANCE = 300_000;

/** In this order: front matter (`kind: halt`), the configuration's globs, then title, file name, headings and wording. */
export function recognize(context: ReadingContext): Recognized {
  const status = statusOf(context);
  const stated = statedKind(context.frontMatter);
  if (stated === 'none')
    return { recognition: { incident: false, by: 'frontMatter' }, kind: 'review', status };
  if (stated !== null) return { recognition: { incident: true, by: 'frontMatter' }, kind: stated, status };
  const configured = context.options.configuredKind;
  if (configured !== undefined)
    return { recognition: { incident: true, by: 'configuration' }, kind: configured, status };
  const material = materialOf(context);
  const incident =
    (bearsTrouble(nameOf(material.path)) || speaksOfTrouble(context)) && isEnough(weighEvidence(material));
  return {
    recognition: { incident, by: 'content' },
    kind: incident ? kindByContent(material) : 'review',
    status,
  };
}

/**
 * Whether it is worth reading the text at all to learn whether it is about an incident: false only where `recognize`
 * would say no (the configuration's globs, which the caller knows, aside). Linear, and far cheaper than reading.
 */
export function mayBeIncident(text: string, path: string): boolean {
  if (glance(text, path)) return true;
  const stated = statedKind(readFrontMatter(text).frontMatter);
  return stated !== null && stated !== 'none';
}

function glance(text: string, path: string): boolean {
  return CORE_WORDS.test(text.slice(0, GLANCE)) || bearsTrouble(nameOf(path));
}

function bearsTrouble(name: string): boolean {
  return CORE_WORDS.test(name) || isDatedTrouble(name);
}

/** What a glance at the text says, from what each part says. */
function speaksOfTrouble({ source, sections, blocks }: ReadingContext): boolean {
  const parts = partsOf({ sections, blocks });
  const head = parts[0]?.range.start ?? source.length;
  if (CORE_WORDS.test(source.slice(0, head))) return true;
  let left = GLANCE - head;
  for (const part of parts) {
    const { start, end } = part.range;
    if (left <= 0) return false;
    if (end - start <= left ? coreWordsIn(part) : CORE_WORDS.test(source.slice(start, start + left)))
      return true;
    left -= end - start;
  }
  return false;
}

const coreWordsIn = oncePer(({ source, range }: Part) =>
  CORE_WORDS.test(source.slice(range.start, range.end)),
);

/** "2025-03-11-search-down" is a report, whatever its words. */
function isDatedTrouble(name: string): boolean {
  return DATED_NAME.test(name) && TROUBLE.pattern.test(namingText(name));
}
const DATED_NAME =
  /(?<!\d)(?:19|20)\d\d[-_.]?(?:0\d|1[0-2])(?!\d)|(?<!\d)(?:19|20)\d\d[-_.]?(?:0\d|1[0-2])[-_.]?[0-3]\d(?!\d)/;

function materialOf({ options, title, frontMatter, blocks, sections }: ReadingContext): Material {
  return { path: options.path ?? '', title: title?.text ?? '', frontMatter, blocks, sections };
}

/** Evidence must not come from sentences alone: a newsletter that mentions an outage is none. */
export function isEnough(evidence: readonly Evidence[]): boolean {
  return total(evidence) >= (evidence.some(({ anchors }) => anchors) ? ENOUGH : ENOUGH_ALONE);
}

// ---------------------------------------------------------------- kind

/** The kind that the front matter states; `none` where it says that the document is no incident; `null` where it says nothing. */
function statedKind(frontMatter: FrontMatter | null): Kind | 'none' | null {
  if (frontMatter === null) return null;
  for (const name of KIND_KEYS)
    for (const { key, value } of frontMatter.entries) {
      if (plainWords(key) !== name) continue;
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof each !== 'string') continue;
        const words = plainWords(each);
        const sure = name === SURE_KIND_KEY ? lookUp(SURE_KIND_WORDS, words) : undefined;
        const kind = sure ?? lookUp(KIND_WORDS, words);
        if (kind !== undefined) return kind;
      }
    }
  return null;
}

function kindByContent(material: Material): Kind {
  const naming = namingText(`${material.title}\n${nameOf(material.path)}`);
  if (CAUSE_TITLES.test(naming)) return 'rca';
  if (HALTED_SERVICE.test(naming)) return 'review';
  if (GO_NO_GO.test(naming) || isNear(naming, STOP_WORDS_OF_RELEASES)) return 'halt';
  const names = new Set(material.sections.map(({ name }) => name));
  if (names.has('decision') && names.has('options')) return 'halt';
  if (LOOKING_BACK.test(naming)) return 'review';
  if (!wordsOf(naming).some((word) => RELEASE_WORDS.has(word))) return 'review';
  const headings = material.blocks.flatMap((block) =>
    block.type === 'heading' ? [namingText(foldSpace(block.prose.text))] : [],
  );
  return headings.some((heading) => isNear(heading, STOP_WORDS_OF_RELEASES)) ||
    isNear(sampleOf(material.blocks).toLowerCase(), STOPPED_WORDS)
    ? 'halt'
    : 'review';
}

/** Whether a release and one of the words stand close together in a sentence. */
function isNear(text: string, stops: ReadonlySet<string>): boolean {
  let release = -Infinity;
  let stop = -Infinity;
  let at = 0;
  for (const word of wordsOf(text)) {
    at++;
    if (SENTENCE_END.has(word)) release = stop = -Infinity;
    else if (RELEASE_WORDS.has(word)) release = at;
    else if (stops.has(word)) stop = at;
    if (Math.abs(release - stop) <= NEAR) return true;
  }
  return false;
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD_OR_STOP) ?? [];
}

// ---------------------------------------------------------------- status

function statusOf(context: ReadingContext): Status {
  for (const name of STATUS_KEYS)
    for (const { key, value } of context.frontMatter?.entries ?? [])
      if (plainWords(key) === name && typeof value === 'string') {
        const status = readStatus(value);
        if (status !== null) return status;
      }
  for (const section of context.sections) {
    if (section.name !== 'status' && !STATUS_KEYS.includes(plainWords(section.title))) continue;
    const status = readStatus(context.source.slice(section.body.start, section.body.end));
    if (status !== null) return status;
  }
  return 'draft';
}

/** The status that a value begins with. A menu of several ("draft | final") states none. */
export function readStatus(value: string): Status | null {
  const words = plainWords(value.slice(0, 80))
    .replace(/[^\p{L}\p{N} |]/gu, '')
    .trim();
  if (words.includes('|')) return null;
  const parts = words.split(' ');
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    const status = lookUp(STATUS_WORDS, parts.slice(0, length).join(' '));
    if (status !== undefined) return status;
  }
  return null;
}

function plainWords(text: string): string {
  return foldSpace(text.toLowerCase().replace(/[-_]/g, ' '));
}

function lookUp<T>(table: Readonly<Record<string, T>>, words: string): T | undefined {
  return Object.hasOwn(table, words) ? table[words] : undefined;
}
