/** Text → `IncidentDocument`. Pieces are read alone and remembered by their text, so that an edit costs what it touches. */
import { drawFacts } from './facts/drawFacts';
import { collectDefinitions } from './definitions';
import { readFrontMatter } from './frontMatter';
import { settleInstants } from './instants';
import { detectLanguage } from './language';
import { confirmTimes, quantitiesBesideTimes } from './looseTimes';
import type { ReadingContext } from './context';
import type { IncidentDocument, ReadingDefect, ReadingOptions } from './model';
import { cutIntoPieces, type Piece } from './pieces';
import { placeReading, type PieceReading, readPiece } from './pieceReading';
import { recognize } from './recognition';
import { findSections } from './sections';
import { findSuppressions } from './suppressions';
import { findTitle } from './title';
import { vagueInPlace } from './vagueInPlace';
import { type Definitions, definitionsFor } from './markdown';

/** Reads versions of one document; what did not change since the version before is not read again. */
export interface DocumentReader {
  read(text: string): IncidentDocument;
}

/** Reads a text once. */
export function readDocument(text: string, options: ReadingOptions): IncidentDocument {
  return createDocumentReader(options).read(text);
}

/** A reader that remembers the pieces of the version it read last. Its result always equals `readDocument`'s. */
export function createDocumentReader(options: ReadingOptions): DocumentReader {
  let remembered = new Map<string, PieceReading>();
  /** Readings at their places, by where their pieces start: an edit leaves what stands before it in place. */
  let placedBefore = new Map<number, Placed>();
  return {
    read(text) {
      const { frontMatter, end, defects } = readFrontMatter(text);
      const definitions = collectDefinitions(text);
      const pieces = cutIntoPieces(text, end);
      const current = new Map<string, PieceReading>();
      const placedNow = new Map<number, Placed>();
      const readings = pieces.map((piece) => {
        const key = `${piece.unparsed ?? definitionsFor(piece.text, definitions)}\0${piece.text}`;
        const reading =
          current.get(key) ?? remembered.get(key) ?? readPiece(piece, definitions, options.parse);
        current.set(key, reading);
        const { start } = piece.range;
        const before = placedBefore.get(start);
        const placed = before?.of === reading ? before.placed : placeReading(reading, start);
        placedNow.set(start, { of: reading, placed });
        return placed;
      });
      remembered = current;
      placedBefore = placedNow;
      return assemble(text, readings, options, frontMatter, [...defects, ...defectsOf(pieces)]);
    },
  };
}

interface Placed {
  readonly of: PieceReading;
  readonly placed: PieceReading;
}

function assemble(
  text: string,
  readings: readonly PieceReading[],
  options: ReadingOptions,
  frontMatter: IncidentDocument['frontMatter'],
  defects: readonly ReadingDefect[],
): IncidentDocument {
  const blocks = readings.flatMap((reading) => reading.blocks);
  const sections = findSections(blocks, options.headings, text.length);
  const times = confirmTimes(
    readings.flatMap((reading) => reading.times),
    sections,
  );
  const title = findTitle(sections, blocks, frontMatter);
  const context: ReadingContext = {
    source: text,
    options,
    blocks,
    sections,
    frontMatter,
    times,
    title,
    language: detectLanguage(blocks),
    quantities: quantitiesBesideTimes(
      readings.flatMap((reading) => reading.quantities),
      times,
    ),
    vague: vagueInPlace(
      readings.flatMap((reading) => reading.vague),
      sections,
    ),
    people: readings.flatMap((reading) => reading.people),
    links: readings.flatMap((reading) => reading.links),
    images: readings.flatMap((reading) => reading.images),
    instants: settleInstants(times, {
      blocks,
      frontMatter,
      title,
      path: options.path,
      defaultZone: options.defaultZone,
    }),
  };
  return {
    ...recognize(context),
    language: context.language,
    title: context.title,
    frontMatter,
    sections,
    blocks,
    quantities: context.quantities,
    vague: context.vague,
    instants: context.instants,
    people: context.people,
    links: context.links,
    images: context.images,
    suppressions: findSuppressions(text, blocks, frontMatter),
    defects,
    facts: drawFacts(context),
  };
}

/** One defect for each run of pieces that were not handed to the parser, and one for a fence that is never closed. */
function defectsOf(pieces: readonly Piece[]): ReadingDefect[] {
  const defects: ReadingDefect[] = [];
  for (const { unparsed, range, openFence } of pieces) {
    if (openFence !== undefined) defects.push({ defect: 'fence-not-closed', range: openFence, detail: '' });
    if (unparsed === null) continue;
    const defect = unparsed === 'deep' ? 'too-deep' : 'too-large';
    const last = defects.at(-1);
    if (last?.defect === defect && last.range.end === range.start)
      defects[defects.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    else defects.push({ defect, range, detail: '' });
  }
  return defects;
}

export type { Definitions };
