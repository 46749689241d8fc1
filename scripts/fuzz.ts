/**
 * Writes random things into random documents, and random messages to the server, and says what breaks:
 *
 *   npm run fuzz                              documents and messages, half a minute each
 *   npm run fuzz -- --seconds 600             so long each
 *   npm run fuzz -- --seed 42                 the same run again
 *   npm run fuzz -- --corpus FOLDER           starts from the Markdown files below a folder as well
 *   npm run fuzz -- --only documents          or messages
 *   npm run fuzz -- --keep                    writes what fails to test/fuzz/failures, where npm test replays it
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fuzzDocuments } from '../test/fuzz/documentFuzz';
import { fuzzMessages } from '../test/fuzz/messageFuzz';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: given } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string' },
    corpus: { type: 'string' },
    only: { type: 'string' },
    cases: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const seed = given.seed === undefined ? Date.now() % 0x1_0000_0000 : Number(given.seed);
const forMs = Number(given.seconds) * 1_000;
const corpus = given.corpus === undefined ? [] : documentsBelow(given.corpus);
print(`seed ${String(seed)}, ${given.seconds} s each, ${String(corpus.length)} documents of your own`);

let failed = 0;
if (given.only !== 'messages') runDocuments();
if (given.only !== 'documents') await runMessages();
process.exitCode = failed > 0 ? 1 : 0;

function runDocuments(): void {
  const figures = fuzzDocuments({
    seed,
    forMs,
    corpus,
    ...(given.cases === undefined ? {} : { cases: Number(given.cases) }),
    onFailure(failure) {
      failed++;
      print(`\n✘ ${failure.fault}\n  seed ${String(failure.seed)}`);
      for (const version of failure.versions) print(`  ${JSON.stringify(version)}`);
      keep('documents', { what: failure.fault, versions: failure.versions });
    },
  });
  print(
    `documents: ${String(figures.documents)} documents, ${String(figures.versions)} versions, ${String(Math.round(figures.characters / 1_000))} kB; ${String(figures.failures.length)} kinds of failure; slowest ${figures.slowest.msPerKilobyte.toFixed(1)} ms a kB (seed ${String(figures.slowest.seed)})`,
  );
}

async function runMessages(): Promise<void> {
  const figures = await fuzzMessages({
    seed,
    forMs,
    length: 120,
    ...(given.cases === undefined ? {} : { cases: Number(given.cases) }),
    onFailure(failure) {
      failed++;
      print(`\n✘ ${failure.fault}\n  seed ${String(failure.seed)}`);
      for (const step of failure.steps) print(`  ${JSON.stringify(step)}`);
      keep('messages', { what: failure.fault, steps: failure.steps });
    },
  });
  print(
    `messages: ${String(figures.sessions)} sessions, ${String(figures.messages)} steps; ${String(figures.failures.length)} kinds of failure`,
  );
}

function keep(kind: string, failure: Readonly<Record<string, unknown>> & { readonly what: string }): void {
  if (!given.keep) return;
  const folder = path.join(root, 'test', 'fuzz', 'failures', kind);
  mkdirSync(folder, { recursive: true });
  const name = failure.what
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .slice(0, 60);
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(failure, null, 2)}\n`);
}

function documentsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
