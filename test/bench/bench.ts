/** Measures everything that was asked for, side by side, and prints tables. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  archiveOf,
  archiveTables,
  checkArchive,
  type Archive,
  type ArchiveResult,
  writeArchive,
} from './archive';
import type { BenchOptions } from './benchOptions';
import { buildAll } from './builds';
import { bundleSizes, sizeTable } from './bundleSizes';
import { measureEditing, type EditingRun, type MeasuredDocument, WARM_UP } from './editing';
import { editingTables, type EditingResult } from './editingTables';
import { median, table, written } from './figures';
import { parseWhole } from './floors/wholeParse';
import { generateDocument } from './generator';
import { growthVerdict, LARGEST_GROWTH, measureGrowth } from './growthGate';
import type { ServerProgram } from './languageServer';
import { describeMachine, machineLine } from './machine';
import { installPeers, type PeerPackages } from './peerPackages';
import {
  andonChecker,
  andonServer,
  type Built,
  type Checker,
  floorCheckers,
  noOpServer,
  peerCheckers,
  peerServers,
} from './subjects';

const SEED = 20260217;
/** Whole parses beyond this length take many seconds and say nothing new. */
const LONGEST_WHOLE_PARSE = 30_000;

/** Runs the bench from the project's root; answers whether everything that has to hold does. */
export async function runBench(root: string, options: BenchOptions): Promise<'holds' | 'fails'> {
  const folder = mkdtempSync(path.join(tmpdir(), 'andon-bench-'));
  try {
    const built = await buildAll(root, folder, options.build);
    return options.task === 'gate' ? await gate(built) : await measure(root, folder, built, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function gate(built: Built): Promise<'holds' | 'fails'> {
  const growth = await measureGrowth(andonServer(built, 'push'));
  if (growth === null) {
    print('This system does not tell the processor time of a process: nothing measured.');
    return 'holds';
  }
  print(growthVerdict(growth));
  return growth.growth <= LARGEST_GROWTH ? 'holds' : 'fails';
}

async function measure(root: string, folder: string, built: Built, options: BenchOptions): Promise<'holds'> {
  const machine = describeMachine();
  const peers = options.with.has('peers') ? installPeers(root) : null;
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  print(`# Andon ${version}, measured\n\n${machineLine(machine)}.`);
  print(
    `Medians of ${options.runs} runs, each a fresh process; the first ${WARM_UP} edits of a run (of a few, the first half) are warm-up and not counted. Compare ratios: times depend on the machine and its load.`,
  );
  if (peers !== null) print(`\n${peersLine(peers)}`);

  const documents = [
    ...options.lines.map(generated),
    ...(options.corpus === null ? [] : fromCorpus(options.corpus)),
  ];
  const servers = [
    noOpServer(built),
    andonServer(built, 'push'),
    ...(options.with.has('pull') ? [andonServer(built, 'pull')] : []),
    ...(peers === null ? [] : peerServers(peers)),
  ];
  const editing = await edits(servers, documents, options);
  if (editing.length > 0) print(`\n${editingTables(editing)}`);
  const parses = documents.flatMap((document) => wholeParse(document));
  if (parses.length > 0) print(`\n${parseTable(parses)}`);

  const checkers = [
    andonChecker(built),
    ...floorCheckers(built),
    ...(peers === null ? [] : peerCheckers(peers)),
  ];
  const archives = await checks(checkers, archivesOf(folder, options), folder, options);
  if (archives.length > 0) print(`\n${archiveTables(archives)}`);

  const sizes = await bundleSizes(built.andon);
  print(`\n${sizeTable(sizes)}`);
  if (options.json !== null) {
    const all = { andon: version, machine, peers: peers?.versions ?? {}, editing, parses, archives, sizes };
    writeFileSync(options.json, `${JSON.stringify(all, null, 1)}\n`);
  }
  return 'holds';
}

function generated(lines: number): MeasuredDocument {
  const text = generateDocument({ seed: SEED, lines });
  return { name: `${lines} lines`, fileName: '2026-02-17-review.md', text };
}

/** The documents of middle length, longer than nine of ten, and longest. */
function fromCorpus(folder: string): MeasuredDocument[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n') }))
    .sort((a, b) => a.text.length - b.text.length);
  return [0.5, 0.9, 1].flatMap((share) => {
    const chosen = texts[Math.min(texts.length - 1, Math.floor(texts.length * share))];
    if (chosen === undefined) return [];
    const lines = chosen.text.split('\n').length;
    return [
      { name: `${chosen.name} (${lines} lines)`, fileName: path.basename(chosen.name), text: chosen.text },
    ];
  });
}

/** Runs take turns between the servers, so that a busy minute of the machine falls on all of them. */
async function edits(
  servers: readonly ServerProgram[],
  documents: readonly MeasuredDocument[],
  { runs, edits, milliseconds, patience }: BenchOptions,
): Promise<EditingResult[]> {
  const results: EditingResult[] = [];
  for (const document of documents) {
    const found = servers.map((server) => ({ server, runs: [] as EditingRun[], troubles: [] as string[] }));
    for (let run = 0; run < runs; run++)
      for (const { server, runs: done, troubles } of found) {
        if (troubles.length > 0) continue;
        try {
          progress(`${document.name}: ${server.name}, run ${run + 1}`);
          done.push(await measureEditing(server, document, { edits, milliseconds, patience }));
        } catch (error) {
          troubles.push(error instanceof Error ? error.message : String(error));
        }
      }
    results.push(
      ...found.map(({ server, runs: done, troubles }) => ({
        document: document.name,
        server: server.name,
        runs: done,
        troubles,
      })),
    );
  }
  return results;
}

interface WholeParse {
  readonly document: string;
  readonly milliseconds: number;
}

function wholeParse({ name, text }: MeasuredDocument): WholeParse[] {
  const lines = text.split('\n').length;
  if (lines > LONGEST_WHOLE_PARSE * 1.1) return [];
  progress(`${name}: parse by remark`);
  const times = Array.from({ length: lines > 3_000 ? 1 : 7 }, () => {
    const started = performance.now();
    parseWhole(text);
    return performance.now() - started;
  });
  return [{ document: name, milliseconds: median(times) }];
}

function parseTable(parses: readonly WholeParse[]): string {
  return [
    '## Floor: one whole parse by remark-parse with GFM, ms\n',
    table(
      ['document', 'ms'],
      parses.map(({ document, milliseconds }) => [document, written(milliseconds)]),
    ),
  ].join('\n');
}

function archivesOf(folder: string, { archives, corpus }: BenchOptions): Archive[] {
  return [
    ...archives.map((files) => writeArchive(folder, files, SEED)),
    ...(corpus === null ? [] : [archiveOf('corpus', path.resolve(corpus))]),
  ];
}

async function checks(
  checkers: readonly Checker[],
  archives: readonly Archive[],
  folder: string,
  { runs, patience }: BenchOptions,
): Promise<ArchiveResult[]> {
  const results: ArchiveResult[] = [];
  for (const archive of archives)
    for (const checker of checkers) {
      progress(`${archive.name}: ${checker.name}`);
      const state = path.join(folder, 'state');
      mkdirSync(state, { recursive: true });
      results.push(...(await checkArchive(checker, archive, state, { runs, patience })));
    }
  return results;
}

function peersLine({ versions, missing }: PeerPackages): string {
  const present = Object.entries(versions).filter(([name]) => !missing.includes(name));
  const told = `Peers: ${present.map(([name, version]) => `${name} ${version}`).join(', ')}.`;
  return missing.length === 0
    ? told
    : `${told}\nMissing, because it could not be installed: ${missing.join(', ')}.`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
