import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './editor';

const DRAFT = 'docs/examples/draft-slow-quotes-halt.md';

async function invoke(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

export function tools(): void {
  describe('tools for assistants', () => {
    after(closeAll);

    it('andon_check lists findings with place, severity and rule', async () => {
      assert.match(
        await invoke('andon_check', { file: DRAFT }),
        /^\d+:\d+ (?:error|warning|information|hint) [a-z-]+: /,
      );
    });

    it('andon_check says so where a file is no incident document', async () => {
      assert.match(await invoke('andon_check', { file: 'README.md' }), /is not an incident document/);
    });

    it('andon_brief answers the briefing', async () => {
      assert.match(await invoke('andon_brief', { file: DRAFT, audience: 'product' }), /^# /);
    });

    it('andon_new answers a scaffold', async () => {
      assert.match(await invoke('andon_new', { kind: 'rca', title: 'Checkout down' }), /# Checkout down/);
    });
  });
}
