/**
 * The words for people that are to be translated, drawn from the sources: the client's from `l10n.t(…)`, the server's from
 * `message(…)`, the rules' summaries and the schemas' annotations.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ANNOTATIONS = ['title', 'purpose', 'why', 'ask'];
const SPOKEN = /\p{L}/u;
/** A literal of this shape, in a file that hands words to `message` through a table, is taken for words. */
const SENTENCE = /^(?:[A-ZÄÖÜ“].*[ .]|.*\{\w{1,40}\})/u;

/** What the client says. */
export function clientWords(): readonly string[] {
  return sorted(
    sources('client/src').flatMap((source) =>
      calls(source, (callee) => callee.endsWith('l10n.t')).flatMap(({ arguments: [first] }) =>
        literals(first),
      ),
    ),
  );
}

/** What the server says; the command line speaks English. */
export function serverWords(): readonly string[] {
  return sorted([
    ...sources('server/src')
      .filter(({ fileName }) => !fileName.startsWith('server/src/cli/'))
      .flatMap(messagesOf),
    ...schemaWords(),
  ]);
}

function messagesOf(source: ts.SourceFile): readonly string[] {
  const found = calls(source, (callee) => callee === 'message').map(({ arguments: [first] }) => first);
  const direct = found.flatMap(literals);
  const indirect = found.some((first) => literals(first).length === 0);
  const summaries = everyNode(source).flatMap((node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === 'summary' ? literals(node.initializer) : [],
  );
  const tables = indirect
    ? everyNode(source).flatMap((node) =>
        ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent) && SENTENCE.test(node.text)
          ? [node.text]
          : [],
      )
    : [];
  return [...direct, ...summaries, ...tables];
}

/** The strings that an expression can be: a literal, or the branches of a choice. */
function literals(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  return [];
}

function calls(source: ts.SourceFile, isMeant: (callee: string) => boolean): readonly ts.CallExpression[] {
  return everyNode(source).filter(
    (node): node is ts.CallExpression => ts.isCallExpression(node) && isMeant(node.expression.getText()),
  );
}

function everyNode(source: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes;
}

function sources(folder: string): readonly ts.SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(file);
    if (!entry.name.endsWith('.ts')) return [];
    return [
      ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true),
    ];
  });
}

function schemaWords(): readonly string[] {
  return ['halt', 'rca', 'review', 'sections'].flatMap((name) =>
    annotationWords(JSON.parse(readFileSync(path.join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'))),
  );
}

function annotationWords(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key !== 'x-andon') return annotationWords(child);
    const annotation = child as Readonly<Record<string, unknown>>;
    return ANNOTATIONS.map((name) => annotation[name]).filter((word) => typeof word === 'string');
  });
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
    .filter((word) => !word.includes('${'))
    .filter((word) => SPOKEN.test(word.replace(/\{\w{1,40}\}/g, '')))
    .sort();
}
