/** `andon check`: checks documents, reports what it finds, repairs what can be repaired safely. */
import { parseWithRemark } from '../document/markdown';
import { RULES } from '../rules/catalogue';
import { type Checked, checkInputs } from './checkInputs';
import { describe, type Outcome } from './checking';
import type { Command } from './command';
import type { Arguments } from './commandLine';
import { diffOf, fixSubject } from './fixing';
import { FORMATS, FORMATS_WITH_LINES } from './formats/formats';
import { readable } from './formats/readable';
import { findInputs, type Input } from './inputs';
import { type Progress, showProgress } from './progress';
import {
  describeFailure,
  openWorkbench,
  READING_OPTIONS,
  readingChoices,
  STANDARD_INPUT,
  type Subject,
  type Workbench,
} from './reading';
import {
  atLeast,
  type CheckedDocument,
  type Failure,
  isFailure,
  SEVERITIES,
  type ShownSeverity,
} from './report';
import { type ExitStatus, type Session, UsageError } from './session';
import { VERSION } from './version';

export const check: Command = {
  name: 'check',
  operands: '[FILE | FOLDER | GLOB | -]…',
  summary: 'Check incident documents.',
  notes: [
    'Without operands the current folder is checked. In folders, the Markdown files that are incident documents are',
    'found; packages (node_modules) and dot folders are left out. "-" is standard input.',
    '',
    'Status: 0 nothing at or above --fail-on, 1 something is, 2 wrong usage or an input that cannot be read.',
  ].join('\n'),
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: Object.keys(FORMATS),
      description: `${Object.keys(FORMATS).join(', ')}. Default: readable.`,
    },
    'fail-on': {
      type: 'string',
      value: 'SEVERITY',
      choices: [...SEVERITIES, 'never'],
      description: 'The least severity that makes the status 1, or never. Default: error.',
    },
    fix: { type: 'boolean', description: 'Repair what can be repaired without changing the meaning.' },
    'dry-run': { type: 'boolean', description: 'With --fix: print the changes as a diff, write nothing.' },
    'no-cache': {
      type: 'boolean',
      description: 'Check every file anew and remember nothing for the next run.',
    },
    quiet: { type: 'boolean', short: 'q', description: 'Only problems at or above --fail-on, and no notes.' },
    ...READING_OPTIONS,
  },
  run,
};

async function run(given: Arguments, session: Session): Promise<ExitStatus> {
  const threshold = thresholdOf(given);
  if (given.has('dry-run') && !given.has('fix')) throw new UsageError('--dry-run belongs to --fix.');
  const words = given.words.length > 0 ? given.words : ['.'];
  if (given.has('fix') && !given.has('dry-run') && words.includes('-'))
    throw new UsageError('Standard input cannot be repaired in place; use --fix --dry-run.');
  const inputs = await findInputs(words, given.text('stdin-filename') ?? STANDARD_INPUT, session);
  const choices = readingChoices(given, session);
  // Only repairs are read and checked on this workbench; everything else is examined apart.
  const parser = given.has('fix') ? {} : { loadParser: () => Promise.resolve(parseWithRemark) };
  const workbench = await openWorkbench(choices, { ...session, ...parser });
  const progress = showProgress(inputs.found.length, session);
  const format = given.text('format') ?? 'readable';

  const diffs: string[] = [];
  const { outcomes, cacheTrouble } = given.has('fix')
    ? await repairInputs(inputs.found, {
        workbench,
        session,
        progress,
        diffs: given.has('dry-run') ? diffs : null,
      })
    : await checkInputs(inputs.found, {
        choices,
        workbench,
        session,
        cache: given.has('no-cache') ? 'unused' : 'used',
        lines: FORMATS_WITH_LINES.has(format) ? 'shown' : 'not shown',
        onDone: ({ shown }) => {
          progress.step(shown);
        },
      });
  progress.end();
  const failures: Failure[] = [...inputs.failures];
  const documents: CheckedDocument[] = [];
  const notes: string[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const input = inputs.found[i] as Input;
    if (outcome.is === 'failure') failures.push(outcome.failure);
    else if (outcome.is === 'document') documents.push(outcome.document);
    else if (input.named) notes.push(noteOf(input, outcome.why));
  }
  if (documents.length === 0 && notes.length === 0 && inputs.found.length > 0)
    notes.push(`No incident documents among ${inputs.found.length} Markdown files.\n`);
  failures.push(...workbench.configurationFailures());
  if (cacheTrouble !== null)
    notes.push(`Nothing could be remembered for the next run (${cacheTrouble}). --no-cache does without.\n`);

  const quiet = given.has('quiet');
  const shown = quiet ? documents.map((document) => onlyAtLeast(document, threshold)) : documents;
  if (given.has('dry-run')) session.write(diffs.join(''));
  else report(shown, failures, { format, quiet, session });
  for (const failure of failures) session.writeError(describeFailure(failure));
  if (!quiet) for (const note of notes) session.writeError(note);
  if (failures.length > 0) return 2;
  return documents.some((document) => onlyAtLeast(document, threshold).problems.length > 0) ? 1 : 0;
}

/** The severity that fails the run; `null` for never. */
function thresholdOf(given: Arguments): ShownSeverity | null {
  const named = given.text('fail-on') ?? 'error';
  return SEVERITIES.find((severity) => severity === named) ?? null;
}

function onlyAtLeast(document: CheckedDocument, threshold: ShownSeverity | null): CheckedDocument {
  const problems = document.problems.filter(
    ({ severity }) => threshold !== null && atLeast(severity, threshold),
  );
  return { ...document, problems };
}

interface Repairing {
  readonly workbench: Workbench;
  readonly session: Session;
  readonly progress: Progress;
  /** Gathers the repairs of a dry run; `null` where they are written. */
  readonly diffs: string[] | null;
}

async function repairInputs(
  inputs: readonly Input[],
  { workbench, session, progress, diffs }: Repairing,
): Promise<Checked> {
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    progress.step(input.shown);
    const read = await workbench.readIncident(input);
    if (isFailure(read)) outcomes.push({ is: 'failure', failure: read });
    else if ('passed' in read)
      outcomes.push({ is: 'passed', why: read.settings.excluded ? 'excluded' : 'no-incident' });
    else {
      const subject = fixSubject(read, workbench);
      if (subject.source !== read.source) {
        if (diffs === null) await rewrite(subject, session);
        else diffs.push(diffOf(read, subject));
      }
      outcomes.push({ is: 'document', document: describe(subject) });
    }
  }
  return { outcomes, cacheTrouble: null };
}

async function rewrite({ input, source, encoding }: Subject, session: Session): Promise<void> {
  await session.writeFile(input.path, source, encoding);
}

function noteOf({ shown }: Input, why: 'excluded' | 'no-incident'): string {
  return why === 'excluded'
    ? `${shown}: left out by the configuration.\n`
    : `${shown}: not recognised as an incident document. If it is one, write "kind: review" (halt, rca) in its front matter.\n`;
}

interface Reporting {
  readonly format: string;
  readonly quiet: boolean;
  readonly session: Session;
}

function report(
  documents: readonly CheckedDocument[],
  failures: readonly Failure[],
  { format, quiet, session }: Reporting,
): void {
  const nothing = documents.every(({ problems }) => problems.length === 0);
  if (quiet && nothing && format === 'readable') return;
  const rules = RULES.map(({ metadata }) => metadata);
  const print = FORMATS[format] ?? readable;
  session.write(print({ documents, failures, rules, version: VERSION }, { colours: session.colours }));
}
