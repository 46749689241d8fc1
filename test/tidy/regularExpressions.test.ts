/** Every regular expression of the product runs in linear time on any text, shown by recheck's analysis. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import ts from 'typescript';
import { nodesOf, placeOf, type SourceFile, sourcesIn } from './sources';

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Patterns that come from a configuration: compiled to see whether they can be, and run, if at all, on single short words. */
const COMPILED_FOR_USERS = [
  'server/src/schema/teamSchema.ts',
  'server/src/workspace/configurationStore.ts',
  'server/src/workspace/trackers.ts',
];

/** Programs: importing them would start them. */
const ENTRIES = /^server\/src\/(?:main\.\w{1,20}|cli\/(?:andon|checkThread))\.ts$/;

/** Expressions that were found safe before; the analysis of all takes a minute. */
const MEMORY = fileURLToPath(
  new URL('../../node_modules/.cache/andon/safe-expressions.json', import.meta.url),
);
const PATIENCE = 20_000;

const sources = sourcesIn('server/src', 'client/src');
/** They read files of the project and of packages. */
const scripts = sourcesIn('scripts');

describe('regular expressions', function () {
  this.timeout(600_000);

  it('are built when their module is loaded, not inside functions', () => {
    const built = sources
      .filter(({ path }) => !COMPILED_FOR_USERS.includes(path))
      .flatMap((file) =>
        [...nodesOf(file.tree)]
          .filter((node) => isConstruction(node) && isInsideFunction(node))
          .map((node) => placeOf(file, node)),
      );
    assert.deepEqual(built, []);
  });

  it('are put together only by modules of the server, which the analysis can load', () => {
    const elsewhere = [...sources.filter(({ path }) => !path.startsWith('server/src/')), ...scripts].flatMap(
      (file) => [...nodesOf(file.tree)].filter(isConstruction).map((node) => placeOf(file, node)),
    );
    assert.deepEqual(elsewhere, []);
  });

  it('that modules of the server put together are all recorded', async () => {
    const built = sources
      .filter(({ path }) => !COMPILED_FOR_USERS.includes(path) && !ENTRIES.test(path))
      .filter((file) =>
        [...nodesOf(file.tree)].some((node) => isConstruction(node) && !isInsideFunction(node)),
      )
      .map(({ path }) => path);
    const recorded = new Set((await allConstructed()).map(({ place }) => place.replace(/:\d+$/, '')));
    assert.deepEqual(
      built.filter((path) => !recorded.has(path)),
      [],
    );
  });

  it('run in linear time', async () => {
    const expressions = new Map<string, Expression>();
    for (const expression of [...[...sources, ...scripts].flatMap(literalsOf), ...(await allConstructed())])
      expressions.set(keyOf(expression), expression);
    const safe = recall();
    const faults: string[] = [];
    for (const [key, { source, flags, place }] of expressions) {
      if (safe.has(key)) continue;
      const diagnostics = await check(source, flags, { timeout: PATIENCE });
      if (diagnostics.status === 'safe') remember(safe.add(key));
      else faults.push(`${place} /${source}/${flags}: ${verdictOf(diagnostics)}`);
    }
    assert.deepEqual(faults, []);
  });
});

function verdictOf(diagnostics: Diagnostics): string {
  return diagnostics.status === 'unknown' ? diagnostics.error.kind : diagnostics.complexity.summary;
}

function keyOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}

function literalsOf(file: SourceFile): Expression[] {
  return [...nodesOf(file.tree)].filter(ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(file, node) };
  });
}

function isConstruction(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

function isInsideFunction(node: ts.Node): boolean {
  for (let at = node.parent as ts.Node | undefined; at !== undefined; at = at.parent)
    if (ts.isFunctionLike(at)) return true;
  return false;
}

/** Modules are loaded once, so what they construct is recorded once. */
let recording: Promise<Expression[]> | null = null;
function allConstructed(): Promise<Expression[]> {
  return (recording ??= constructed());
}

/** The expressions that modules of the server put together while they are loaded. */
async function constructed(): Promise<Expression[]> {
  const found: Expression[] = [];
  const native = globalThis.RegExp;
  const record = (expression: RegExp): RegExp => {
    const place = /server\/src\/[\w./-]{1,200}(?::\d{1,9})?/.exec(new Error().stack ?? '')?.[0];
    if (place !== undefined) found.push({ source: expression.source, flags: expression.flags, place });
    return expression;
  };
  globalThis.RegExp = new Proxy(native, {
    construct: (target, args: [string, string]) => record(new target(...args)),
    apply: (target, _, args: [string, string]) => record(new target(...args)),
  });
  try {
    for (const { path, absolute } of sources)
      if (path.startsWith('server/src/') && !ENTRIES.test(path)) await import(pathToFileURL(absolute).href);
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

function recall(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(MEMORY, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

function remember(keys: ReadonlySet<string>): void {
  mkdirSync(new URL('.', pathToFileURL(MEMORY)), { recursive: true });
  writeFileSync(MEMORY, JSON.stringify([...keys]));
}
