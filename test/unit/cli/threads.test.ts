import assert from 'node:assert/strict';
import type { Examined } from '../../../server/src/cli/checking';
import type { Input } from '../../../server/src/cli/inputs';
import { examineInThreads } from '../../../server/src/cli/threads';

const input = (name: string): Input => ({
  path: `/w/${name}`,
  shown: name,
  named: false,
  standardInput: false,
});
const module = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';\n${code}`)}`,
  );
/** Answers each input with its name, the later the earlier it came, and dies at one that says so. */
const ECHO = `
  parentPort.on('message', ({ shown }) => {
    if (shown === 'deadly') throw new Error('out of memory');
    setImmediate(() => parentPort.postMessage({ outcome: { is: 'passed', why: shown }, basis: null }));
  });
  parentPort.postMessage(null);
`;
const crew = (code: string, size = 2) => ({
  module: module(code),
  data: { choices: { now: '2026-01-01T00:00:00Z' }, folder: '/w' },
  size,
  onDone: () => undefined,
});
const told = (results: readonly (Examined | null)[]): unknown[] =>
  results.map((result) =>
    result === null
      ? null
      : result.outcome.is === 'failure'
        ? result.outcome.failure
        : Object.values(result.outcome)[1],
  );

describe('examineInThreads', () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.md`);

  it('answers in the order of the inputs', async () => {
    assert.deepEqual(told(await examineInThreads(names.map(input), crew(ECHO))), names);
  });
  it('loses only the input at which a thread dies', async () => {
    const all = [...names.slice(0, 10), 'deadly', ...names.slice(10)];
    const expected = all.map((name) =>
      name === 'deadly' ? { file: 'deadly', reason: 'could not be checked (out of memory).' } : name,
    );
    assert.deepEqual(told(await examineInThreads(all.map(input), crew(ECHO))), expected);
  });
  it('leaves everything where no thread starts', async () => {
    const results = await examineInThreads(names.map(input), crew("throw new Error('no');"));
    assert.deepEqual(
      told(results),
      names.map(() => null),
    );
  });
  it('tells what is done', async () => {
    const done: string[] = [];
    const onDone = ({ shown }: Input): void => void done.push(shown);
    await examineInThreads(names.map(input), { ...crew(ECHO), onDone });
    assert.deepEqual(done.sort(), [...names].sort());
  });
});
