// Bundles the server and the command line into server/dist.
import { build } from 'esbuild';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

// Chunks of earlier builds go last, so that a program that is just starting finds its own.
for (const name of readdirSync(`${root}/server/dist`))
  if (name !== 'rules' && !(`server/dist/${name}` in metafile.outputs))
    rmSync(`${root}/server/dist/${name}`, { recursive: true });

// `andon explain` prints these.
if (existsSync(`${root}/docs/rules`))
  cpSync(`${root}/docs/rules`, `${root}/server/dist/rules`, { recursive: true });
