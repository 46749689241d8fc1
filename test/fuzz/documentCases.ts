/** Makes documents and sequences of edits from a seed: what people and machines do to a document, and worse. */
import { generateDocument } from '../bench/generator';
import { BLOCKS, MARKS } from './hazards';
import type { Random } from './random';

/** The versions of one document, in the order in which they are read. */
export type DocumentCase = readonly string[];

export interface CaseOptions {
  /** Real documents to start from; generated ones where there are none. */
  readonly corpus: readonly string[];
  readonly edits: number;
}

/** A document and its versions after batches of edits. */
export function makeCase(random: Random, { corpus, edits }: CaseOptions): DocumentCase {
  const versions = [makeDocument(random, corpus)];
  const count = 1 + random.index(edits);
  for (let n = 0; n < count; n++) versions.push(nextVersion(versions, random, corpus));
  return versions;
}

/** A whole document. */
export function makeDocument(random: Random, corpus: readonly string[]): string {
  const kind = random.index(corpus.length > 0 ? 8 : 4);
  if (kind > 3) return random.pick(corpus);
  const text =
    kind === 0
      ? generateDocument({ seed: random.index(1_000), lines: 60 + random.index(120) })
      : pieced(random, 1 + random.index(16));
  return random.once(4) ? text.replaceAll('\n', '\r\n') : text;
}

function pieced(random: Random, count: number): string {
  const front = random.once(3) ? '---\nkind: review\nstatus: review\n---\n' : '';
  const blocks = Array.from(
    { length: count },
    () => random.pick(BLOCKS) + random.pick(['', '\n', '\n', '\n\n']),
  );
  return front + blocks.join('');
}

/** The last version with a batch of edits made, or an earlier one again, as undo gives it. */
function nextVersion(versions: readonly string[], random: Random, corpus: readonly string[]): string {
  const last = versions.at(-1) ?? '';
  if (random.once(12)) return random.pick(versions);
  if (random.once(30)) return makeDocument(random, corpus);
  const batch = random.once(4) ? 2 + random.index(4) : 1;
  let text = last;
  for (let n = 0; n < batch; n++) text = edited(text, random, corpus);
  return text;
}

function edited(text: string, random: Random, corpus: readonly string[]): string {
  const at = placeIn(text, random);
  switch (random.index(10)) {
    case 0:
    case 1:
      return spliced(text, at, 1 + random.index(12), '');
    case 2:
      return spliced(text, at, random.index(400), '');
    case 3:
    case 4:
      return spliced(text, lineStart(text, at), 0, random.pick(BLOCKS));
    case 5:
      return spliced(text, at, random.index(3), random.pick(BLOCKS));
    case 6: {
      // A line goes somewhere else.
      const from = lineStart(text, at);
      const line = text.slice(from, nextLine(text, from));
      return spliced(spliced(text, from, line.length, ''), lineStart(text, placeIn(text, random)), 0, line);
    }
    case 7:
      return rare(text, at, random, corpus);
    default:
      return spliced(text, at, random.index(2), random.pick(MARKS));
  }
}

/** What happens seldom: huge lines, whole documents pasted, other line breaks, everything gone. */
function rare(text: string, at: number, random: Random, corpus: readonly string[]): string {
  switch (random.index(9)) {
    case 0:
      return spliced(text, at, 0, random.pick(MARKS).repeat(1 + random.index(2_000)));
    case 1:
      return spliced(text, at, 0, makeDocument(random, corpus));
    case 2:
      return text.replaceAll('\r\n', '\n');
    case 3:
      return text.replaceAll(/\r?\n/g, '\r\n');
    case 4:
      return spliced(
        text,
        0,
        0,
        random.pick(['---\n', '---\n\n', '\uFEFF', '+++\n', '\n', '---\nkind: halt\n']),
      );
    case 5:
      return `${text}${random.pick(['```', '<!--', '---', '\n---\n', '    ', '[x]: y', '\r'])}`;
    case 6:
      return spliced(text, at, 0, text.slice(at, at + random.index(3_000)));
    case 7:
      return '';
    default:
      return text.slice(0, at);
  }
}

/** Anywhere, but oftener at line starts, where a character does most. */
function placeIn(text: string, random: Random): number {
  const at = random.index(text.length + 1);
  return random.once(2) ? lineStart(text, at) : at;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
}

function nextLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

function spliced(text: string, at: number, remove: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}
