/** Runs the fuzzer over documents until its time is up, and makes what fails small. */
import { makeCase, makeDocument } from './documentCases';
import { faultIn, faultWhileTyping } from './documentInvariants';
import { createRandom } from './random';
import { shrinkVersions } from './shrink';

export interface DocumentRun {
  readonly seed: number;
  /** Ends after so many milliseconds … */
  readonly forMs: number;
  /** … or so many cases, whichever comes first. */
  readonly cases?: number;
  readonly corpus: readonly string[];
  /** Told of each failure as soon as it is small. */
  readonly onFailure?: (failure: DocumentFailure) => void;
}

export interface DocumentFailure {
  readonly fault: string;
  /** The seed of the case, for `cases: 1`. */
  readonly seed: number;
  readonly versions: readonly string[];
}

export interface DocumentFigures {
  readonly documents: number;
  readonly versions: number;
  readonly characters: number;
  readonly slowest: { readonly seed: number; readonly msPerKilobyte: number };
  readonly failures: readonly DocumentFailure[];
}

/** One kind of failure is shrunk once. */
const SHRINKING_MS = 60_000;
const EDITS = 8;
/** One case in so many types its document letter by letter. */
const TYPED = 40;
const LONGEST_TYPED = 1_500;

export function fuzzDocuments({
  seed,
  forMs,
  cases = Infinity,
  corpus,
  onFailure,
}: DocumentRun): DocumentFigures {
  const ends = performance.now() + forMs;
  const failures = new Map<string, DocumentFailure>();
  let documents = 0;
  let versions = 0;
  let characters = 0;
  let slowest = { seed, msPerKilobyte: 0 };
  for (let n = 0; n < cases && (n === 0 || performance.now() < ends); n++) {
    const own = (seed + n * 0x9e3779b1) >>> 0;
    const random = createRandom(own);
    const began = process.cpuUsage();
    let made: readonly string[];
    let fault: string | null;
    if (n % TYPED === TYPED - 1) {
      made = [makeDocument(random, corpus).slice(0, LONGEST_TYPED)];
      fault = faultWhileTyping(made[0] ?? '', 17);
    } else {
      made = makeCase(random, { corpus, edits: EDITS });
      fault = faultIn(made);
    }
    const size = made.reduce((sum, text) => sum + text.length, 0);
    const msPerKilobyte = process.cpuUsage(began).user / 1_000 / Math.max(8, size / 1_000);
    if (fault === null && n % TYPED !== TYPED - 1 && msPerKilobyte > slowest.msPerKilobyte)
      slowest = { seed: own, msPerKilobyte };
    documents++;
    versions += made.length;
    characters += size;
    if (fault === null) continue;
    const kind = kindOf(fault);
    if (failures.has(kind)) continue;
    const until = performance.now() + SHRINKING_MS;
    const small = shrinkVersions(made, (candidate) => {
      if (performance.now() > until) return false;
      const found = faultIn(candidate);
      return found !== null && kindOf(found) === kind;
    });
    const failure = { fault: faultIn(small) ?? fault, seed: own, versions: small };
    failures.set(kind, failure);
    onFailure?.(failure);
  }
  return { documents, versions, characters, slowest, failures: [...failures.values()] };
}

/** What makes two faults the same: their words without the numbers. */
export function kindOf(fault: string): string {
  return fault.replaceAll(/\d+/g, '0').slice(0, 160);
}
