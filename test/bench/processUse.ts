/** What processes use of the machine, as Linux tells it in /proc; elsewhere these figures are left out. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory in MiB, of a process and of those it started. */
export interface Memory {
  readonly now: number;
  /** The most that each had at any time, added up. */
  readonly peak: number;
}

export function memoryOf(pid: number): Memory | null {
  const all = familyOf(pid).map((member) => read(`/proc/${member}/status`));
  if (all[0] === null || all[0] === undefined) return null;
  const sum = (pattern: RegExp): number =>
    all.reduce((total, status) => total + Number(pattern.exec(status ?? '')?.[1] ?? 0) / 1024, 0);
  return { now: sum(/VmRSS:\s{1,20}(\d{1,15})/), peak: sum(/VmHWM:\s{1,20}(\d{1,15})/) };
}

/** Milliseconds that the processors have worked for the process, all its threads; `null` where that is not told. */
export function processorTime(pid: number): number | null {
  const threads = names(`/proc/${pid}/task`).map((thread) => read(`/proc/${pid}/task/${thread}/schedstat`));
  if (threads.length === 0) return null;
  return threads.reduce((sum, told) => sum + Number((told ?? '0').split(' ')[0]), 0) / 1e6;
}

export interface Run {
  readonly milliseconds: number;
  /** MiB; `null` where the system does not tell. */
  readonly peak: number | null;
  readonly code: number | null;
}

export interface Command {
  readonly command: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Between two looks at a process's memory, which forgets it when it ends. */
const LOOK_EVERY_MS = 15;

/** Runs a command to its end, or until the patience ends; what it prints is thrown away. */
export function runCommand({ command, words, folder, environment }: Command, patience: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const running = spawn(command, words, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, ...environment },
    });
    let peak: number | null = null;
    const looking = setInterval(() => {
      const seen = memoryOf(running.pid ?? 0)?.peak ?? 0;
      if (seen > 0) peak = Math.max(peak ?? 0, seen);
    }, LOOK_EVERY_MS);
    const ending = setTimeout(() => running.kill('SIGKILL'), patience);
    const ended = (): void => {
      clearInterval(looking);
      clearTimeout(ending);
    };
    running.on('error', (error) => {
      ended();
      reject(error);
    });
    running.on('exit', (code) => {
      ended();
      resolve({ milliseconds: performance.now() - started, peak, code });
    });
  });
}

/** The process and all that descend from it. */
function familyOf(pid: number): number[] {
  const children = names(`/proc/${pid}/task`).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter((word) => word.trim() !== ''),
  );
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
