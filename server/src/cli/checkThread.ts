/** A thread of `andon check`: examines the inputs that it is sent, one after the other, and sends back what it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Examined, openExaminer } from './checking';
import type { Input } from './inputs';
import { openSession } from './process';
import type { ReadingChoices } from './reading';

export interface ThreadData {
  readonly choices: ReadingChoices;
  /** The folder where the check was started. */
  readonly folder: string;
}

/** `null`: ready for work. */
export type FromThread = Examined | null;
export type ToThread = Input;

const { choices, folder } = workerData as ThreadData;
const examiner = await openExaminer(choices, { ...openSession(), folder });
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (input: ToThread) => {
  last = last.then(async () => {
    send(await examiner.examine(input));
  });
});
send(null);

function send(message: FromThread): void {
  parentPort?.postMessage(message);
}
