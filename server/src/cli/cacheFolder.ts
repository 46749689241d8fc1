/** The folder of this user's caches that belongs to Andon: read and written whole files, kept small. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { userCaches } from '../userCaches';

/** All files together may take so many bytes; the ones that were not used for longest go first. */
const LARGEST_FOLDER = 128 * 1024 * 1024;
/** A file above this size is not kept. */
const LARGEST_FILE = 48 * 1024 * 1024;
const ENDING = '.andon-cache';
/** Left behind by a run that was stopped; nobody writes for so long. Milliseconds. */
const ABANDONED = 3_600_000;

/** `ANDON_CACHE_DIR`, or where the system keeps caches. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { ANDON_CACHE_DIR, LOCALAPPDATA } = environment;
  if (ANDON_CACHE_DIR) return path.resolve(ANDON_CACHE_DIR);
  const own = path.join(userCaches(environment, platform), 'andon');
  return platform === 'win32' && LOCALAPPDATA ? path.join(own, 'cache') : own;
}

/** The content of a file of the folder; `null` where it can't be had. */
export function readCacheFile(folder: string, name: string): string | null {
  try {
    return readFileSync(path.join(folder, name + ENDING), 'utf8');
  } catch {
    return null;
  }
}

/** Writes a file whole or not at all, for this user's eyes only. Answers why it could not be written, or `null`. */
export function writeCacheFile(folder: string, name: string, content: string): string | null {
  if (content.length > LARGEST_FILE) return null;
  const target = path.join(folder, name + ENDING);
  const beside = `${target}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(beside, content, { mode: 0o600, flag: 'wx' });
    chmodSync(beside, 0o600);
    renameSync(beside, target);
    tidy(folder);
    return null;
  } catch (error) {
    takeAway(beside);
    return error instanceof Error ? error.message : String(error);
  }
}

function takeAway(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What can't be taken away was not written either, or goes with the next tidying.
  }
}

/** Takes away what is too much: the oldest files first, and what was left half written. */
function tidy(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING) || name.endsWith('.tmp'))
    .flatMap((name) => {
      const file = path.join(folder, name);
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats === undefined ? [] : [{ file, size: stats.size, time: stats.mtimeMs }];
    })
    .sort((a, b) => b.time - a.time);
  let total = 0;
  for (const { file, size, time } of files) {
    if (file.endsWith('.tmp')) {
      if (Date.now() - time > ABANDONED) takeAway(file);
      continue;
    }
    total += size;
    if (total > LARGEST_FOLDER) takeAway(file);
  }
}
