// `npm start`: shows what Andon finds in the example documents and what it tells stakeholders, from a fresh clone on; then
// opens them in the VS Code that is there.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEditor, openWithExtension } from './editors.mjs';

await import('./bootstrap.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const halt = 'docs/examples/2026-03-04-double-charge-halt.md';
// On any later day the examples' action items would be overdue.
const today = '2026-03-11T09:00:00Z';
console.log(
  `\nChecking docs/examples as on ${today.slice(0, 10)}: a halt brief, its root cause analysis and its review are complete; a draft is not.\n`,
);
const checked = andon('check', '--fail-on', 'never', '--now', today, 'docs/examples');
console.log('\nWhat stakeholders read of the halt brief:\n');
const briefed = andon('brief', halt, '--audience', 'executive', '--format', 'text');
console.log(
  [
    '',
    'Try it on your own documents:   npx andon check PATH',
    'Begin a release-halt brief:     npx andon new halt --out brief.md',
    'What else there is:             npx andon --help',
    '',
    openExamples(),
  ].join('\n'),
);
process.exitCode = checked || briefed;

function andon(...args) {
  return (
    spawnSync(process.execPath, ['server/bin/andon.js', ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
  );
}

/** What was opened and where to look, or what to do instead. */
function openExamples() {
  const editor = findEditor();
  const web = 'See them in a browser-based VS Code (obtained once, some minutes):   npm run start:web';
  if (editor === null)
    return `There is no VS Code here (code, codium or cursor) that could show the examples.\n${web}`;
  if (!openWithExtension(editor, root, path.join(root, 'docs', 'examples')))
    return `${editor.name} could not be opened.\n${web}`;
  return (
    `${editor.name} opens docs/examples with Andon loaded. Open draft-slow-quotes-halt.md: what is missing is underlined.\n` +
    'Press Ctrl+. (⌘. on a Mac) on it for a repair, and F1 and "Andon" for all commands.'
  );
}
