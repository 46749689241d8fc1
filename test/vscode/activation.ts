import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, extension, openFile } from './editor';

/** Runs first: what comes later starts the server. */
export function activation(): void {
  describe('activation', () => {
    after(closeAll);

    it('starts no server for an ordinary README', async () => {
      await openFile('README.md');
      const { serverIsRunning } = await extension().activate();
      assert.equal(serverIsRunning, false);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('starts the server with the first incident document', async () => {
      const { document } = await openFile('docs/examples/draft-slow-quotes-halt.md');
      await diagnosticsWhere('findings', document.uri, (found) => found.length > 0);
      assert.equal(extension().exports.serverIsRunning, true);
    });

    it('registers every command that it announces', async () => {
      const announced = (
        extension().packageJSON as {
          readonly contributes: { readonly commands: readonly { readonly command: string }[] };
        }
      ).contributes.commands.map(({ command }) => command);
      const registered = new Set(await vscode.commands.getCommands(true));
      assert.deepEqual(
        announced.filter((command) => !registered.has(command)),
        [],
      );
    });
  });
}
