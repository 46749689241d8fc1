/** `andon inspect`: prints what documents say, as data. */
import { profileOf } from '../rules/applyProfile';
import type { Command } from './command';
import { inspectDocument } from './inspection';
import { type Input, findInputs } from './inputs';
import {
  describeFailure,
  openWorkbench,
  READING_OPTIONS,
  readingChoices,
  STANDARD_INPUT,
  type Workbench,
} from './reading';
import { type Failure, isFailure } from './report';
import { UsageError } from './session';

export const inspect: Command = {
  name: 'inspect',
  operands: 'FILE…',
  summary: 'Print what documents say, as data.',
  notes: 'One object for each file, in order; docs/command-line.md describes its fields. Lines count from 1.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['json', 'jsonl'],
      description: 'json (an array, the default) or jsonl (one object a line).',
    },
    ...READING_OPTIONS,
  },
  async run(given, session) {
    if (given.words.length === 0) throw new UsageError('Which document? Write: andon inspect FILE…');
    const name = given.text('stdin-filename') ?? STANDARD_INPUT;
    const { found, failures } = await findInputs(given.words, name, session);
    const workbench = await openWorkbench(readingChoices(given, session), session);
    const asLines = given.text('format') === 'jsonl';
    const broken: Failure[] = [...failures];
    const all: object[] = [];
    for (const input of found) {
      const inspection = await inspectInput(input, workbench);
      if (isFailure(inspection)) broken.push(inspection);
      const shown = isFailure(inspection) ? { file: input.shown, error: inspection.reason } : inspection;
      if (asLines) session.write(`${JSON.stringify(shown)}\n`);
      else all.push(shown);
    }
    if (!asLines) session.write(`${JSON.stringify(all, null, 2)}\n`);
    broken.push(...workbench.configurationFailures());
    for (const failure of broken) session.writeError(describeFailure(failure));
    return broken.length > 0 ? 2 : 0;
  },
};

async function inspectInput(input: Input, workbench: Workbench): Promise<object | Failure> {
  const subject = await workbench.read(input);
  if (isFailure(subject)) return subject;
  const { source, document, problems, settings } = subject;
  return inspectDocument({
    file: input.shown,
    source,
    document,
    problems,
    profile: profileOf(document, settings.check),
    headings: settings.reading.headings,
  });
}
