/** What a check makes of one input, as plain data: threads exchange it, the cache keeps it, the report shows it. */
import { createHash } from 'node:crypto';
import { profileOf } from '../rules/applyProfile';
import type { Input } from './inputs';
import { openWorkbench, type ReadingChoices, type Subject } from './reading';
import { type CheckedDocument, type Failure, isFailure, reportProblems, shownLines } from './report';
import type { Session } from './session';
import { spanOf } from './verdictSpan';

export type Outcome =
  | { readonly is: 'document'; readonly document: CheckedDocument }
  | { readonly is: 'failure'; readonly failure: Failure }
  | { readonly is: 'passed'; readonly why: 'excluded' | 'no-incident' };

/** What a verdict rests on besides the text and the configuration. */
export interface Basis {
  /** Names the content. */
  readonly hash: string;
  /** The moments, in milliseconds, between which it holds: from the first until before the last; `null` where it is infinite. */
  readonly from: number | null;
  readonly until: number | null;
  /** The files that were looked for, and whether they were there. */
  readonly files: readonly (readonly [path: string, exists: boolean])[];
}

export interface Examined {
  readonly outcome: Outcome;
  /** `null` where the verdict is good for this moment only. */
  readonly basis: Basis | null;
}

export interface Examiner {
  /** Reads and checks an input; one at a time. Never rejects. */
  examine(input: Input): Promise<Examined>;
}

/** Opens what examines inputs, each alone. */
export async function openExaminer(choices: ReadingChoices, session: Session): Promise<Examiner> {
  const asked = new Map<string, boolean>();
  const workbench = await openWorkbench(choices, {
    ...session,
    fileExists: (path) => {
      const exists = asked.get(path) ?? session.fileExists(path);
      asked.set(path, exists);
      return exists;
    },
  });
  const now = Date.parse(choices.now);
  return {
    async examine(input) {
      asked.clear();
      try {
        const read = await workbench.readIncident(input);
        if (isFailure(read)) return { outcome: { is: 'failure', failure: read }, basis: null };
        if ('passed' in read) {
          const why = read.settings.excluded ? 'excluded' : 'no-incident';
          return { outcome: { is: 'passed', why }, basis: basisOf(read.source, null, asked) };
        }
        const span = spanOf(read.document, now);
        const basis = span === 'only now' ? null : basisOf(read.source, span, asked);
        return { outcome: { is: 'document', document: describe(read) }, basis };
      } catch (error) {
        const reason = `could not be checked (${error instanceof Error ? error.message : String(error)}).`;
        return { outcome: { is: 'failure', failure: { file: input.shown, reason } }, basis: null };
      }
    },
  };
}

function basisOf(
  source: string,
  span: Pick<Basis, 'from' | 'until'> | null,
  asked: ReadonlyMap<string, boolean>,
): Basis {
  return { hash: hashOf(source), from: span?.from ?? null, until: span?.until ?? null, files: [...asked] };
}

/** Names a content: equal texts have equal names, and others do not. */
export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('base64url');
}

/** A read and checked document as the report shows it. */
export function describe({ input, source, document, problems, settings }: Subject): CheckedDocument {
  const { kind, status } = document;
  const followed = settings.check.profile === null ? profileOf(document, settings.check) : null;
  const reported = reportProblems(source, problems);
  return {
    file: input.shown,
    kind,
    status,
    ...(followed === null ? {} : { follows: followed.title }),
    source: shownLines(source, reported),
    problems: reported,
  };
}
