/**
 * Spreads inputs over threads. What comes back is in the order of the inputs; a thread that dies takes the one input with it that it
 * was at, and another thread goes on.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FromThread, ThreadData, ToThread } from './checkThread';
import type { Examined } from './checking';
import type { Input } from './inputs';

export interface Crew {
  /** Module of a thread; see `checkThread.ts`. */
  readonly module: URL;
  readonly data: ThreadData;
  readonly size: number;
  /** Called as each input is done. */
  readonly onDone: (input: Input) => void;
}

/** Fewer inputs are checked sooner by one thread than others start. */
const WORTH_THREADS = 64;
const MOST_THREADS = 8;
/** A thread has the next input at hand when it is done with one. */
const IN_HAND = 2;
/** Memory for what a thread has just made, in MB: documents are short, and nothing of them is kept. */
const YOUNG_MEMORY = 8;

/** How many threads are worth starting; 0 where the main thread does it all. */
export function crewFor(inputs: number): number {
  return inputs < WORTH_THREADS ? 0 : Math.min(MOST_THREADS, availableParallelism());
}

/** Examines the inputs; `null` stands for those that no thread could be had for. */
export async function examineInThreads(
  inputs: readonly Input[],
  crew: Crew,
): Promise<readonly (Examined | null)[]> {
  const results: (Examined | null)[] = inputs.map(() => null);
  const waiting = inputs.map((_, index) => index).reverse();
  await Promise.all(Array.from({ length: crew.size }, () => work()));
  return results;

  /** Follows one thread, and those that replace it. */
  async function work(): Promise<void> {
    while (waiting.length > 0) if ((await followThread()) === 'never ready') return;
  }

  function followThread(): Promise<'done' | 'died' | 'never ready'> {
    return new Promise((resolve) => {
      const thread = new Worker(crew.module, {
        workerData: crew.data,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
      });
      const inHand: number[] = [];
      let ready = false;
      let reason = 'a thread ended without saying why';
      const give = (): void => {
        while (inHand.length < IN_HAND) {
          const index = waiting.pop();
          if (index === undefined) break;
          inHand.push(index);
          thread.postMessage(inputs[index] satisfies ToThread | undefined);
        }
        if (inHand.length === 0) void thread.terminate();
      };
      const finish = (examined: Examined): void => {
        const index = inHand.shift();
        if (index === undefined) return;
        results[index] = examined;
        crew.onDone(inputs[index] as Input);
      };
      thread.on('message', (message: FromThread) => {
        if (message === null) ready = true;
        else finish(message);
        give();
      });
      thread.on('error', (error) => {
        reason = error.message;
      });
      thread.on('exit', () => {
        if (!ready) {
          resolve('never ready');
          return;
        }
        const [lost] = inHand;
        if (lost !== undefined) finish(failed(inputs[lost] as Input, reason));
        waiting.push(...inHand.splice(0).reverse());
        resolve(lost === undefined ? 'done' : 'died');
      });
    });
  }
}

function failed({ shown }: Input, reason: string): Examined {
  const failure = { file: shown, reason: `could not be checked (${reason}).` };
  return { outcome: { is: 'failure', failure }, basis: null };
}
