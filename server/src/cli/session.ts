/** What a subcommand sees of the world outside: the streams, the folder it was started in, the clock. */
import type { MarkdownParser } from '../document/markdown';
import type { Encoding } from '../workspace/decoding';
import type { FileSystem } from '../workspace/fileSystem';

/** 0: clean; 1: problems at or above `--fail-on`; 2: wrong usage, or something could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

export interface Session {
  readonly files: FileSystem;
  /** Absolute, forward slashes. */
  readonly folder: string;
  /** Where this user's caches of Andon are, or would be. */
  readonly cacheFolder: string;
  /** ISO 8601 in UTC. */
  now(): string;
  readStandardInput(): Promise<Uint8Array>;
  write(text: string): void;
  /** Bytes to standard output. */
  writeBytes(bytes: Uint8Array): void;
  writeError(text: string): void;
  /** Writes a whole file, or rejects; folders on the way are made. */
  writeFile(path: string, text: string, encoding: Encoding): Promise<void>;
  /** Writes a whole file at once: it is there complete, or as it was. Folders on the way are made. */
  replaceFile(path: string, bytes: Uint8Array): Promise<void>;
  /** The parser of this machine. */
  loadParser(): Promise<MarkdownParser>;
  isFolder(path: string): Promise<boolean>;
  fileExists(path: string): boolean;
  /** Milliseconds since the program started. */
  elapsed(): number;
  /** Whether standard output shows colours. */
  readonly colours: boolean;
  /** Whether somebody watches standard error. */
  readonly interactive: boolean;
}

/** Wrong usage or an input that can't be used; its message is all that the user needs to see. */
export class UsageError extends Error {}
