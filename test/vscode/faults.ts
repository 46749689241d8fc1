/** What happens to somebody's work when the server's process ends by itself. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, eventually, extension, openText } from './editor';

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const TEXT = '---\nkind: halt\nstatus: draft\n---\n\n# Payments fail\n\nMany customers are affected.\n';

export function faults(): void {
  // The process of the server is found where Linux lists processes; a browser has none.
  if (typeof process === 'undefined' || process.platform !== 'linux') return;

  describe('a server that is killed five times in a row while somebody types', () => {
    after(closeAll);

    it('takes no word away, comes back four times, and once more when asked', async () => {
      const editor = await openText(TEXT);
      const { uri } = editor.document;
      await diagnosticsWhere('the first findings', uri, isVague);
      for (const [i, word] of WORDS.entries()) {
        await type(editor, word);
        const killed = await killServer();
        if (i < WORDS.length - 1) await untilServer('another server', async () => isAnother(killed));
      }
      await untilServer('the end of the last server', async () => !extension().exports.serverIsRunning);
      assert.ok(WORDS.every((word) => editor.document.getText().includes(`${word} `)));

      await vscode.commands.executeCommand('andon.restartServer');
      await type(editor, 'afterwards');
      await diagnosticsWhere('findings of the server that was asked for', uri, isVague);
    }).timeout(120_000);
  });
}

async function type(editor: vscode.TextEditor, word: string): Promise<void> {
  const end = editor.document.positionAt(editor.document.getText().length);
  assert.ok(await editor.edit((edit) => edit.insert(end, `${word} `)));
}

function isVague(found: readonly vscode.Diagnostic[]): boolean {
  return found.some(({ code }) => String(typeof code === 'object' ? code.value : code) === 'vague-quantity');
}

async function isAnother(killed: number): Promise<boolean> {
  const now = await serverProcess();
  return extension().exports.serverIsRunning && now !== null && now !== killed;
}

/** Ends the server as the system would, and answers the process that it was. */
async function killServer(): Promise<number> {
  const pid = await serverProcess();
  assert.ok(pid !== null, 'a server runs');
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** The process that this extension host started for the server. */
async function serverProcess(): Promise<number | null> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.file('/proc'));
  for (const [name] of entries.filter(([entry]) => /^\d+$/.test(entry))) {
    const [command, status] = await Promise.all([
      read(`/proc/${name}/cmdline`),
      read(`/proc/${name}/status`),
    ]);
    const parent = /^PPid:\s{1,8}(\d{1,10})$/m.exec(status)?.[1];
    if (command.includes('andon-language-server.js') && parent === String(process.pid)) return Number(name);
  }
  return null;
}

/** Files of the system have no size, so that the editor's own way of reading gives nothing: Node reads them. */
async function read(path: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(path, 'utf8').catch(() => '');
}

/** Looks several times a second; nothing tells when a process has ended. */
function untilServer(what: string, holds: () => Promise<boolean>): Promise<true> {
  let fulfilled = false;
  return eventually(
    what,
    (listener) => {
      const timer = setInterval(() => {
        void holds().then((now) => {
          fulfilled ||= now;
          listener();
        });
      }, 200);
      return new vscode.Disposable(() => {
        clearInterval(timer);
      });
    },
    () => (fulfilled ? true : null),
  );
}
