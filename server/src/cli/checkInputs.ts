/** Checks many inputs: what did not change is remembered, what did is spread over threads where that is worth it. */
import type { Verdict } from './cachePack';
import { type Examined, hashOf, openExaminer, type Outcome } from './checking';
import type { Input } from './inputs';
import type { ReadingChoices, Workbench } from './reading';
import { shownLines } from './report';
import type { Session } from './session';
import { crewFor, examineInThreads } from './threads';
import { nameSettings, openVerdictCache, type Stamp, stampOf, type VerdictCache } from './verdictCache';

export interface Checking {
  readonly choices: ReadingChoices;
  readonly workbench: Workbench;
  readonly session: Session;
  /** Whether verdicts may be taken from earlier runs and kept for later ones. */
  readonly cache: 'used' | 'unused';
  /** Whether the report shows lines of the documents. */
  readonly lines: 'shown' | 'not shown';
  readonly onDone: (input: Input) => void;
}

export interface Checked {
  /** In the order of the inputs. */
  readonly outcomes: readonly Outcome[];
  /** Why nothing could be remembered; `null` where all went well. */
  readonly cacheTrouble: string | null;
}

/** Fewer inputs are checked sooner than a cache is read. */
const WORTH_A_CACHE = 16;

/** Checks the inputs. */
export async function checkInputs(inputs: readonly Input[], checking: Checking): Promise<Checked> {
  const { session, onDone } = checking;
  const cache =
    checking.cache === 'used' && inputs.length >= WORTH_A_CACHE
      ? openVerdictCache(session.cacheFolder, session.folder)
      : null;
  // Mistakes in configurations are told by the workbench here, whoever examines the inputs.
  for (const { path } of inputs) await checking.workbench.settingsFor(path);
  const known = cache === null ? inputs.map((): Known => UNKNOWN) : await recall(inputs, cache, checking);
  const left = inputs.filter((_, i) => known[i]?.outcome === undefined);
  for (const [i, input] of inputs.entries()) if (known[i]?.outcome !== undefined) onDone(input);
  const examined = (await examineAll(left, checking)).values();
  const outcomes = inputs.map((input, i): Outcome => {
    const { outcome, stamp, settings } = known[i] ?? UNKNOWN;
    if (outcome !== undefined) return outcome;
    const fresh = examined.next().value as Examined;
    const { basis } = fresh;
    if (cache !== null && basis !== null && stamp !== null && fresh.outcome.is !== 'failure')
      cache.keep(input.path, stamp, settings, basis, verdictOf(fresh.outcome));
    return fresh.outcome;
  });
  return { outcomes, cacheTrouble: cache?.save() ?? null };
}

interface Known {
  /** `undefined` where the input has to be examined. */
  readonly outcome: Outcome | undefined;
  readonly stamp: Stamp | null;
  readonly settings: string;
}

const UNKNOWN: Known = { outcome: undefined, stamp: null, settings: '' };

/** What the cache knows of the inputs. */
async function recall(
  inputs: readonly Input[],
  cache: VerdictCache,
  { workbench, choices, session, lines }: Checking,
): Promise<readonly Known[]> {
  const now = Date.parse(choices.now);
  const exists = new Map<string, boolean>();
  const fileExists = (path: string): boolean => {
    const answer = exists.get(path) ?? session.fileExists(path);
    exists.set(path, answer);
    return answer;
  };
  const known: Known[] = [];
  for (const input of inputs) {
    const stamp = input.standardInput ? null : stampOf(input.path);
    if (stamp === null) {
      known.push(UNKNOWN);
      continue;
    }
    const settings = await workbench.settingsFor(input.path);
    const name = nameSettings(settings);
    const contentHash = async (): Promise<string | null> => {
      const text = await textOf(input, session);
      return text === null ? null : hashOf(text);
    };
    const verdict = await cache.find(input.path, stamp, { settings: name, now, fileExists, contentHash });
    const outcome =
      verdict === undefined
        ? undefined
        : verdict !== null
          ? await outcomeOf(input, verdict, { session, lines })
          : ({ is: 'passed', why: settings.excluded ? 'excluded' : 'no-incident' } as const);
    known.push({ outcome, stamp, settings: name });
  }
  return known;
}

function verdictOf(outcome: Outcome): Verdict | null {
  if (outcome.is !== 'document') return null;
  const { kind, status, follows, problems } = outcome.document;
  return { kind, status, ...(follows === undefined ? {} : { follows }), problems };
}

/** The lines that a report shows are read again: no words of a document are remembered. */
async function outcomeOf(
  input: Input,
  verdict: Verdict,
  { session, lines }: Pick<Checking, 'session' | 'lines'>,
): Promise<Outcome> {
  const text = lines === 'shown' && verdict.problems.length > 0 ? await textOf(input, session) : null;
  const { problems } = verdict;
  const source = text === null ? '' : shownLines(text, problems);
  const { kind, status, follows } = verdict;
  return {
    is: 'document',
    document: {
      file: input.shown,
      kind,
      status,
      ...(follows === undefined ? {} : { follows }),
      source,
      problems,
    },
  };
}

async function textOf({ path }: Input, { files }: Session): Promise<string | null> {
  const reading = await files.readText(path);
  return 'text' in reading ? reading.text : null;
}

/** Examines inputs, on several threads where that is worth it. */
async function examineAll(
  inputs: readonly Input[],
  { choices, session, onDone }: Checking,
): Promise<readonly Examined[]> {
  const size = inputs.some(({ standardInput }) => standardInput) ? 0 : crewFor(inputs.length);
  const examined: (Examined | null)[] =
    size === 0
      ? inputs.map(() => null)
      : [
          ...(await examineInThreads(inputs, {
            module: new URL('./check-thread.js', import.meta.url),
            data: { choices, folder: session.folder },
            size,
            onDone,
          })),
        ];
  if (!examined.includes(null)) return examined as Examined[];
  const examiner = await openExaminer(choices, session);
  const all: Examined[] = [];
  for (const [i, input] of inputs.entries()) {
    const before = examined[i] ?? null;
    all.push(before ?? (await examiner.examine(input)));
    if (before === null) onDone(input);
  }
  return all;
}
