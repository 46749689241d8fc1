/** Measures how long a folder of documents takes to check from the command line: cold, and again when nothing changed. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { medianOf, ratio, table, written } from './figures';
import { generateDocument } from './generator';
import { type Run, runCommand } from './processUse';
import { ANDON, type Checker, RUMDL } from './subjects';

export interface Archive {
  readonly name: string;
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** What one program took for one archive. */
export interface ArchiveResult {
  readonly archive: string;
  readonly files: number;
  readonly bytes: number;
  readonly program: string;
  readonly run: 'cold' | 'warm';
  readonly runs: readonly Run[];
  readonly trouble: string | null;
}

/** Writes an archive of so many generated documents of 60 to 180 lines; equal seeds give equal files. */
export function writeArchive(parent: string, files: number, seed: number): Archive {
  const folder = path.join(parent, `archive-${files}`);
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < files; i++) {
    const text = generateDocument({ seed: seed + i, lines: 60 + ((i * 37) % 120) });
    const month = path.join(folder, `2026-${String(1 + (i % 12)).padStart(2, '0')}`);
    if (i < 12) mkdirSync(month, { recursive: true });
    writeFileSync(path.join(month, `2026-02-17-review-${i}.md`), text);
  }
  return archiveOf(`${files} files`, folder);
}

/** A folder that the user gave. */
export function archiveOf(name: string, folder: string): Archive {
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const bytes = documents.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  return { name, folder, files: documents.length, bytes };
}

export interface ArchiveBounds {
  readonly runs: number;
  readonly patience: number;
}

/** Cold runs, each with nothing kept from before; then warm ones, where the program keeps anything. */
export async function checkArchive(
  checker: Checker,
  archive: Archive,
  state: string,
  { runs, patience }: ArchiveBounds,
): Promise<ArchiveResult[]> {
  const command = checker.command(archive.folder, state);
  const about = { archive: archive.name, files: archive.files, bytes: archive.bytes, program: checker.name };
  const forget = (): void => {
    rmSync(state, { recursive: true, force: true });
    mkdirSync(state, { recursive: true });
  };
  const measured = async (run: ArchiveResult['run'], before: () => void): Promise<ArchiveResult> => {
    const done: Run[] = [];
    for (let i = 0; i < runs; i++) {
      before();
      const one = await runCommand(command, patience);
      if (one.code === null) {
        const trouble = `not done after ${Math.round(patience / 1000)} s`;
        return { ...about, run, runs: done, trouble };
      }
      done.push(one);
      // Programs that take long are measured once: a second run says little more.
      if (one.milliseconds > patience / 4) break;
    }
    return { ...about, run, runs: done, trouble: null };
  };
  forget();
  const cold = await measured('cold', forget);
  if (checker.keeps === 'nothing' || cold.trouble !== null) return [cold];
  return [cold, await measured('warm', () => undefined)];
}

export function archiveTables(results: readonly ArchiveResult[]): string {
  const seconds = ({ runs }: ArchiveResult): number | null => {
    const middle = medianOf(runs.map(({ milliseconds }) => milliseconds));
    return middle === null ? null : middle / 1000;
  };
  const reference = (result: ArchiveResult): number | null => {
    const andon = results.find(
      ({ archive, program, run }) => archive === result.archive && program === ANDON && run === result.run,
    );
    return andon === undefined || andon === result ? null : ratio(seconds(result), seconds(andon));
  };
  return [
    '## A folder checked from the command line, process start included\n',
    table(
      ['archive', 'program', 'run', 's', 'files/s', 'MB/s', 'peak MiB', '÷ Andon', 'runs'],
      results.map((result) => [
        result.archive,
        result.program,
        result.run,
        result.trouble ?? written(seconds(result)),
        written(ratio(result.files, seconds(result))),
        written(ratio(result.bytes / 1e6, seconds(result))),
        written(medianOf(result.runs.map(({ peak }) => peak))),
        written(reference(result)),
        String(result.runs.length),
      ]),
    ),
    `\nEvery program has its own rules; ${RUMDL} and ${ANDON} may keep results between runs: a warm run finds nothing changed.`,
  ].join('\n');
}
