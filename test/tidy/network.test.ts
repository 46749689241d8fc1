/** The product's own files reach for no network and start no process; what its packages bring is argued in test/server. */
import assert from 'node:assert/strict';
import ts from 'typescript';
import { nodesOf, placeOf, sourcesIn } from './sources';

const MODULES = /^(?:node:)?(?:https?|http2|net|dgram|dns|tls|child_process|cluster|vm|inspector)(?:\/|$)/;
const GLOBALS = new Set([
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
  'importScripts',
  'eval',
  'Function',
]);

/** Each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  'server/src/main.browser.ts': 'fetches the pages of the rules from where it was itself loaded',
};

const sources = sourcesIn('server/src', 'client/src');

describe('The network', () => {
  it('is imported by no file', () => {
    const found = sources.flatMap((file) =>
      [...nodesOf(file.tree)]
        .filter((node) => ts.isStringLiteral(node) && isImported(node) && MODULES.test(node.text))
        .map((node) => placeOf(file, node)),
    );
    assert.deepEqual(found, []);
  });

  it('is called by no file, but where it is argued', () => {
    const found = sources
      .filter((file) =>
        [...nodesOf(file.tree)].some(
          (node) =>
            (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
            GLOBALS.has(node.expression.getText(file.tree)),
        ),
      )
      .map(({ path }) => path);
    assert.deepEqual(found, Object.keys(ARGUED));
  });
});

function isImported(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isCallExpression(parent) &&
      (parent.expression.kind === ts.SyntaxKind.ImportKeyword || parent.expression.getText() === 'require'))
  );
}
