/** A session as data: what a client does, step by step, from a seed. `{folder}` stands for the URI of the session's folder. */
import { HAZARDOUS_VALUES, NOTIFICATIONS, REQUESTS } from './messageTables';
import type { Message } from './rawServer';
import { BLOCKS, MARKS } from './hazards';
import type { Random } from './random';

export type MessageStep =
  | { readonly do: 'initialize'; readonly client: ClientName }
  | { readonly do: 'send'; readonly message: Message }
  | { readonly do: 'body'; readonly body: string }
  /** Waits until everything that was asked so far is answered. */
  | { readonly do: 'settle' }
  | { readonly do: 'file'; readonly name: string; readonly text: string | null };

export type ClientName = 'VS Code' | 'Neovim' | 'ALE';

export const DOCUMENTS = ['a', 'b', 'c'].map((name) => `{folder}/${name}.md`);

/** A word that only this document has, in every version. */
export function markerOf(uri: string): string {
  return `marker${uri.slice(uri.lastIndexOf('/') + 1, -'.md'.length)}zq`;
}

/** The steps of one session; the runner adds what is needed to look at the outcome. */
export function makeSession(random: Random, length: number): readonly MessageStep[] {
  const steps: MessageStep[] = [];
  const state = { version: 1, id: 0 };
  if (random.once(5)) steps.push(...messages(random, 1 + random.index(4), state).filter(isNoInitialize));
  steps.push({ do: 'initialize', client: random.pick(['VS Code', 'Neovim', 'ALE']) });
  if (!random.once(10)) steps.push({ do: 'send', message: { method: 'initialized', params: {} } });
  for (const uri of DOCUMENTS) if (!random.once(4)) steps.push(open(random, uri, state));
  while (steps.length < length) steps.push(...messages(random, 1, state));
  if (random.once(8)) {
    steps.push({ do: 'send', message: { id: ++state.id, method: 'shutdown' } });
    steps.push(...messages(random, random.index(6), state));
    if (random.once(2)) steps.push({ do: 'send', message: { method: 'exit' } });
  }
  return steps;
}

function isNoInitialize(step: MessageStep): boolean {
  return step.do !== 'send' || step.message.method !== 'initialize';
}

interface State {
  version: number;
  id: number;
}

function messages(random: Random, count: number, state: State): MessageStep[] {
  return Array.from({ length: count }, () => step(random, state));
}

function step(random: Random, state: State): MessageStep {
  const uri = random.pick(DOCUMENTS);
  switch (random.index(20)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return change(random, uri, state);
    case 6:
      return open(random, uri, state);
    case 7:
      return send('textDocument/didClose', { textDocument: { uri } });
    case 8:
      return send('$/cancelRequest', { id: Math.max(1, state.id - random.index(3)) });
    case 9:
      return notification(random, uri);
    case 10:
      return random.once(2) ? { do: 'settle' } : { do: 'file', ...random.pick(FILES) };
    case 11:
      return random.once(3)
        ? { do: 'body', body: random.pick(BODIES) }
        : send('workspace/didChangeWatchedFiles', {
            changes: FILES.map(({ name }) => ({ uri: `{folder}/${name}`, type: 1 + random.index(3) })),
          });
    default:
      return request(random, uri, state);
  }
}

function open(random: Random, uri: string, state: State): MessageStep {
  const blocks = Array.from({ length: random.index(12) }, () => random.pick(BLOCKS));
  const huge = random.once(40) ? 'words upon words\n\n'.repeat(12_000) : '';
  const marker = markerOf(uri);
  const text = `# Postmortem of ${marker}\n\n## Impact\n\nMany users of ${marker} saw errors, TBD.\n\n${blocks.join('\n')}${huge}`;
  return send('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: nextVersion(random, state), text },
  });
}

/** Mostly ordinary edits; some reach outside, backwards or nowhere. */
function change(random: Random, uri: string, state: State): MessageStep {
  const edits = Array.from({ length: random.once(4) ? 3 : 1 }, () => {
    const text = random.once(2) ? random.pick(BLOCKS) : random.pick(MARKS);
    const start = position(random);
    const end = random.once(5)
      ? position(random)
      : { ...start, character: start.character + random.index(6) };
    return { range: { start, end }, text };
  });
  const contentChanges: unknown = random.once(25) ? random.pick(HAZARDOUS_VALUES) : edits;
  return send('textDocument/didChange', {
    textDocument: { uri, version: nextVersion(random, state) },
    contentChanges,
  });
}

/** Below the lines that carry the marker, so that they stay. */
function position(random: Random): { readonly line: number; readonly character: number } {
  if (random.once(30)) return { line: 99_999, character: 3 };
  return { line: 5 + random.index(30), character: random.once(3) ? random.index(200) : random.index(3) };
}

function nextVersion(random: Random, state: State): number {
  if (random.once(30)) return state.version;
  if (random.once(40)) return 1;
  return ++state.version;
}

function request(random: Random, uri: string, state: State): MessageStep {
  const range = { start: position(random), end: position(random) };
  const [method, make] = random.pick(REQUESTS);
  const params = make({ uri, position: position(random), range, pick: random.pick, index: random.index });
  const id = ++state.id;
  return {
    do: 'send',
    message: {
      id: random.once(20) ? `text-${String(id)}` : id,
      method,
      params: random.once(6) ? spoiled(params, random) : params,
    },
  };
}

function notification(random: Random, uri: string): MessageStep {
  const [method, make] = random.pick(NOTIFICATIONS);
  const range = { start: position(random), end: position(random) };
  const params = make({ uri, position: position(random), range, pick: random.pick, index: random.index });
  return send(method, random.once(4) ? spoiled(params, random) : params);
}

/** The value with nonsense somewhere in it. */
function spoiled(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.once(4)) return random.pick(HAZARDOUS_VALUES);
  const keys = Object.keys(value);
  const key = keys[random.index(keys.length)];
  if (key === undefined) return random.pick(HAZARDOUS_VALUES);
  const part = spoiled((value as Record<string, unknown>)[key], random);
  return Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };
}

function send(method: string, params: unknown): MessageStep {
  return { do: 'send', message: { method, params } };
}

const FILES: readonly { readonly name: string; readonly text: string | null }[] = [
  { name: '.andon.json', text: '{ "rules": { "vague-quantity": "off" } }' },
  { name: '.andon.json', text: '{ "rules": ' },
  { name: '.andon.json', text: '[1, 2' },
  { name: '.andon.json', text: '\u0000\uFFFD{}' },
  { name: '.andon.json', text: '{ "schemas": { "review": "team.json" }, "trackers": { "(": "x" } }' },
  { name: '.andon.json', text: '{ "documents": { "**": false } }' },
  { name: '.andon.json', text: null },
  { name: 'team.json', text: '{ "allOf": [{ "$ref": "andon:review" }], "required": ["title"] }' },
  { name: 'team.json', text: '{ "$ref": "https://example.com/x" }' },
  { name: 'team.json', text: null },
  { name: 'other.md', text: '# Postmortem: other\n\n## Impact\n\nNone.\n' },
  { name: 'other.md', text: null },
];

const BODIES: readonly string[] = [
  '',
  'null',
  '[]',
  '"x"',
  '{',
  '{"jsonrpc":"2.0"}',
  '{"jsonrpc":"2.0","id":null,"method":null}',
  '{"jsonrpc":"1.0","id":9999001,"result":{}}',
  '{"jsonrpc":"2.0","id":"nobody-asked","error":{"code":1,"message":"x"}}',
  '{"jsonrpc":"2.0","method":"textDocument/didOpen"}',
  '[{"jsonrpc":"2.0","id":9999002,"method":"shutdown"}]',
  '{"jsonrpc":"2.0","method":"__proto__","params":{"__proto__":{"x":1}}}',
  '\uFEFF{}',
  `{"jsonrpc":"2.0","method":"x","params":"${'y'.repeat(200_000)}"}`,
];
