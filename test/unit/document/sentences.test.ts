import assert from 'node:assert/strict';
import { prosesOf, type Prose } from '../../../server/src/document/block';
import { parseMarkdown } from '../../../server/src/document/markdown';
import { sentencesOf } from '../../../server/src/document/sentences';
import { textOf, visibleText } from '../../../server/src/document/visibleText';

const proseOf = (markdown: string): Prose => {
  const [prose] = prosesOf(parseMarkdown(markdown, new Map([['^1', '.']])));
  assert.ok(prose);
  return prose;
};
const sentences = (markdown: string): string[] => sentencesOf(proseOf(markdown)).map(visibleText);

describe('sentencesOf', () => {
  const splits: readonly (readonly [string, readonly string[]])[] = [
    ['It broke. We fixed it.', ['It broke.', 'We fixed it.']],
    ['Why? Nobody knew! Then we looked.', ['Why?', 'Nobody knew!', 'Then we looked.']],
    ['It broke.\nThen it\nrecovered.', ['It broke.', 'Then it recovered.']],
    ['The pager rang. etcd was down.', ['The pager rang.', 'etcd was down.']],
    ['“Down.” That was all.', ['“Down.”', 'That was all.']],
    ['(It had been slow.) Then it stopped.', ['(It had been slow.)', 'Then it stopped.']],
    ['**It broke.** We fixed it.', ['It broke.', 'We fixed it.']],
    ['See [the log.](https://example.org/a.b) We fixed it.', ['See the log.', 'We fixed it.']],
    ['It lasted until 5 p.m. Then it ended.', ['It lasted until 5 p.m.', 'Then it ended.']],
    ['We ran 4.12. Nodes died.', ['We ran 4.12.', 'Nodes died.']],
    ['服务中断。我们回滚了。', ['服务中断。', '我们回滚了。']],
    ['Was it us? No. It was the vendor.', ['Was it us?', 'No.', 'It was the vendor.']],
    ['no end mark', ['no end mark']],
    ['**Owner:** Ana\n**Way back:** switch it off', ['Owner: Ana', 'Way back: switch it off']],
    ['We rolled back\n**all** nodes', ['We rolled back all nodes']],
  ];
  for (const [markdown, expected] of splits)
    it(`splits ${JSON.stringify(markdown)}`, () => assert.deepEqual(sentences(markdown), expected));

  const whole: readonly (readonly [string, string])[] = [
    ['an example', 'Use a mirror, e.g. the one in Oslo, until then.'],
    ['an explanation', 'The queue, i.e. The Queue, was full.'],
    ['a version', 'Upgrade to v1.22.3 and Node.js 20.19 now'],
    ['a decimal', 'The rate fell to 0.4 percent'],
    ['an address', 'See https://example.org/a.b?c=d! and more'],
    ['a file name', 'Open config.prod.yml first'],
    ['code', 'Run `echo done. Next!` twice'],
    ['an initial', 'Found by J. Doe at night'],
    ['a title', 'Dr. Doe was on call'],
    ['a numbered figure', 'As Fig. 3 and No. 5 show, it was slow'],
    ['a month', 'On Jan. 12 it broke'],
    ['versus', 'We saw 40 vs. The usual 4'],
    ['an ellipsis that goes on', 'It failed ... and failed'],
    ['a list number', '1\\. Stop the queue'],
    ['etcetera that goes on', 'Nodes, disks, etc. were replaced'],
  ];
  for (const [what, markdown] of whole)
    it(`does not split at ${what}`, () => assert.equal(sentences(markdown).length, 1));

  it('keeps each sentence at its place', () => {
    const source = 'A **bold** start. See `x.y` and [more](https://example.org). End.';
    for (const sentence of sentencesOf(proseOf(source))) {
      assert.equal(sentence.text.length > 0, true);
      const { range } = textOf(sentence);
      assert.equal(source.slice(range.start, range.start + 1), sentence.text.charAt(0));
    }
  });
  it('gives each sentence the spans that stand in it', () => {
    const kinds = sentencesOf(proseOf('A **bold** start. See `x.y` here.')).map(({ spans }) =>
      spans.map(({ kind }) => kind),
    );
    assert.deepEqual(kinds, [['strong'], ['code']]);
  });
  it('has none in a prose without words', () => {
    assert.deepEqual(sentencesOf({ start: 7, text: '   ', spans: [] }), []);
  });
});

describe('visibleText', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['**Rolled back**, then `restarted`.', 'Rolled back, then restarted.'],
    ['See [the ticket](https://example.org/1).', 'See the ticket.'],
    ['Down[^1] for\nan hour', 'Down for an hour'],
    ['***All* of it**', 'All of it'],
  ];
  for (const [markdown, expected] of rows)
    it(`reads ${JSON.stringify(markdown)}`, () => assert.equal(visibleText(proseOf(markdown)), expected));
});
