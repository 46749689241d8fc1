/** Plays random sessions against the built server until the time is up, and makes what fails small. */
import { kindOf } from './documentFuzz';
import { faultInSession } from './messageInvariants';
import { makeSession, type MessageStep } from './messageSteps';
import { createRandom } from './random';
import { shrinkListLater } from './shrink';

export interface MessageRun {
  readonly seed: number;
  readonly forMs: number;
  readonly cases?: number;
  /** Steps of a session, at most. */
  readonly length: number;
  readonly onFailure?: (failure: MessageFailure) => void;
}

export interface MessageFailure {
  readonly fault: string;
  readonly seed: number;
  readonly steps: readonly MessageStep[];
}

export interface MessageFigures {
  readonly sessions: number;
  readonly messages: number;
  readonly failures: readonly MessageFailure[];
}

const SHRINKING_MS = 90_000;

export async function fuzzMessages({
  seed,
  forMs,
  cases = Infinity,
  length,
  onFailure,
}: MessageRun): Promise<MessageFigures> {
  const ends = performance.now() + forMs;
  const failures = new Map<string, MessageFailure>();
  let sessions = 0;
  let messages = 0;
  for (let n = 0; n < cases && (n === 0 || performance.now() < ends); n++) {
    const own = (seed + n * 0x9e3779b1) >>> 0;
    const random = createRandom(own);
    const steps = makeSession(random, 10 + random.index(length));
    const fault = await faultInSession(steps);
    sessions++;
    messages += steps.length;
    if (fault === null) continue;
    const kind = kindOf(fault);
    if (failures.has(kind)) continue;
    const until = performance.now() + SHRINKING_MS;
    const small = await shrinkListLater(steps, async (candidate) => {
      if (performance.now() > until) return false;
      const found = await faultInSession(candidate);
      return found !== null && kindOf(found) === kind;
    });
    const failure = { fault, seed: own, steps: small };
    failures.set(kind, failure);
    onFailure?.(failure);
  }
  return { sessions, messages, failures: [...failures.values()] };
}
