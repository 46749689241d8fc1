/** Finds Markdown files in a folder. Which of them are incident documents shows when they are read. */
import { type FileSystem, join } from './fileSystem';

/** Folders of other people's files: packages and everything that starts with a dot. */
const LEFT_OUT = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__']);

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** The deepest folder that is looked into, against links in circles on file systems that hide them. */
const DEEPEST = 64;

/** Whether a path is taken for Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

/** Whether a folder of this name is left out of a search. */
export function isLeftOut(name: string): boolean {
  return LEFT_OUT.has(name) || name.startsWith('.');
}

/** The Markdown files below a folder, in order of path; packages and dot folders are left out. */
export async function* findMarkdown(files: FileSystem, folder: string, depth = 0): AsyncGenerator<string> {
  if (depth > DEEPEST) return;
  for (const { name, kind } of await files.list(folder)) {
    if (kind === 'file' && isMarkdown(name)) yield join(folder, name);
    else if (kind === 'folder' && !isLeftOut(name)) yield* findMarkdown(files, join(folder, name), depth + 1);
  }
}
