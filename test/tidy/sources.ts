/** The project's own source files, parsed, for the tests that look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the repository's root, forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** What tools write, not people. */
const GENERATED = ['server/src/schema/compiled/'];

const SOURCE = /\.(?:ts|mjs)$/;

/** The TypeScript files and modules below the folders, in order of path. */
export function sourcesIn(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => {
    const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    return names
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))

      .filter((name) => SOURCE.test(name) && !GENERATED.some((generated) => name.startsWith(generated)))
      .sort()
      .map((name) => {
        const absolute = path.join(ROOT, name);
        const text = readFileSync(absolute, 'utf8');
        return {
          path: name,
          absolute,
          text,
          tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true),
        };
      });
  });
}

/** Every node of a tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `file:line` of a node. */
export function placeOf({ path: file, tree }: SourceFile, node: ts.Node): string {
  return `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
