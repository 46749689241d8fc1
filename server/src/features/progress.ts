/** Progress of longer work in the client's own place for it; shown only if the work turns out to take a while. */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { message, render } from '../rules/message';
import type { Session } from './session';

export interface Progress {
  report(done: number, all: number): void;
  end(): void;
}

/** Work that is done sooner shows nothing, in milliseconds. */
const PATIENCE = 500;

export function startProgress({ client, connection, sent, translations }: Session, title: string): Progress {
  if (!client.progress) return { report: () => undefined, end: () => undefined };
  let shown: WorkDoneProgressServerReporter | null = null;
  let state: 'running' | 'ended' = 'running';
  const start = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (state === 'ended') {
      created.done();
      return;
    }
    created.begin(render(message(title), translations), 0);
    shown = created;
  };
  const timer = setTimeout(() => {
    sent(start());
  }, PATIENCE);
  return {
    report(done, all) {
      shown?.report(Math.round((100 * done) / Math.max(1, all)), `${done} / ${all}`);
    },
    end() {
      state = 'ended';
      clearTimeout(timer);
      shown?.done();
      shown = null;
    },
  };
}
