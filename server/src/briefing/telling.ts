/** What the parts of a briefing are made with: the audience's view of the author's words, statements and gaps. */
import type { IncidentDocument } from '../document/model';
import { indexLines, type Range, type Text } from '../document/text';
import type { Message } from '../rules/message';
import { profileOf, type SettledProfile } from './audiences';
import type {
  BriefingOptions,
  ComputedStatement,
  FactStatement,
  Gap,
  GapStatement,
  Source,
  Statement,
} from './briefing';
import { type Glossary, glossaryOf } from './jargon';
import { labelFrame } from './labelFrame';
import { introduces, type Passage, passagesOf, type Passages } from './passages';
import { staysInside } from './reserve';
import { needsAnEngineer } from './jargon';
import { slugOf } from './slug';

/** A part of a briefing; a part without statements is left out. */
export interface PartMaker {
  readonly id: string;
  heading(document: IncidentDocument): Message;
  make(telling: Telling): readonly Statement[];
}

export interface Telling {
  readonly document: IncidentDocument;
  readonly source: string;
  readonly profile: SettledProfile;
  readonly options: BriefingOptions;
  readonly glossary: Glossary;
  readonly passages: Passages;
  sourceOf(range: Range): Source;
  /** Whether this audience is told these words as they stand. */
  isFor(text: string, range: Range): boolean;
  /** The author's words as statements, as far as they are for this audience and were not told before. */
  tell(words: readonly (Text | Passage)[], how: HowToTell): FactStatement[];
  /** Whether none of the words can be told to this audience, though there are some. */
  isHeldBack(words: readonly Text[]): boolean;
  /** Something that this audience needs and the document lacks; `fact` names it, and the section where it belongs. */
  gap(fact: string, text: Message): GapStatement;
  compute(id: string, text: Message, working: Message, ranges: readonly Range[]): ComputedStatement;
}

export interface HowToTell {
  /** First part of the statements' ids. */
  readonly id: string;
  /** In front of the words; a passage's own label where none is given. */
  readonly frame?: Message;
  /** At most so many. */
  readonly most?: number;
  /** Told although the same words, or the same numbers, were told before. */
  readonly again?: true;
}

/** Opens the telling of a document to an audience. It remembers what was told, so parts are to be made in order. */
export function openTelling(document: IncidentDocument, source: string, options: BriefingOptions): Telling {
  const lines = indexLines(source);
  const profile = profileOf(options);
  const glossary = glossaryOf(options.glossary);
  const told: Told[] = [];
  const ids = new Map<string, number>();
  const freshId = (id: string): string => {
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  };
  const sourceOf = (range: Range): Source => ({ range, line: lines.positionAt(range.start).line + 1 });
  const isFor = (text: string, range: Range): boolean =>
    !(profile.plainWords && needsAnEngineer(text, glossary)) &&
    !staysInside(text, range, { document, profile });

  return {
    document,
    source,
    profile,
    options,
    glossary,
    passages: passagesOf(document),
    sourceOf,
    isFor,
    tell(words, { id, frame, most = Number.MAX_SAFE_INTEGER, again }) {
      const statements: FactStatement[] = [];
      for (const passage of words) {
        if (statements.length >= most) break;
        const { text, range } = passage;
        if (text === '' || introduces(text) || !isFor(text, range)) continue;
        const numbers = numbersOf(text);
        if (again === undefined && told.some((other) => saysNothingNew({ text, numbers }, other))) continue;
        told.push({ text, numbers, words: new Set(wordsOf(text)) });
        const framed = frame ?? labelFrame(passage);
        statements.push({
          type: 'fact',
          id: freshId(frame === undefined ? `${id}.${slugOf(text)}` : id),
          ...(framed === undefined ? {} : { frame: framed }),
          text,
          sources: [sourceOf(range)],
        });
      }
      return statements;
    },
    isHeldBack: (words) =>
      profile.plainWords && words.length > 0 && !words.some(({ text, range }) => isFor(text, range)),
    gap(fact, text) {
      const place = placeOf(document, fact.split('.')[0] ?? fact);
      const gap: Gap = { fact, message: text, place, line: sourceOf(place).line };
      return { type: 'gap', id: freshId(`gap.${fact}`), gap };
    },
    compute: (id, text, working, ranges) => ({
      type: 'computed',
      id: freshId(id),
      text,
      working,
      sources: ranges.map(sourceOf),
    }),
  };
}

/** The heading of the section that a fact belongs to; the title where there is no such section. */
function placeOf({ sections, title }: IncidentDocument, name: string): Range {
  return (
    sections.find((section) => section.name === name)?.titleRange ?? title?.range ?? { start: 0, end: 0 }
  );
}

interface Told {
  readonly text: string;
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Most of the words and all of the numbers were told in one statement before. */
const MOST = 0.75;

function saysNothingNew({ text, numbers }: Pick<Told, 'text' | 'numbers'>, other: Told): boolean {
  if (other.text.includes(text)) return true;
  if (![...numbers].every((number) => other.numbers.has(number))) return false;
  const words = wordsOf(text);
  return words.length > 2 && words.filter((word) => other.words.has(word)).length >= words.length * MOST;
}

const WORD = /[\p{L}]{3,60}/gu;
const NUMBER = /\d(?:[\d.,:]{0,30}\d)?/g;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function numbersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(NUMBER) ?? []);
}
