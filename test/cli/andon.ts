/** Runs the built `andon` program in a folder of its own and says what came out. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../server/bin/andon.js', import.meta.url));

/** Where the program that is started remembers verdicts, from the folder that it runs in. */
export const CACHE = '.cache';

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  run(args: readonly string[], options?: RunOptions): Outcome;
  /** Runs a line of shell, in which `"$NODE" "$ANDON"` starts the program. */
  shell(line: string): Outcome;
  /** Writes files by relative path. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(): void;
}

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Makes a temporary folder with files in it. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const root = mkdtempSync(path.join(tmpdir(), 'andon-'));
  const folder: Folder = {
    path: root,
    run(args, { input = '', environment = {} } = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: root,
        input,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], ANDON_CACHE_DIR: path.join(root, CACHE), ...environment },
      });
      return { status, out: stdout, err: stderr };
    },
    shell(line) {
      const environment = {
        PATH: process.env['PATH'],
        ANDON_CACHE_DIR: path.join(root, CACHE),
        NODE: process.execPath,
        ANDON: PROGRAM,
      };
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
        cwd: root,
        encoding: 'utf8',
        env: environment,
      });
      return { status, out: stdout, err: stderr };
    },
    write(more) {
      for (const [name, content] of Object.entries(more)) {
        const file = path.join(root, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
  folder.write(files);
  return folder;
}

/** An incident document of which `rules` complain: in review, without the parts that a review needs. */
export const INCOMPLETE = [
  '---',
  'kind: review',
  'status: review',
  '---',
  '',
  '# Checkout down',
  '',
  'It broke.',
  '',
].join('\n');

/** A document that is about no incident. */
export const ORDINARY = '# Brewing tea\n\nBoil the water. Wait for three minutes.\n';
