/** What one piece says by itself: a pure function of its text and the definitions it refers to. Ranges count from the piece. */
import { type Block, prosesOf, shiftBlocks, shiftRange } from './block';
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

/** Reads a piece from scratch. A piece that the parser fails on is read as plain lines. */
export function readPiece(piece: Piece, definitions: Definitions, parse?: MarkdownParser): PieceReading {
  return mine(blocksOf(piece, definitions, parse));
}

function blocksOf(piece: Piece, definitions: Definitions, parse?: MarkdownParser): readonly Block[] {
  if (piece.unparsed === 'beyond') return readPlainLines(piece.text).filter(({ type }) => type === 'heading');
  if (piece.unparsed !== null) return readPlainLines(piece.text);
  try {
    return parseMarkdown(piece.text, definitions, parse);
  } catch {
    return readPlainLines(piece.text);
  }
}

function mine(blocks: readonly Block[]): PieceReading {
  const proses = [...prosesOf(blocks)];
  const quantities = proses.map(findQuantities);
  return {
    blocks,
    quantities: quantities.flat(),
    vague: proses.flatMap((prose, i) => findVagueQuantities(prose, quantities[i] ?? [])),
    times: proses.flatMap(findTimeMentions),
    people: proses.flatMap(findPeople),
    links: proses.flatMap(findLinks),
    images: proses.flatMap(findImages),
  };
}

/** The reading at its place in the document. */
export function placeReading(reading: PieceReading, start: number): PieceReading {
  if (start === 0) return reading;
  const move = <T extends Located>(values: readonly T[]): T[] =>
    values.map((value) => ({ ...value, range: shiftRange(value.range, start) }));
  return {
    blocks: shiftBlocks(reading.blocks, start),
    quantities: move(reading.quantities),
    vague: move(reading.vague),
    times: move(reading.times),
    people: move(reading.people),
    links: move(reading.links),
    images: move(reading.images),
  };
}
