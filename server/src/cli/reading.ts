/** From a path to a read and checked document: what every subcommand that looks at documents does with each of them. */
import type { IncidentDocument } from '../document/model';
import { readDocument } from '../document/reader';
import type { Problem } from '../rules/rule';
import { DEFAULT_HEADINGS } from '../schema/headings';
import type { FileReading } from '../workspace/fileSystem';

export interface ReadSubject {
  /** Absolute path, forward slashes. */
  readonly path: string;
  /** The path as the user knows it. */
  readonly shown: string;
  readonly source: string;
  readonly document: IncidentDocument;
  readonly problems: readonly Problem[];
}

/** Reads and checks one text. */
export function readSubject(path: string, shown: string, source: string): ReadSubject {
  const document = readDocument(source, { headings: DEFAULT_HEADINGS, path });
  return { path, shown, source, document, problems: [] };
}

/** What to tell the user of a file that can't be read: what is wrong and what would be right. */
export function unreadableReason(reading: Exclude<FileReading, { text: string }>): string {
  switch (reading.unreadable) {
    case 'missing':
      return 'there is no such file.';
    case 'folder':
      return 'this is a folder; name a file in it.';
    case 'denied':
      return 'not allowed to read it; check its permissions.';
    case 'too-large':
      return 'larger than 64 MB; this is hardly a document.';
    case 'binary':
      return 'not a text file; expected Markdown in UTF-8.';
    case 'not-utf8':
      return `line ${reading.line ?? 1} is not UTF-8; save the file as UTF-8.`;
    case 'failed':
      return `could not be read (${reading.detail ?? 'no reason given'}).`;
  }
}
