/** What one piece says by itself: a pure function of its text and the definitions it refers to, told where it stands. */
import { type Block, type Prose, prosesOf, shiftBlocks, shiftRange } from './block';
import { findImages, findLinks } from './links';
import { type Definitions, type MarkdownParser, parseMarkdown, readPlainLines } from './markdown';
import type { Image, Link, Person, Quantity, VagueQuantity } from './model';
import { findPeople } from './people';
import type { Piece } from './pieces';
import { findQuantities } from './quantity';
import type { Located } from './text';
import { findTimeMentions, type TimeMention } from './timeMention';
import { findVagueQuantities } from './vagueQuantity';

export interface PieceReading {
  readonly blocks: readonly Block[];
  readonly quantities: readonly Quantity[];
  readonly vague: readonly VagueQuantity[];
  readonly times: readonly TimeMention[];
  readonly people: readonly Person[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

/** How much of a piece is read: all of it, or only its headings, where the budget of the document is spent. */
export type Extent = 'whole' | 'headings';

/** Reads a piece from scratch; ranges count from it. A piece that the parser fails on is read as plain lines. */
export function readPiece(
  piece: Piece,
  definitions: Definitions,
  { extent = 'whole', parse }: { readonly extent?: Extent; readonly parse?: MarkdownParser | undefined } = {},
): PieceReading {
  return mine(blocksOf(piece, definitions, extent, parse));
}

function blocksOf(
  piece: Piece,
  definitions: Definitions,
  extent: Extent,
  parse: MarkdownParser | undefined,
): readonly Block[] {
  if (extent === 'headings') return readPlainLines(piece.text).filter(({ type }) => type === 'heading');
  if (piece.unparsed !== null) return readPlainLines(piece.text);
  try {
    return parseMarkdown(piece.text, definitions, parse);
  } catch {
    return readPlainLines(piece.text);
  }
}

function mine(blocks: readonly Block[]): PieceReading {
  const mentions = [...prosesOf(blocks)].map(mentionsIn);
  return {
    blocks,
    quantities: mentions.flatMap(({ quantities }) => quantities),
    vague: mentions.flatMap(({ vague }) => vague),
    times: mentions.flatMap(({ times }) => times),
    people: mentions.flatMap(({ people }) => people),
    links: mentions.flatMap(({ links }) => links),
    images: mentions.flatMap(({ images }) => images),
  };
}

type Mentions = Omit<PieceReading, 'blocks'>;

function mentionsIn(prose: Prose): Mentions {
  const quantities = findQuantities(prose);
  return {
    quantities,
    vague: findVagueQuantities(prose, quantities),
    times: findTimeMentions(prose),
    people: findPeople(prose),
    links: findLinks(prose),
    images: findImages(prose),
  };
}

/** The reading, moved by `by` offsets. */
export function shiftReading(reading: PieceReading, by: number): PieceReading {
  if (by === 0) return reading;
  return { blocks: shiftBlocks(reading.blocks, by), ...shiftMentions(reading, by) };
}

function shiftMentions({ quantities, vague, times, people, links, images }: Mentions, by: number): Mentions {
  return {
    quantities: shiftAll(quantities, by),
    vague: shiftAll(vague, by),
    times: shiftAll(times, by),
    people: shiftAll(people, by),
    links: shiftAll(links, by),
    images: shiftAll(images, by),
  };
}

function shiftAll<T extends Located>(values: readonly T[], by: number): readonly T[] {
  return values.map((value) => ({ ...value, range: shiftRange(value.range, by) }));
}
