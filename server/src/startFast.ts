/** What makes a Node program of ours start faster: nothing here changes what it does, and nothing here may fail. */
import { mkdirSync } from 'node:fs';
import * as nodeModule from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { userCaches } from './userCaches';

/** From Node 22.8 on. */
interface CompileCache {
  readonly enableCompileCache?: (folder?: string) => unknown;
}

/**
 * Settings of the engine, which only change when it compiles what.
 *
 * Facts are found by some hundreds of long regular expressions. Each would be compiled twice: to bytecode for its first use,
 * whose peephole optimization takes most of the time, and to machine code for its second. They go to machine code at once.
 *
 * Functions are optimized when they have run for a while. With the usual while, a document's first reading and first edits
 * spend as long on optimizing (and on giving up again what was optimized too early) as on the work itself.
 */
const ENGINE = ['--no-regexp-tier-up', '--interrupt-budget=600000'];

/** To be called before the program's modules are loaded. */
export function startFast(): void {
  for (const setting of ENGINE) setFlagsFromString(setting);
  keepCompiledCode();
}

/** Compiled code goes into the user's own folder: what lies in the common one for temporary files could be anybody's. */
function keepCompiledCode(): void {
  const { enableCompileCache } = nodeModule as CompileCache;
  // Whoever sets the variable has chosen a folder, and Node uses it.
  if (enableCompileCache === undefined || process.env['NODE_COMPILE_CACHE'] !== undefined) return;
  try {
    const folder = path.join(userCaches(process.env, process.platform), 'andon', 'compiled');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    enableCompileCache(folder);
  } catch {
    // Without a place for the cache, the program only starts more slowly.
  }
}
