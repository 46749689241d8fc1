/** Remembers verdicts from run to run. A verdict is taken again only where all that it rests on is as it was. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { DocumentSettings } from '../workspace/configuration';
import type { Basis } from './checking';
import { readCacheFile, writeCacheFile } from './cacheFolder';
import { type Entry, readPack, type Verdict, writePack } from './cachePack';
import { VERSION } from './version';

/** The state of a file as the file system tells it. */
export interface Stamp {
  readonly modified: number;
  readonly size: number;
}

export interface VerdictCache {
  /** The verdict that still holds for a file; `undefined` where there is none. */
  find(path: string, stamp: Stamp, question: Question): Promise<Verdict | null | undefined>;
  keep(path: string, stamp: Stamp, settings: string, basis: Basis, verdict: Verdict | null): void;
  /** Writes down what is new. Answers why it can't, or `null`. */
  save(): string | null;
}

/** What a verdict is asked for. */
export interface Question {
  /** Names the configuration that holds; see `nameSettings`. */
  readonly settings: string;
  /** Milliseconds. */
  readonly now: number;
  fileExists(path: string): boolean;
  /** Names the content as it is now; asked only where the file may have changed. */
  contentHash(): Promise<string | null>;
}

/** A file that changed so shortly before the pack was written may have changed again at the same time. Milliseconds. */
const COARSE_CLOCK = 2_000;
/** Entries of files that this run did not meet are kept up to this number of all. */
const MOST_ENTRIES = 60_000;

/** Opens the cache of the runs that start in a folder. */
export function openVerdictCache(cacheFolder: string, startedIn: string): VerdictCache {
  const name = createHash('sha256').update(startedIn).digest('hex').slice(0, 32);
  const build = nameBuild();
  const text = readCacheFile(cacheFolder, name);
  const pack = text === null ? null : readPack(text, build);
  const before = pack?.entries ?? new Map<string, Entry>();
  const trusted = (pack?.written ?? 0) - COARSE_CLOCK;
  const current = new Map<string, Entry>();
  let changed = pack === null;

  return {
    async find(path, stamp, question) {
      const entry = before.get(path);
      if (entry === undefined || !holds(entry, question)) return undefined;
      const same = entry.modified === stamp.modified && entry.size === stamp.size;
      if (!same || entry.modified > trusted) {
        if ((await question.contentHash()) !== entry.hash) return undefined;
        changed = true;
      }
      current.set(path, { ...entry, ...stamp });
      return entry.verdict;
    },
    keep(path, stamp, settings, basis, verdict) {
      changed = true;
      current.set(path, { ...basis, ...stamp, settings, verdict });
    },
    save() {
      if (!changed) return null;
      const entries = new Map(current);
      for (const [path, entry] of before) {
        if (entries.size >= MOST_ENTRIES) break;
        if (!entries.has(path)) entries.set(path, entry);
      }
      return writeCacheFile(cacheFolder, name, writePack({ written: Date.now(), entries }, build));
    },
  };
}

function holds(entry: Entry, { settings, now, fileExists }: Question): boolean {
  return (
    entry.settings === settings &&
    (entry.from === null || now >= entry.from) &&
    (entry.until === null || now < entry.until) &&
    entry.files.every(([path, exists]) => fileExists(path) === exists)
  );
}

/** The state of a file; `null` where there is none. */
export function stampOf(path: string): Stamp | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? { modified: stats.mtimeMs, size: stats.size } : null;
}

const namesOfData = new WeakMap<object, string>();

/** Names the configuration of a document: equal for documents that are read and checked alike, but for their paths. */
export function nameSettings({ data, excluded, reading, check }: DocumentSettings): string {
  const known = namesOfData.get(data);
  const schemas = Object.values(check.schemas).map(({ schema, library }) => [schema, library]);
  const name =
    known ??
    createHash('sha256')
      .update(JSON.stringify([data, schemas]))
      .digest('base64url');
  namesOfData.set(data, name);
  return `${name} ${excluded ? 'excluded' : (reading.configuredKind ?? '')}`;
}

/** Names the program: its version, and its entry, which names all other parts by their content. */
function nameBuild(): string {
  const hash = createHash('sha256').update(`${VERSION} ${process.version} ${process.versions.icu}`);
  try {
    hash.update(readFileSync(new URL('./andon.js', import.meta.url)));
  } catch {
    hash.update(import.meta.url);
  }
  return hash.digest('base64url');
}
