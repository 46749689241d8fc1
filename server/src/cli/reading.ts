/** From an input to a read and checked document: what every subcommand that looks at documents does with each of them. */
import type { IncidentDocument } from '../document/model';
import { readDocument } from '../document/reader';
import { indexLines } from '../document/text';
import { RULES } from '../rules/catalogue';
import { checkDocument } from '../rules/check';
import { render } from '../rules/message';
import type { Problem } from '../rules/rule';
import { PROFILE_NAMES } from '../schema/profiles';
import type { DocumentSettings } from '../workspace/configuration';
import { createConfigurationStore } from '../workspace/configurationStore';
import { decode, type Encoding } from '../workspace/decoding';
import type { FileReading, Unreadable } from '../workspace/fileSystem';
import { isWorthReading } from '../workspace/worthReading';
import type { Arguments, OptionTable } from './commandLine';
import type { Input } from './inputs';
import { relativePath } from './paths';
import { type Failure, isFailure } from './report';
import { type Session, UsageError } from './session';

/** A document that was read and checked. */
export interface Subject {
  readonly input: Input;
  readonly source: string;
  readonly encoding: Encoding;
  readonly document: IncidentDocument;
  readonly problems: readonly Problem[];
  readonly settings: DocumentSettings;
}

/** A file that is about no incident. */
export interface Passed extends Pick<Subject, 'input' | 'source' | 'settings'> {
  readonly passed: true;
}

export interface Workbench {
  /** Reads and checks an input, whatever it is about. */
  read(input: Input): Promise<Subject | Failure>;
  /** Reads and checks an incident document; what is certainly none is passed by before it is parsed. */
  readIncident(input: Input): Promise<Subject | Passed | Failure>;
  /** What holds for a path. */
  settingsFor(path: string): Promise<DocumentSettings>;
  /** What a text amounts to under settings: for a document that has just been changed. */
  examine(source: string, settings: DocumentSettings): Pick<Subject, 'document' | 'problems'>;
  /** Mistakes in the configurations that were met so far. */
  configurationFailures(): Failure[];
}

/** Options of every subcommand that checks documents. */
export const READING_OPTIONS: OptionTable = {
  now: {
    type: 'string',
    value: 'TIME',
    description: 'Take this for the present moment (ISO 8601), so that a run can be repeated.',
  },
  profile: {
    type: 'string',
    value: 'NAME',
    choices: PROFILE_NAMES,
    description: 'Hold documents against this house style (docs/profiles.md).',
  },
  'stdin-filename': {
    type: 'string',
    value: 'FILE',
    description: 'The path that standard input (-) is taken for.',
  },
};

/** Where standard input is taken to lie when nothing else is said. */
export const STANDARD_INPUT = 'stdin.md';

/** What the options say about reading, as plain data. */
export interface ReadingChoices {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly profile?: string;
}

/** Reads the options of reading. Throws a `UsageError` where one can't be used. */
export function readingChoices(given: Arguments, session: Session): ReadingChoices {
  const profile = given.text('profile');
  return { now: momentOf(given.text('now'), session), ...(profile === undefined ? {} : { profile }) };
}

/** Opens a workbench with the configuration that the files and the options give. */
export async function openWorkbench({ now, profile }: ReadingChoices, session: Session): Promise<Workbench> {
  const store = createConfigurationStore({
    files: session.files,
    now: () => now,
    fileExists: session.fileExists,
    parse: await session.loadParser(),
    ruleIds: RULES.map(({ metadata }) => metadata.id),
    ...(profile === undefined ? {} : { override: { profile } }),
  });

  const examine = (source: string, settings: DocumentSettings): Pick<Subject, 'document' | 'problems'> => {
    const read = readDocument(source, settings.reading);
    const document: IncidentDocument = settings.excluded
      ? { ...read, recognition: { incident: false, by: 'configuration' } }
      : read;
    return { document, problems: checkDocument(document, source, settings.check) };
  };

  const open = async (input: Input): Promise<Pick<Subject, 'source' | 'encoding' | 'settings'> | Failure> => {
    const reading = await readText(input, session);
    if ('unreadable' in reading) return failureOf(input.shown, reading);
    const settings = await store.settingsFor(input.path);
    return { source: reading.text, encoding: reading.encoding ?? 'utf-8', settings };
  };

  return {
    examine,
    settingsFor: (path) => store.settingsFor(path),
    async read(input) {
      const opened = await open(input);
      return isFailure(opened) ? opened : { input, ...opened, ...examine(opened.source, opened.settings) };
    },
    async readIncident(input) {
      const opened = await open(input);
      if (isFailure(opened)) return opened;
      const { source, settings } = opened;
      const passed: Passed = { input, source, settings, passed: true };
      if (!isWorthReading(source, settings)) return passed;
      const examined = examine(source, settings);
      return examined.document.recognition.incident ? { input, ...opened, ...examined } : passed;
    },
    configurationFailures: () =>
      store.faults().flatMap(({ path, source, faults }) => {
        const lines = indexLines(source);
        return faults.map(({ range, message }) => ({
          file: relativePath(session.folder, path),
          line: lines.positionAt(range.start).line + 1,
          reason: render(message),
        }));
      }),
  };
}

function momentOf(given: string | undefined, session: Session): string {
  if (given === undefined) return session.now();
  const time = Date.parse(given);
  if (Number.isNaN(time))
    throw new UsageError(`--now can't be "${given}". Write a time like 2026-03-04T14:00:00Z.`);
  return new Date(time).toISOString();
}

async function readText({ path, standardInput }: Input, session: Session): Promise<FileReading> {
  return standardInput ? decode(await session.readStandardInput()) : session.files.readText(path);
}

function failureOf(file: string, reading: Unreadable): Failure {
  const reason = reasonOf(reading);
  return reading.line === undefined ? { file, reason } : { file, reason, line: reading.line };
}

/** What is wrong with a file that can't be read, and what would be right. */
function reasonOf({ unreadable, detail }: Unreadable): string {
  switch (unreadable) {
    case 'missing':
      return 'there is no such file.';
    case 'folder':
      return 'this is a folder; name a file in it.';
    case 'denied':
      return 'not allowed to read it; check its permissions.';
    case 'too-large':
      return 'larger than 64 MB, which no document is.';
    case 'binary':
      return 'not a text file; write Markdown in UTF-8.';
    case 'not-utf8':
      return 'not UTF-8 from here on; save the file as UTF-8.';
    case 'failed':
      return `could not be read (${detail ?? 'no reason given'}).`;
  }
}

/** `file:line: reason` for standard error. */
export function describeFailure({ file, line, reason }: Failure): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${reason}\n`;
}
