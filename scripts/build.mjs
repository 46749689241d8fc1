// Bundles the server and the command line into server/dist, and the VS Code extension into dist.
import { build } from 'esbuild';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './extensionBundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const production = process.argv.includes('--production');

/** Node bundles are ES modules that share chunks; packages in CommonJS find `require` through the banner. */
const entries = {
  andon: 'server/src/cli/andon.ts',
  'andon-language-server': 'server/src/main.node.ts',
};
const present = Object.fromEntries(
  Object.entries(entries).filter(([, file]) => existsSync(`${root}/${file}`)),
);

const { metafile } = await build({
  metafile: true,
  mainFields: ['module', 'main'],
  absWorkingDir: root,
  entryPoints: present,
  outdir: 'server/dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  // jsonc-parser's CommonJS entry hides its requires from bundlers; its ES module entry does not.
  mainFields: ['module', 'main'],
  platform: 'node',
  target: 'node20.19',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as andonRequire } from 'node:module'; const require = andonRequire(import.meta.url);",
  },
});

/** The server as one file for a web worker; a Node module in it fails the build. */
await build({
  absWorkingDir: root,
  entryPoints: { 'andon-language-server.browser': 'server/src/main.browser.ts' },
  outdir: 'server/dist',
  bundle: true,
  format: 'iife',
  mainFields: ['browser', 'module', 'main'],
  platform: 'browser',
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
});

await buildExtension({ root, outdir: 'dist', production });

// Chunks of earlier builds go last, so that a program that is just starting finds its own.
for (const name of readdirSync(`${root}/server/dist`))
  if (name !== 'rules' && !name.includes('.browser.') && !(`server/dist/${name}` in metafile.outputs))
    rmSync(`${root}/server/dist/${name}`, { recursive: true });

// `andon explain` prints these.
if (existsSync(`${root}/docs/rules`))
  cpSync(`${root}/docs/rules`, `${root}/server/dist/rules`, { recursive: true });
