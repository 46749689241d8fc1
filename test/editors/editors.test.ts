/**
 * Real editors, headless: each opens a document, sees the diagnostics, applies a quick fix and sees its finding go.
 * An editor that is not installed is named and passed over; `.ci/run` installs them all.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SERVER = path.join(HERE, '../../server/bin/andon-language-server.js');

interface Editor {
  readonly name: string;
  /** What must be there for the test to run. */
  readonly needs: { readonly program: string; readonly files: readonly string[] };
  readonly command: (file: string) => readonly [string, ...string[]];
}

const EDITORS: readonly Editor[] = [
  {
    name: 'Neovim',
    needs: { program: 'nvim', files: [] },
    command: () => ['nvim', '--headless', '--clean', '-u', 'NONE', '-c', `luafile ${HERE}neovim.lua`],
  },
  {
    name: 'Emacs with eglot',
    needs: { program: 'emacs', files: ['/usr/share/emacs/site-lisp/elpa'] },
    command: () => ['emacs', '--batch', '--no-site-file', '-l', `${HERE}eglot.el`],
  },
  {
    name: 'Vim with ALE',
    needs: { program: 'vim', files: ['/usr/share/vim-ale/plugin/ale.vim'] },
    // ALE starts jobs only where there is a terminal.
    command: () => ['script', '-qec', `vim -Nu ${HERE}ale.vim -i NONE`, '/dev/null'],
  },
];

function isInstalled({ needs: { program, files } }: Editor): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  return found && files.every((file) => existsSync(file));
}

describe('Real editors', function () {
  this.timeout(90_000);
  for (const editor of EDITORS) {
    if (!isInstalled(editor)) {
      console.log(`  ${editor.name} is not installed: not tested here.`);
      continue;
    }
    it(`${editor.name}: diagnostics, a quick fix, and its finding is gone`, () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'andon-editor-'));
      const file = path.join(folder, 'halt.md');
      const result = path.join(folder, 'result');
      copyFileSync(`${HERE}halt.md`, file);
      const [program, ...words] = editor.command(file);
      const run = spawnSync(program, words, {
        encoding: 'utf8',
        timeout: 80_000,
        env: {
          ...process.env,
          HOME: folder,
          TERM: 'xterm',
          ANDON_SERVER: SERVER,
          ANDON_FILE: file,
          ANDON_RESULT: result,
        },
      });
      const said = existsSync(result) ? readFileSync(result, 'utf8') : run.stderr;
      rmSync(folder, { recursive: true });
      assert.equal(run.status, 0, said);
    });
  }
});
