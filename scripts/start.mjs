// `npm start`: shows what Andon finds in the example documents, from a fresh clone on.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

await import('./bootstrap.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
console.log(
  '\nChecking docs/examples: a halt brief, its root cause analysis and its review are complete; a draft is not.\n',
);
const { status } = spawnSync(
  process.execPath,
  ['server/bin/andon.js', 'check', '--fail-on', 'never', 'docs/examples'],
  { cwd: root, stdio: 'inherit' },
);
console.log(
  [
    '',
    'Try it on your own documents:   npx andon check PATH',
    'Begin a release-halt brief:     npx andon new halt --out brief.md',
    'What else there is:             npx andon --help',
  ].join('\n'),
);
process.exitCode = status ?? 1;
