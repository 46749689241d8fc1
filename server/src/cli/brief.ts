/** `andon brief`: what stakeholders read, made from a document's facts. */
import { AUDIENCES, type Audience, type BriefingOptions } from '../briefing/briefing';
import { type ExportOutcome, exportBriefing } from '../briefing/exportBriefing';
import { type BriefingFormat, formatFor, FORMATS } from '../briefing/formats/catalogue';
import { fromJson } from '../briefing/formats/json';
import { render } from '../rules/message';
import type { Command } from './command';
import type { Arguments } from './commandLine';
import { findInputs } from './inputs';
import { relativePath, resolvePath } from './paths';
import {
  describeFailure,
  openWorkbench,
  READING_OPTIONS,
  readingChoices,
  STANDARD_INPUT,
  type Subject,
} from './reading';
import { isFailure } from './report';
import { type ExitStatus, type Session, UsageError } from './session';

export const brief: Command = {
  name: 'brief',
  operands: 'FILE',
  summary: 'Write the stakeholder summary of a document.',
  notes: [
    'Every line is the document’s own words or is computed from them; what is missing is named.',
    'With --since the update tells what changed since a briefing that was exported as JSON.',
    '',
    'Status: 0 written, 1 held back (a secret or personal data would leave the house), 2 wrong usage or unreadable.',
  ].join('\n'),
  options: {
    audience: {
      type: 'string',
      value: 'WHOM',
      choices: AUDIENCES,
      description: `${AUDIENCES.join(', ')}. Default: executive.`,
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: FORMATS.map(({ id }) => id),
      description: `${FORMATS.map(({ id }) => id).join(', ')}. Default: that of --out, else text.`,
    },
    out: { type: 'string', short: 'o', value: 'FILE', description: 'Write this file instead of printing.' },
    force: { type: 'boolean', description: 'Overwrite the file if it is there.' },
    meeting: {
      type: 'boolean',
      description: 'The card for the meeting: the questions that will come, and their answers.',
    },
    since: { type: 'string', value: 'FILE', description: 'Only what changed since this briefing (JSON).' },
    update: {
      type: 'string',
      value: 'N',
      description: 'With --since: the number of the update. Default: 1.',
    },
    'allow-private': { type: 'boolean', description: 'Write it although it holds secrets or personal data.' },
    ...READING_OPTIONS,
  },
  run,
};

async function run(given: Arguments, session: Session): Promise<ExitStatus> {
  if (given.words.length !== 1) throw new UsageError('Which document? Write: andon brief FILE');
  const out = given.text('out');
  const format = formatOf(given, out);
  const target = out === undefined ? null : resolvePath(session.folder, out);
  if (target !== null && session.fileExists(target) && !given.has('force'))
    throw new UsageError(`${out ?? ''} is there already. Choose another name, or --force.`);
  const subject = await readOne(given, session);
  if ('reason' in subject) {
    session.writeError(describeFailure(subject));
    return 2;
  }
  const outcome = await exportBriefing(subject.document, subject.source, {
    format,
    options: optionsOf(subject, given),
    words: {},
    card: given.has('meeting') ? 'meeting' : 'summary',
    allows: given.has('allow-private') ? 'private' : 'nothing-private',
    ...(await previousOf(given, session)),
  });
  if (outcome.held !== null) {
    session.writeError(heldBack(subject.input.shown, outcome.held));
    return 1;
  }
  for (const warning of outcome.warnings) session.writeError(`${render(warning)}\n`);
  if (target === null) session.writeBytes(outcome.bytes);
  else {
    await session.replaceFile(target, outcome.bytes);
    session.writeError(`Wrote ${relativePath(session.folder, target)}.\n`);
  }
  return 0;
}

function formatOf(given: Arguments, out: string | undefined): BriefingFormat {
  const id = given.text('format');
  const format =
    id !== undefined
      ? formatFor({ id })
      : out !== undefined
        ? formatFor({ file: out })
        : formatFor({ id: 'text' });
  if (format === null)
    throw new UsageError(
      `The name ${out ?? ''} does not tell the format. Add --format, one of: ${FORMATS.map((known) => known.id).join(', ')}.`,
    );
  return format;
}

async function readOne(
  given: Arguments,
  session: Session,
): Promise<Subject | { file: string; reason: string }> {
  const name = given.text('stdin-filename') ?? STANDARD_INPUT;
  const { found, failures } = await findInputs(given.words, name, session);
  const [failure] = failures;
  if (failure !== undefined) return failure;
  const [input] = found;
  if (input === undefined || found.length > 1)
    throw new UsageError('One document at a time: name a file, not a folder.');
  const subject = await (await openWorkbench(readingChoices(given, session), session)).read(input);
  if (isFailure(subject) || subject.document.recognition.incident) return subject;
  return {
    file: input.shown,
    reason: 'not recognised as an incident document; add "kind: halt" (or rca, review) to its front matter.',
  };
}

function optionsOf({ settings, input, document }: Subject, given: Arguments): BriefingOptions {
  const audience = AUDIENCES.find((known) => known === given.text('audience')) ?? 'executive';
  return {
    audience: audience satisfies Audience,
    glossary: settings.data.glossary ?? {},
    now: settings.check.now,
    source: document.facts['id']?.text ?? input.path.slice(input.path.lastIndexOf('/') + 1),
    audiences: settings.data.audiences ?? {},
  };
}

async function previousOf(given: Arguments, session: Session) {
  const file = given.text('since');
  if (file === undefined) return {};
  const reading = await session.files.readText(resolvePath(session.folder, file));
  const briefing = 'text' in reading ? fromJson(reading.text) : null;
  if (briefing === null)
    throw new UsageError(
      `${file} is no briefing. Write one first: andon brief FILE --format json --out ${file}`,
    );
  const number = Number(given.text('update') ?? 1);
  if (!Number.isInteger(number) || number < 1) throw new UsageError('--update is a whole number from 1.');
  return { since: { briefing, number } };
}

function heldBack(file: string, held: Extract<ExportOutcome, { held: readonly unknown[] }>['held']): string {
  const places = held.map(
    ({ what, line }) => `  ${file}${line === null ? '' : `:${String(line)}`}: ${what}\n`,
  );
  return `Held back, since this would leave the house:\n${places.join('')}Take it out of the document, or add --allow-private.\n`;
}
