/**
 * Text → `IncidentDocument`. Pieces are read alone and remembered, so that an edit costs what it touches; facts are drawn
 * from what the pieces say.
 */
import type { Block } from './block';
import { drawFacts } from './facts/drawFacts';
import type { ReadingContext } from './context';
import { detectLanguage } from './language';
import type { IncidentDocument, ReadingDefect, ReadingOptions } from './model';
import { createPieceMemory, type ReadPiece } from './pieceMemory';
import { createPartMemory } from './partMemory';
import { oncePerPart } from './parts';
import { recognize } from './recognition';
import { findSections } from './sections';
import { SlicedText, changeBetween } from './slicedText';
import { layoutLinesOf } from './slicedLines';
import { layoutSource, type Source } from './source';
import { findSuppressions } from './suppressions';
import type { LineIndex } from './text';
import { inText } from './textOffsets';
import { findTitle } from './title';

/** A document read from one version of a text. All offsets in it are those of the text's layout. */
export interface LiveReading {
  readonly text: SlicedText;
  readonly document: IncidentDocument;
  readonly source: Source;
  readonly lines: LineIndex;
}

/** Reads the versions of one text; what an edit did not touch is not read again. */
export interface LiveReader {
  read(text: SlicedText): LiveReading;
}

/** Reads versions of one document given as strings. */
export interface DocumentReader {
  read(text: string): IncidentDocument;
}

/** Reads a text once. */
export function readDocument(text: string, options: ReadingOptions): IncidentDocument {
  return createLiveReader(options).read(SlicedText.readOnce(text)).document;
}

/** A reader that remembers the version it read last. Its result always equals `readDocument`'s. */
export function createDocumentReader(options: ReadingOptions): DocumentReader {
  const reader = createLiveReader(options);
  let last: SlicedText | null = null;
  return {
    read(text) {
      last = last === null ? SlicedText.forEdits(text) : last.edit(changeBetween(last.toString(), text));
      return inText(reader.read(last).document, last);
    },
  };
}

/** A reader of a text that is being edited. Told in offsets of the text, its result always equals `readDocument`'s. */
export function createLiveReader(options: ReadingOptions): LiveReader {
  const pieces = createPieceMemory(options.parse);
  const parts = createPartMemory();
  return {
    read(text) {
      const read = pieces.read(text);
      const source = layoutSource(text);
      const blocks = joinBlocks(read);
      const sections = findSections(blocks, options.headings, text.end);
      const { frontMatter, defects } = text.frontMatter;
      const title = findTitle(sections, blocks, frontMatter);
      const whole = { blocks, sections };
      parts.place(read, sections, {
        frontMatter,
        title,
        path: options.path,
        defaultZone: options.defaultZone,
      });
      const context: ReadingContext = {
        source,
        options,
        blocks,
        sections,
        frontMatter,
        title,
        language: detectLanguage(whole),
        times: timesOf(whole),
        quantities: quantitiesOf(whole),
        vague: vagueOf(whole),
        people: peopleOf(whole),
        links: linksOf(whole),
        images: imagesOf(whole),
        instants: instantsOf(whole),
      };
      const document: IncidentDocument = {
        ...recognize(context),
        language: context.language,
        title,
        frontMatter,
        sections,
        blocks,
        quantities: context.quantities,
        vague: context.vague,
        instants: context.instants,
        people: context.people,
        links: context.links,
        images: context.images,
        suppressions: findSuppressions(source, whole, frontMatter),
        defects: [...defects.map((defect) => inLayout(defect, text)), ...defectsOf(read)],
        facts: drawFacts(context),
      };
      return { text, document, source, lines: layoutLinesOf(text) };
    },
  };
}

/** Faster than `flatMap`, for lists of thousands. */
function joinBlocks(read: readonly ReadPiece[]): readonly Block[] {
  return ([] as Block[]).concat(...read.map(({ reading }) => reading.blocks as Block[]));
}

const timesOf = oncePerPart(({ times }) => times);
const quantitiesOf = oncePerPart(({ quantities }) => quantities);
const vagueOf = oncePerPart(({ vague }) => vague);
const peopleOf = oncePerPart(({ people }) => people);
const linksOf = oncePerPart(({ links }) => links);
const imagesOf = oncePerPart(({ images }) => images);
const instantsOf = oncePerPart(({ instants }) => instants);

/** A defect of front matter that was never closed stands where the first piece stands. */
function inLayout(defect: ReadingDefect, text: SlicedText): ReadingDefect {
  const { start, end } = defect.range;
  return { ...defect, range: { start: text.toLayout(start), end: text.toLayout(end) } };
}

/** One defect for each run of pieces that were not handed to the parser, and one for a fence that is never closed. */
function defectsOf(read: readonly ReadPiece[]): ReadingDefect[] {
  const defects: ReadingDefect[] = [];
  let before: ReadingDefect['defect'] | null = null;
  for (const { range, extent, unparsed, openFence } of read) {
    if (openFence !== null) defects.push({ defect: 'fence-not-closed', range: openFence, detail: '' });
    const unread = extent === 'headings' ? 'large' : unparsed;
    const defect = unread === null ? null : unread === 'deep' ? 'too-deep' : 'too-large';
    const last = defects.at(-1);
    if (defect !== null && defect === before && last?.defect === defect)
      defects[defects.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    else if (defect !== null) defects.push({ defect, range, detail: '' });
    before = defect;
  }
  return defects;
}
