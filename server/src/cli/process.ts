/** The session of a real process: Node's streams, files and clock. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from '../workspace/decoding';
import { loadMarkdownParser } from '../workspace/fastMarkdown';
import { nodeFileSystem } from '../workspace/nodeFileSystem';
import { cacheFolder } from './cacheFolder';
import { resolvePath } from './paths';
import type { Session } from './session';

/** Opens the session of this process. A reader that goes away (`| head`) ends the output quietly. */
export function openSession(): Session {
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  return {
    files: nodeFileSystem,
    folder: resolvePath(process.cwd(), '.'),
    cacheFolder: cacheFolder(process.env, process.platform),
    now: () => new Date().toISOString(),
    readStandardInput,
    write: (text) => void process.stdout.write(text),
    writeBytes: (bytes) => void process.stdout.write(bytes),
    writeError: (text) => void process.stderr.write(text),
    writeFile: (target, text, encoding) => replaceFile(target, encode(text, encoding)),
    replaceFile,
    loadParser: loadMarkdownParser,
    isFolder: (target) =>
      stat(target).then(
        (stats) => stats.isDirectory(),
        () => false,
      ),
    fileExists: existsSync,
    elapsed: () => performance.now(),
    colours: wantsColours(process.env, process.stdout),
    interactive: process.stderr.isTTY,
  };
}

async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Error(
      `${target} could not be written (${error instanceof Error ? error.message : String(error)}).`,
      { cause: error },
    );
  }
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** `FORCE_COLOR` and `NO_COLOR` decide (the latter wins); otherwise a terminal shows colours and a file does not. */
export function wantsColours(environment: NodeJS.ProcessEnv, output: { readonly isTTY: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return output.isTTY && TERM !== 'dumb';
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
