// The VS Code that is on this machine: `code`, `codium` or `cursor` on the path.
import { spawnSync } from 'node:child_process';

const EDITORS = [
  ['code', 'VS Code'],
  ['codium', 'VSCodium'],
  ['cursor', 'Cursor'],
];

/** The command and name of the first that answers, or `null`. A container without a display has none to offer. */
export function findEditor() {
  if (
    process.platform === 'linux' &&
    !process.env.DISPLAY &&
    !process.env.WAYLAND_DISPLAY &&
    !isInsideEditor()
  )
    return null;
  const found = EDITORS.find(([command]) => run(command, ['--version']).status === 0);
  return found === undefined ? null : { command: found[0], name: found[1] };
}

/** Opens a folder in a new window that has the extension loaded from its own folder. */
export function openWithExtension({ command }, extension, folder) {
  return run(command, [`--extensionDevelopmentPath=${extension}`, '--new-window', folder]).status === 0;
}

/** In the terminal of a remote VS Code, `code` works without a display. */
function isInsideEditor() {
  return process.env.TERM_PROGRAM === 'vscode' || process.env.VSCODE_IPC_HOOK_CLI !== undefined;
}

function run(command, args) {
  // On Windows these commands are scripts, which only a shell starts.
  return spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' });
}
