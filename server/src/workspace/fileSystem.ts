/** The files that the workspace reads, behind an interface: a disk, an editor's virtual file system, or memory in tests. */

import type { Encoding } from './decoding';

/** Why a file could not be read; `line` is where a text stops being UTF-8 (1-based). */
export interface Unreadable {
  readonly unreadable: 'missing' | 'folder' | 'denied' | 'failed' | 'too-large' | 'binary' | 'not-utf8';
  readonly line?: number;
  /** What the system said, where it said something. */
  readonly detail?: string;
}

export type FileReading = { readonly text: string; readonly encoding?: Encoding } | Unreadable;

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Paths are absolute with forward slashes, or URIs; nothing here looks inside them except at their slashes. */
export interface FileSystem {
  /** Never rejects: what can't be read says why. */
  readText(path: string): Promise<FileReading>;
  exists(path: string): Promise<boolean>;
  /** Entries of a folder in order of name, links to folders left out; empty where there is no such folder. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** Something that differs once a file changed; `null` where there is no such file. Absent where it can't be told. */
  stamp?(path: string): Promise<string | null>;
  /** The path without links of the file system in it; `null` where there is no such file. Absent where there are no links. */
  realPath?(path: string): Promise<string | null>;
}

/** The folder that holds a path; a root is its own folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return path;
  const folder = path.slice(0, slash);
  return folder === '' || folder.endsWith(':') || folder.endsWith('/') ? path.slice(0, slash + 1) : folder;
}

/** A path below a folder. */
export function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
