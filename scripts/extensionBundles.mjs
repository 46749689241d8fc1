// Bundles the VS Code extension: one file for desktop and remote, one for the browser, and the preview's page.
import { build } from 'esbuild';

/**
 * @param {{ root: string, outdir: string, production: boolean }} options
 * @returns the metafiles of the bundles
 */
export async function buildExtension({ root, outdir, production }) {
  const shared = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    metafile: true,
    format: 'cjs',
    external: ['vscode'],
    minify: production,
    sourcemap: !production,
    legalComments: 'none',
    logLevel: 'warning',
  };
  const desktop = build({
    ...shared,
    entryPoints: { extension: 'client/src/extension.ts' },
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
  });
  const browser = build({
    ...shared,
    entryPoints: { 'extension.web': 'client/src/extension.web.ts' },
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    // Some packages look for it to learn that they are not in Node.
    define: { global: 'globalThis' },
  });
  const page = build({
    ...shared,
    format: 'iife',
    entryPoints: {
      'preview/main': 'client/src/preview/page/main.ts',
      'preview/page': 'client/src/preview/page/page.css',
    },
    platform: 'browser',
    target: 'es2022',
  });
  return (await Promise.all([desktop, browser, page])).map(({ metafile }) => metafile);
}
