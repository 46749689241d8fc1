/** Made-up documents for tests of the server, and temporary folders to put them in. */
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A halt brief in its first minutes. */
export const HALT = `---
kind: halt
---

# Checkout double charge blocks release 4.12

## Impact

TBD
`;

/** Emoji, CJK, tabs, astral letters in front of what is found. */
export const MANY_SCRIPTS = `---
kind: review
---

# 決済障害 💥 𝒳 checkout failed

## Impact 🔥

\t日本語 😀 many customers saw errors

## Action items

| What | Owner |
| --- | --- |
| 𝒳 再試行 😀 the retry |\tTBD |

## Timeline

- 2026-03-04 14:03 UTC 最初のエラー
- 14:41 UTC rolled back 🎉
- 14:09 UTC paged
`;

export interface Folder {
  readonly path: string;
  readonly uri: string;
  uriOf(name: string): string;
  write(name: string, text: string): void;
  remove(): void;
}

/** A folder that holds these files, until it is removed. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'andon #ü '));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path: folder,
    uri: pathToFileURL(folder).href,
    uriOf: (name) => pathToFileURL(path.join(folder, name)).href,
    write,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** The offset of the first occurrence of words as a position of the protocol. */
export function positionOf(
  text: string,
  words: string,
): { readonly line: number; readonly character: number } {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`“${words}” is not in the text.`);
  const before = text.slice(0, offset).split(/\r\n|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The words of a text that a range of the protocol covers. */
export function wordsAt(
  text: string,
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
): string {
  const lines = text.split(/(?<=\n)/);
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).join('').length + character;
  return text.slice(offset(start), offset(end));
}
