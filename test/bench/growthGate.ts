/**
 * Fails when the cost of an edit grows too much with the length of the document. It compares the processor time of edits at
 * two lengths in one run, so that neither the machine nor its load matters much.
 */
import { written } from './figures';
import { EDIT_PLACES, findPlaces } from './editPlaces';
import { generateDocument } from './generator';
import { type ServerProgram, startServer } from './languageServer';
import { processorTime } from './processUse';

/** The longer document has ten times the lines of the shorter. */
const LENGTHS = { shorter: 1_000, longer: 10_000 } as const;
/** An edit of the longer may cost at most so many times one of the shorter. */
export const LARGEST_GROWTH = 4;
const ROUNDS = 2;
const WARM_UP = 30;
const EDITS = 30;
const PATIENCE_MS = 60_000;
const SEED = 20260217;

export interface Growth {
  /** Processor milliseconds of an edit. */
  readonly shorter: number;
  readonly longer: number;
  readonly growth: number;
}

/** The growth, or `null` where the system does not tell processor time. Disturbance only adds: one round that is fine is enough. */
export async function measureGrowth(program: ServerProgram): Promise<Growth | null> {
  let least: Growth | null = null;
  for (let round = 0; round < ROUNDS && (least === null || least.growth > LARGEST_GROWTH); round++) {
    const shorter = await costOfEdit(program, LENGTHS.shorter);
    const longer = await costOfEdit(program, LENGTHS.longer);
    if (shorter === null || longer === null) return null;
    const growth = longer / shorter;
    if (least === null || growth < least.growth) least = { shorter, longer, growth };
  }
  return least;
}

/** One sentence for the person who reads the log. */
export function growthVerdict({ shorter, longer, growth }: Growth): string {
  const verdict = growth <= LARGEST_GROWTH ? 'fine' : 'too much';
  return `An edit costs ${written(shorter)} ms of processor time at ${LENGTHS.shorter} lines and ${written(longer)} ms at ${LENGTHS.longer}: ×${written(growth)}, at most ×${LARGEST_GROWTH}: ${verdict}.`;
}

async function costOfEdit(program: ServerProgram, lines: number): Promise<number | null> {
  const document = { text: generateDocument({ seed: SEED, lines }), fileName: '2026-02-17-review.md' };
  const server = await startServer(program, document, PATIENCE_MS);
  try {
    const { typing } = findPlaces(document.text);
    const places = EDIT_PLACES.flatMap((place) => typing[place] ?? []);
    const edit = async (i: number): Promise<void> => {
      const offset = places[Math.floor(i / 2) % places.length] ?? 0;
      await server.edit(i % 2 === 0 ? { offset, remove: 0, insert: 'e' } : { offset, remove: 1, insert: '' });
    };
    for (let i = 0; i < WARM_UP; i++) await edit(i);
    const before = processorTime(server.pid);
    for (let i = 0; i < EDITS; i++) await edit(i);
    const after = processorTime(server.pid);
    return before === null || after === null ? null : (after - before) / EDITS;
  } finally {
    server.stop();
  }
}
