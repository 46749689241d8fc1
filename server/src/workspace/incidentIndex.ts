/**
 * The index of all incident documents of the workspace. Files are read once, remembered as summaries, and read again when
 * somebody says that they changed; texts that an editor has open count as they stand there.
 */
import { readDocument } from '../document/reader';
import { checkDocument } from '../rules/check';
import type { Problem } from '../rules/rule';
import type { DocumentSettings } from './configuration';
import { findMarkdown, isLeftOut, isMarkdown } from './documents';
import { type FileSystem, join } from './fileSystem';
import { type IncidentSummary, summarize } from './incidentSummary';
import { isWorthReading } from './worthReading';

export interface IncidentIndex {
  /** What is known now, by place; more may follow while the first search runs. */
  known(): readonly IncidentSummary[];
  /** What is known of one document. */
  at(place: string): IncidentSummary | null;
  /** All, once every file that changed has been read. */
  all(): Promise<readonly IncidentSummary[]>;
  /** These places changed, came or went. */
  invalidate(places: Iterable<string>): void;
  /** Everything may have changed: folders, configuration. */
  invalidateAll(): void;
  /** Looks for files that changed; for clients that can't tell. */
  poll(): Promise<void>;
  /** Calls back when a summary came, changed or went. */
  onDidChange(listener: () => void): void;
  /** Calls back when documents were read again, whether or not that changed their summaries. */
  onDidRead(listener: () => void): void;
}

export interface IndexOptions {
  readonly files: FileSystem;
  readonly roots: () => readonly string[];
  readonly settingsFor: (place: string) => Promise<DocumentSettings>;
  /** The present text's summary where the place is open, `null` where it is open and no incident, `undefined` where it is not open. */
  readonly open: (place: string) => Promise<IncidentSummary | null | undefined>;
  /** Lets others work between two files. */
  readonly pause: () => Promise<void>;
  /** Hears of the search: how many files were looked at, `null` at its end. */
  readonly onProgress?: (looked: number | null) => void;
}

/** One file read from disk: a summary and its findings, or what is wrong. */
export interface ReadFile {
  readonly summary: IncidentSummary;
  readonly problems: readonly Problem[];
  readonly source: string;
}

/** Reads and checks one file; `null` where it is no incident document or can't be read. */
export async function readIncidentFile(
  place: string,
  { files, settingsFor }: Pick<IndexOptions, 'files' | 'settingsFor'>,
): Promise<ReadFile | null> {
  const file = await files.readText(place);
  if ('unreadable' in file) return null;
  const settings = await settingsFor(place);
  if (!isWorthReading(file.text, settings)) return null;
  const document = readDocument(file.text, settings.reading);
  if (!document.recognition.incident) return null;
  const problems = checkDocument(document, file.text, settings.check);
  return { summary: summarize(place, document, file.text, problems), problems, source: file.text };
}

/** Opens an index; nothing is read until it is asked. */
export function createIncidentIndex(options: IndexOptions): IncidentIndex {
  const summaries = new Map<string, IncidentSummary>();
  const stamps = new Map<string, string | null>();
  const stale = new Set<string>();
  const listeners: (() => void)[] = [];
  const readers: (() => void)[] = [];
  let searched: 'never' | 'done' = 'never';
  let running: Promise<void> | null = null;

  const search = async (): Promise<void> => {
    for (const root of options.roots())
      for await (const place of findMarkdown(options.files, root)) stale.add(place);
    for (const place of summaries.keys()) stale.add(place);
  };
  const refresh = async (): Promise<void> => {
    let changed = false;
    let looked = 0;
    while (searched === 'never' || stale.size > 0) {
      if (searched === 'never') {
        searched = 'done';
        await search();
      }
      const [place] = stale;
      if (place === undefined) break;
      stale.delete(place);
      options.onProgress?.(++looked);
      await options.pause();
      changed = (await look(place).catch(() => summaries.delete(place))) || changed;
    }
    options.onProgress?.(null);
    for (const reader of looked > 0 ? readers : []) reader();
    for (const listener of changed ? listeners : []) listener();
  };
  const look = async (place: string): Promise<boolean> => {
    const before = summaries.get(place);
    stamps.set(place, (await options.files.stamp?.(place)) ?? null);
    const open = await options.open(place);
    const summary = open === undefined ? await summaryOnDisk(place) : open;
    if (summary === null) {
      if (open === undefined && !(await options.files.exists(place))) stamps.delete(place);
      return summaries.delete(place);
    }
    summaries.set(place, summary);
    return JSON.stringify(before) !== JSON.stringify(summary);
  };
  const summaryOnDisk = async (place: string): Promise<IncidentSummary | null> =>
    (await readIncidentFile(place, options))?.summary ?? null;

  /** One refresh runs at a time; what becomes stale meanwhile is taken along. */
  const settle = (): Promise<void> => {
    running ??= refresh().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    known: () => [...summaries.values()].sort(byPlace),
    at: (place) => summaries.get(place) ?? null,
    async all() {
      while (searched === 'never' || stale.size > 0 || running !== null) await settle();
      return [...summaries.values()].sort(byPlace);
    },
    invalidate(places) {
      for (const place of places) if (isIndexed(place, options.roots())) stale.add(place);
      if (searched === 'done' && stale.size > 0) void settle();
    },
    invalidateAll() {
      if (searched === 'never') return;
      searched = 'never';
      void settle();
    },
    async poll() {
      if (searched === 'never') return;
      const present = new Set<string>();
      for (const root of options.roots())
        for await (const place of findMarkdown(options.files, root)) {
          present.add(place);
          await options.pause();
          const stamp = (await options.files.stamp?.(place)) ?? null;
          if (!stamps.has(place) || stamps.get(place) !== stamp) stale.add(place);
        }
      for (const place of stamps.keys()) if (!present.has(place)) stale.add(place);
      if (stale.size > 0) await settle();
    },
    onDidChange: (listener) => listeners.push(listener),
    onDidRead: (listener) => readers.push(listener),
  };
}

/** Markdown outside of the folders that a search leaves out; an unsaved document has no path at all. */
function isIndexed(place: string, roots: readonly string[]): boolean {
  const root = roots.find((candidate) => place.startsWith(join(candidate, '')));
  const below = root === undefined ? '' : place.slice(root.length);
  return (isMarkdown(place) || !place.includes('/')) && !below.split('/').slice(0, -1).some(isLeftOut);
}

function byPlace(a: IncidentSummary, b: IncidentSummary): number {
  return a.place < b.place ? -1 : a.place > b.place ? 1 : 0;
}
