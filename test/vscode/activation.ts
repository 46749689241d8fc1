import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export function activation(): void {
  describe('activation', () => {
    it('finds the extension', () => {
      assert.ok(vscode.extensions.getExtension('andon.andon') !== undefined);
    });
  });
}
