/** Finds the configurations above a document, reads each once, and remembers what they amount to. */
import { message, type Message } from '../rules/message';
import { nearest } from '../rules/nearest';
import { findProfile, PROFILE_NAMES } from '../schema/profiles';
import { readTeamSchema } from '../schema/teamSchema';
import { KINDS, type Kind } from '../document/model';
import type { DocumentSchema } from '../schema/validateDocument';
import {
  type DocumentSettings,
  type FolderSettings,
  type PlacedConfiguration,
  settleConfiguration,
  type Surroundings,
} from './configuration';
import {
  CONFIGURATION_FILE,
  type ConfigurationData,
  type ConfigurationFault,
  type ConfigurationReading,
  readConfigurationFile,
} from './configurationFile';
import { type FileSystem, folderOf, join } from './fileSystem';

export interface ConfigurationStore {
  /** What holds for a document. The same object until something is forgotten. */
  settingsFor(path: string): Promise<DocumentSettings>;
  /** What is wrong with the configurations read so far, by file. */
  faults(): readonly FaultyConfiguration[];
  /** Forgets what was read, after a file changed. While a configuration is broken its last good version stays in force. */
  forget(): void;
}

export interface FaultyConfiguration {
  /** Path of the `.andon.json`. */
  readonly path: string;
  readonly source: string;
  readonly faults: readonly ConfigurationFault[];
}

export interface StoreOptions extends Surroundings {
  readonly files: FileSystem;
  /** Folders that nothing is read outside of; where none holds a document, the search ends at the top of its path. */
  readonly roots?: readonly string[];
  /** Holds where no file says otherwise. */
  readonly fallback?: ConfigurationData;
  /** Holds over every file. */
  readonly override?: ConfigurationData;
  /** Ids of the rules there are; a configuration that names others is at fault. */
  readonly ruleIds: readonly string[];
}

interface ConfigurationAt extends PlacedConfiguration {
  readonly schemas: Readonly<Partial<Record<Kind, DocumentSchema>>>;
  readonly faulty: FaultyConfiguration | null;
}

/** Opens a store; nothing is read until it is asked. */
export function createConfigurationStore(options: StoreOptions): ConfigurationStore {
  const lastGood = new Map<string, ConfigurationAt>();
  let read = new Map<string, Promise<ConfigurationAt | null>>();
  let settled = new Map<string, Promise<FolderSettings>>();
  let documents = new Map<string, Promise<DocumentSettings>>();
  let faulty = new Map<string, FaultyConfiguration>();

  const configurationIn = (folder: string): Promise<ConfigurationAt | null> =>
    remember(read, folder, async () => {
      const faults = faulty;
      const found = await readConfigurationIn(folder, options);
      if (found === null) return null;
      if (found.faulty === null) lastGood.set(folder, found);
      else faults.set(found.faulty.path, found.faulty);
      return found.faulty === null ? found : (lastGood.get(folder) ?? found);
    });

  const chainAbove = async (folder: string): Promise<readonly ConfigurationAt[]> => {
    const own = await configurationIn(folder);
    const parent = folderOf(folder);
    const top = parent === folder || options.roots?.includes(folder) === true || own?.data.root === true;
    const outer = top ? [] : await chainAbove(parent);
    return own === null ? outer : [...outer, own];
  };

  const settle = (folder: string): Promise<FolderSettings> =>
    remember(settled, folder, async () => {
      const chain = await chainAbove(folder);
      const placed: PlacedConfiguration[] = [
        { folder, data: options.fallback ?? {} },
        ...chain,
        { folder, data: options.override ?? {} },
      ];
      const schemas = Object.assign({}, ...chain.map((configuration) => configuration.schemas)) as object;
      return settleConfiguration(placed, schemas, options);
    });

  return {
    settingsFor: (path) =>
      remember(documents, path, async () => (await settle(folderOf(path))).forDocument(path)),
    faults: () => [...faulty.values()],
    forget() {
      read = new Map();
      settled = new Map();
      documents = new Map();
      faulty = new Map();
    },
  };
}

function remember<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

async function readConfigurationIn(
  folder: string,
  { files, ruleIds }: StoreOptions,
): Promise<ConfigurationAt | null> {
  const path = join(folder, CONFIGURATION_FILE);
  const file = await files.readText(path);
  if ('unreadable' in file) {
    if (file.unreadable === 'missing' || file.unreadable === 'folder') return null;
    const fault = { range: { start: 0, end: 0 }, message: message('This file cannot be read as text.') };
    return { folder, data: {}, schemas: {}, faulty: { path, source: '', faults: [fault] } };
  }
  const reading = readConfigurationFile(file.text);
  const { schemas, faults } = await readTeamSchemas(folder, reading, files);
  const all = [...reading.faults, ...faults, ...contentFaults(reading, ruleIds)];
  const faulty = all.length === 0 ? null : { path, source: file.text, faults: all };
  return { folder, data: reading.data, schemas, faulty };
}

async function readTeamSchemas(
  folder: string,
  { data, rangeOf }: ConfigurationReading,
  files: FileSystem,
): Promise<Pick<ConfigurationAt, 'schemas'> & { readonly faults: readonly ConfigurationFault[] }> {
  const schemas: Partial<Record<Kind, DocumentSchema>> = {};
  const faults: ConfigurationFault[] = [];
  for (const kind of KINDS) {
    const relative = data.schemas?.[kind];
    if (relative === undefined) continue;
    const found = await readTeamSchemaAt(folder, relative, files);
    if ('schema' in found) schemas[kind] = found.schema;
    else faults.push({ range: rangeOf('schemas', kind), message: found.fault });
  }
  return { schemas, faults };
}

async function readTeamSchemaAt(
  folder: string,
  relative: string,
  files: FileSystem,
): Promise<{ readonly schema: DocumentSchema } | { readonly fault: Message }> {
  const outside = {
    fault: message('{path} must be a relative path to a file below this one.', { path: relative }),
  };
  if (!isBelow(relative)) return outside;
  const path = join(folder, relative.replace(LEADING_DOT, ''));
  if (!(await isReallyBelow(path, folder, files))) return outside;
  const file = await files.readText(path);
  if ('unreadable' in file)
    return { fault: message('There is no readable file at {path}.', { path: relative }) };
  const value = parseJson(file.text);
  if (value === undefined) return { fault: message('{path} is not JSON.', { path: relative }) };
  const { schema, errors } = readTeamSchema(value, relative);
  if (schema !== undefined) return { schema };
  return { fault: message('{reason}', { reason: errors.join(' ') }) };
}

const LEADING_DOT = /^(?:\.\/){1,8}/;
const OUTSIDE = /^(?:\/|[a-z][a-z0-9+.-]{0,30}:)|\\/i;

/** Paths are joined with URIs, where `%2e` is a dot and `%2f` a slash: what they mean has to lie below as well. */
function isBelow(path: string): boolean {
  return [path, decoded(path)].every((one) => !OUTSIDE.test(one) && !one.split('/').includes('..'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a path is below a folder once links of the file system are followed; where there are none, it is. */
async function isReallyBelow(path: string, folder: string, { realPath }: FileSystem): Promise<boolean> {
  if (realPath === undefined) return true;
  const [file, home] = await Promise.all([realPath(path), realPath(folder)]);
  return file === null || home === null || file.startsWith(join(home, ''));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a schema can't say: rules, time zones and patterns that do not exist. */
function* contentFaults(
  { data, rangeOf }: ConfigurationReading,
  ruleIds: readonly string[],
): Generator<ConfigurationFault> {
  for (const id of Object.keys(data.rules ?? {})) {
    if (ruleIds.includes(id)) continue;
    const guess = nearest(id, ruleIds);
    yield {
      range: rangeOf('rules', id),
      message:
        guess === null
          ? message('There is no rule {id}. `andon rules` lists them.', { id })
          : message('There is no rule {id}; did you mean {guess}?', { id, guess }),
    };
  }
  if (data.profile !== undefined && findProfile(data.profile) === null) {
    yield {
      range: rangeOf('profile'),
      message: message('There is no profile {profile}. Write one of: {names}.', {
        profile: data.profile,
        names: PROFILE_NAMES.join(', '),
      }),
    };
  }
  if (data.defaultZone !== undefined && !isZone(data.defaultZone))
    yield {
      range: rangeOf('defaultZone'),
      message: message(
        'There is no time zone {zone}. Write an IANA name (Europe/Berlin) or an offset (+05:30).',
        {
          zone: data.defaultZone,
        },
      ),
    };
  for (const pattern of Object.keys(data.trackers ?? {}))
    if (!isPattern(pattern))
      yield {
        range: rangeOf('trackers', pattern),
        message: message('{pattern} is not a regular expression.', { pattern }),
      };
}

const OFFSET = /^[+-](?:0\d|1[0-4])(?::?[0-5]\d)?$/;

function isZone(zone: string): boolean {
  if (OFFSET.test(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Built only to see whether it can be; never run. */
function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
