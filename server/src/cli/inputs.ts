/** What the user names on the command line → the files meant. */
import picomatch from 'picomatch';
import { findMarkdown } from '../workspace/documents';
import { relativePath, resolvePath } from './paths';
import type { Failure } from './report';
import type { Session } from './session';

export interface Input {
  /** Absolute, forward slashes. */
  readonly path: string;
  /** As the user knows it. */
  readonly shown: string;
  /** Named by itself, and not found in a folder or by a glob. */
  readonly named: boolean;
  readonly standardInput: boolean;
}

export interface Inputs {
  readonly found: readonly Input[];
  readonly failures: readonly Failure[];
}

/** Stands for standard input. */
const DASH = '-';

/** Finds the inputs in the order they are named, each once. `standardInputName` is the path that standard input is taken for. */
export async function findInputs(
  words: readonly string[],
  standardInputName: string,
  session: Session,
): Promise<Inputs> {
  const found = new Map<string, Input>();
  const failures: Failure[] = [];
  for (const word of words) {
    const inputs = await inputsOf(word, standardInputName, session);
    if ('reason' in inputs) failures.push(inputs);
    else for (const input of inputs) if (!found.has(input.path)) found.set(input.path, input);
  }
  return { found: [...found.values()], failures };
}

async function inputsOf(
  word: string,
  standardInputName: string,
  session: Session,
): Promise<readonly Input[] | Failure> {
  const { files, folder } = session;
  if (word === DASH) {
    const path = resolvePath(folder, standardInputName);
    return [{ path, shown: standardInputName, named: true, standardInput: true }];
  }
  const path = resolvePath(folder, word);
  if (await session.isFolder(path)) {
    const inputs = await collect(findMarkdown(files, path), session);
    return inputs.length > 0 ? inputs : { file: word, reason: 'no Markdown files in this folder.' };
  }
  if (await files.exists(path)) return [{ path, shown: word, named: true, standardInput: false }];
  const { base, isGlob, glob } = picomatch.scan(word);
  if (!isGlob) return { file: word, reason: 'there is no such file or folder.' };
  const top = resolvePath(folder, base);
  const matches = picomatch(glob, { dot: true });
  const inputs = await collect(findMarkdown(files, top), session, (file) =>
    matches(file.slice(top.length + 1)),
  );
  return inputs.length > 0 ? inputs : { file: word, reason: 'no Markdown file matches this pattern.' };
}

async function collect(
  paths: AsyncIterable<string>,
  { folder }: Session,
  accepts: (path: string) => boolean = () => true,
): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const path of paths)
    if (accepts(path))
      inputs.push({ path, shown: relativePath(folder, path), named: false, standardInput: false });
  return inputs;
}
