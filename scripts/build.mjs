// Bundles the server and the command line into server/dist, and the VS Code extension into dist.
//
//   node scripts/build.mjs [--production] [--out FOLDER]     FOLDER/server/dist, FOLDER/dist and FOLDER/metafiles.json
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './extensionBundles.mjs';
import { leanFonts } from './leanFonts.mjs';
import { leanPackages } from './leanPackages.mjs';
import { withoutNetwork } from './withoutNetwork.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const production = process.argv.includes('--production');
const outAt = process.argv.indexOf('--out');
const out = outAt < 0 ? root.replace(/\/$/, '') : path.resolve(process.argv[outAt + 1]);

/** Node bundles are ES modules that share chunks; packages in CommonJS find `require` through the banner. */
const entries = {
  andon: 'server/src/cli/andon.ts',
  'check-thread': 'server/src/cli/checkThread.ts',
  'andon-language-server': 'server/src/main.node.ts',
};
const present = Object.fromEntries(
  Object.entries(entries).filter(([, file]) => existsSync(`${root}/${file}`)),
);

const { metafile } = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: present,
  outdir: `${out}/server/dist`,
  bundle: true,
  splitting: true,
  format: 'esm',
  // jsonc-parser's CommonJS entry hides its requires from bundlers; its ES module entry does not.
  mainFields: ['module', 'main'],
  platform: 'node',
  // Native code, and optional: it is looked for when the program runs.
  external: ['satteri'],
  target: 'node20.19',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [leanFonts, leanPackages, withoutNetwork],
  banner: {
    js: "import { createRequire as andonRequire } from 'node:module'; const require = andonRequire(import.meta.url);",
  },
});

/** Formats that only a desktop makes: their libraries would be most of what a browser loads. */
const withoutOfficeFormats = {
  name: 'without-office-formats',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(?:docx|pdf|pptx)$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: `const leftOut = () => { throw new Error('This format is made on a desktop only.'); };
        export { leftOut as toDocx, leftOut as toPdf, leftOut as toPptx };`,
    }));
  },
};

/** The server as one file for a web worker; a Node module in it fails the build. */
const browserServer = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: { 'andon-language-server.browser': 'server/src/main.browser.ts' },
  outdir: `${out}/server/dist`,
  bundle: true,
  format: 'iife',
  mainFields: ['browser', 'module', 'main'],
  // A worker has no `document`, which packages may use for browsers.
  conditions: ['worker'],
  platform: 'browser',
  target: 'es2022',
  plugins: [withoutOfficeFormats, leanFonts, leanPackages, withoutNetwork],
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
});

const extension = await buildExtension({ root, outdir: `${out}/dist`, production });
if (outAt >= 0)
  writeFileSync(`${out}/metafiles.json`, JSON.stringify([metafile, browserServer.metafile, ...extension]));

// Chunks of earlier builds go last, so that a program that is just starting finds its own.
for (const name of readdirSync(`${out}/server/dist`))
  if (
    name !== 'rules.json' &&
    !name.includes('.browser.') &&
    !(path.relative(root, `${out}/server/dist/${name}`).replaceAll('\\', '/') in metafile.outputs)
  )
    rmSync(`${out}/server/dist/${name}`, { recursive: true });

// The pages of the rules, by id: `andon explain` prints them, editors show them.
const pages = readdirSync(`${root}/docs/rules`).filter((name) => name.endsWith('.md'));
const pageOf = (name) => [name.slice(0, -'.md'.length), readFileSync(`${root}/docs/rules/${name}`, 'utf8')];
writeFileSync(`${out}/server/dist/rules.json`, JSON.stringify(Object.fromEntries(pages.map(pageOf))));
