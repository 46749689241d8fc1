#!/usr/bin/env node
// Starts the bundled language server. In a fresh clone the bundle is made by `npm run build`.
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/andon-language-server.js', import.meta.url);
if (existsSync(bundle)) await import(bundle.href);
else {
  process.stderr.write('The language server is not built yet. Run `npm run build` in the repository.\n');
  process.exitCode = 2;
}
