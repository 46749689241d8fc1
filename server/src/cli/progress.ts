/** The line that shows how far a long run is, on a terminal only. */
import type { Session } from './session';

export interface Progress {
  /** About to look at the next input. */
  step(name: string): void;
  /** Takes the line away. */
  end(): void;
}

/** Runs shorter than this show nothing; after that the line changes at most this often. Milliseconds. */
const PATIENCE = 700;
const INTERVAL = 100;
const LONGEST_NAME = 50;
const ERASE = '\r\u001b[K';

/** Starts counting towards `total` inputs. */
export function showProgress(total: number, { interactive, elapsed, writeError }: Session): Progress {
  if (!interactive) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let next = elapsed() + PATIENCE;
  let shown = false;
  return {
    step(name) {
      done++;
      const time = elapsed();
      if (time < next) return;
      next = time + INTERVAL;
      shown = true;
      writeError(`${ERASE}${done} of ${total}  ${name.slice(-LONGEST_NAME)}`);
    },
    end() {
      if (shown) writeError(ERASE);
    },
  };
}
