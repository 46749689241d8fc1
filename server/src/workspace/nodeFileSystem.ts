/** The file system of this machine. Only the command line and the desktop server load it. */
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { decode } from './decoding';
import type { FileReading, FileSystem, FolderEntry, Unreadable } from './fileSystem';

/** The largest file that is read, in bytes; a Markdown document is never near it. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export const nodeFileSystem: FileSystem = { readText, exists, list, stamp, realPath };

async function readText(path: string): Promise<FileReading> {
  try {
    const { size, isDirectory } = await describe(path);
    if (isDirectory) return { unreadable: 'folder' };
    if (size > LARGEST_FILE) return { unreadable: 'too-large' };
    return decode(await readFile(path));
  } catch (error) {
    return reasonOf(error);
  }
}

async function describe(path: string): Promise<{ size: number; isDirectory: boolean }> {
  const stats = await stat(path);
  return { size: stats.size, isDirectory: stats.isDirectory() };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function stamp(path: string): Promise<string | null> {
  return stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs}-${size}`,
    () => null,
  );
}

async function realPath(path: string): Promise<string | null> {
  return realpath(path).then(
    (real) => real.replaceAll('\\', '/'),
    () => null,
  );
}

async function list(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .flatMap((entry): FolderEntry[] => {
      if (entry.isDirectory()) return [{ name: entry.name, kind: 'folder' }];
      return entry.isFile() || entry.isSymbolicLink() ? [{ name: entry.name, kind: 'file' }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const REASONS: Readonly<Record<string, Unreadable['unreadable']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
};

function reasonOf(error: unknown): Unreadable {
  const { code, message } = error as NodeJS.ErrnoException;
  return { unreadable: REASONS[code ?? ''] ?? 'failed', detail: message };
}
