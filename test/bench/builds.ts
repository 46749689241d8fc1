/** Makes what is measured: the product as shipped, and the floors. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Built } from './subjects';

/** Builds into `folder`; an earlier build is taken as it is. */
export async function buildAll(root: string, folder: string, earlier: string | null): Promise<Built> {
  const andon = earlier === null ? buildProduct(root, path.join(folder, 'andon')) : path.resolve(earlier);
  const floors = path.join(folder, 'floors');
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'node',
    logLevel: 'warning',
  } as const;
  await build({
    ...shared,
    entryPoints: ['test/bench/floors/noOpServer.ts'],
    format: 'cjs',
    outfile: path.join(floors, 'noOpServer.cjs'),
  });
  await build({
    ...shared,
    entryPoints: { folderFloor: 'test/bench/floors/folderFloor.ts' },
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    outdir: floors,
  });
  return {
    andon,
    noOpServer: path.join(floors, 'noOpServer.cjs'),
    folderFloor: path.join(floors, 'folderFloor.mjs'),
  };
}

/** The product, minified as it is shipped. */
export function buildProduct(root: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const words = ['scripts/build.mjs', '--production', '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build ended with ${String(status)}: ${stderr}`);
  // The bundles for Node are ES modules.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  // Optional packages are found as they are where npm installs Andon.
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}
