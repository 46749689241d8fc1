/** Measures the edits of one document in one server: typing in several places, then a fence opened and closed. */
import { EDIT_PLACES, type EditPlace, findPlaces } from './editPlaces';
import { type Edit, type RunningServer, type ServerProgram, startServer } from './languageServer';
import type { Memory } from './processUse';

export interface MeasuredDocument {
  readonly name: string;
  readonly fileName: string;
  readonly text: string;
}

export interface Bounds {
  /** Edits in all places together, warm-up included. */
  readonly edits: number;
  /** Typing ends after so long, with the edits made by then; so do the structural edits. */
  readonly milliseconds: number;
  /** The longest wait for one answer. */
  readonly patience: number;
}

/** One run of one server. Times are milliseconds. */
export interface EditingRun {
  readonly firstDiagnostics: number;
  readonly openedToDiagnostics: number;
  readonly firstEdit: number | null;
  readonly typing: Partial<Readonly<Record<EditPlace, readonly number[]>>>;
  readonly fenceOpened: readonly number[];
  readonly fenceClosed: readonly number[];
  readonly memory: Memory | null;
  /** Why the run ended before its time; `null` where it did not. */
  readonly trouble: string | null;
}

/** The first edits of a run are not counted (of a few, the first half): the program is still being compiled. */
export const WARM_UP = 20;
const TYPED_AT_ONCE = 5;
/** A server is slow when fewer edits than this fit into the time. */
const SLOW = 100;
const FENCES = 6;

export async function measureEditing(
  program: ServerProgram,
  document: MeasuredDocument,
  bounds: Bounds,
): Promise<EditingRun> {
  const server = await startServer(program, document, bounds.patience);
  const typed: Typed[] = [];
  const fenceOpened: number[] = [];
  const fenceClosed: number[] = [];
  let trouble: string | null = null;
  let memory: Memory | null = null;
  try {
    await type(server, bounds, typed);
    memory = server.memory();
    await fence(server, bounds, { fenceOpened, fenceClosed });
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  } finally {
    memory ??= server.memory();
    server.stop();
  }
  const counted = typed.slice(Math.min(WARM_UP, Math.floor(typed.length / 2)));
  const { firstDiagnostics, openedToDiagnostics } = server;
  return {
    firstDiagnostics,
    openedToDiagnostics,
    firstEdit: typed[0]?.took ?? null,
    typing: Object.fromEntries(
      EDIT_PLACES.map((place) => [
        place,
        counted.filter((one) => one.place === place).map(({ took }) => took),
      ]),
    ),
    fenceOpened,
    fenceClosed,
    memory,
    trouble,
  };
}

interface Typed {
  readonly place: EditPlace;
  readonly took: number;
}

/**
 * Bursts in one place after the other, typed and deleted again, so that the document stays what it is. A server that is slow
 * gets bursts of one character, so that it sees every place.
 */
async function type(server: RunningServer, bounds: Bounds, typed: Typed[]): Promise<void> {
  const { typing } = findPlaces(server.text());
  const until = performance.now() + bounds.milliseconds;
  const places = Object.entries(typing) as [EditPlace, number][];
  if (places.length === 0) return;
  const over = (): boolean => typed.length >= bounds.edits || performance.now() > until;
  do
    for (const [place, offset] of places) {
      const slow = (typed[0]?.took ?? 0) > bounds.milliseconds / SLOW;
      for (const edit of burst(offset, slow ? 1 : TYPED_AT_ONCE))
        typed.push({ place, took: await server.edit(edit) });
      if (over()) break;
    }
  while (!over());
}

/** So many characters typed, then deleted from the last to the first. */
function burst(offset: number, length: number): Edit[] {
  const typed = Array.from({ length }, (_, i) => ({ offset: offset + i, remove: 0, insert: 'e' }));
  return [...typed, ...typed.map(({ offset }) => ({ offset, remove: 1, insert: '' })).reverse()];
}

/** Everything below an open fence is code, and prose again once it is closed: the edit that changes most. */
async function fence(
  server: RunningServer,
  { milliseconds }: Bounds,
  times: { readonly fenceOpened: number[]; readonly fenceClosed: number[] },
): Promise<void> {
  const offset = findPlaces(server.text()).fence;
  const until = performance.now() + milliseconds;
  if (offset === null) return;
  const opening = '```\n';
  for (let i = 0; i < FENCES && (i === 0 || performance.now() < until); i++) {
    times.fenceOpened.push(await server.edit({ offset, remove: 0, insert: opening }));
    times.fenceClosed.push(await server.edit({ offset, remove: opening.length, insert: '' }));
  }
}
