/** Every format shows the same words, and nothing that a document holds comes to life in one. */
import assert from 'node:assert/strict';
import { AUDIENCES, type Briefing } from '../../../server/src/briefing/briefing';
import { fromJson, toJson } from '../../../server/src/briefing/formats/json';
import { toHtml } from '../../../server/src/briefing/formats/html';
import { toMarkdown } from '../../../server/src/briefing/formats/markdown';
import {
  slackMessages,
  SLACK_LIMITS,
  toSlackBlocks,
  toSlackText,
} from '../../../server/src/briefing/formats/slack';
import { toText } from '../../../server/src/briefing/formats/text';
import { sheetOf } from '../../../server/src/briefing/sheet';
import { briefed, exampleText } from './briefingTest';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#58;': ':',
};

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#58);/g, (entity) => ENTITIES[entity] ?? '');
}

/** Only letters and digits, in order: what is left when all syntax is gone. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a format, without its syntax. */
const EXTRACTED: Readonly<Record<string, (briefing: Briefing) => string>> = {
  markdown: (briefing) => decoded(toMarkdown(briefing).replace(/\\(.)/g, '$1')),
  text: toText,
  html: (briefing) =>
    decoded(
      toHtml(briefing)
        .replace(/[^]*<body>/, '')
        .replace(/<svg[^]*<\/svg>/, '')
        .replace(/<[^>]*>/g, ' '),
    ),
  'slack text': (briefing) => decoded(toSlackText(briefing)),
  'slack blocks': (briefing) =>
    decoded(
      slackMessages(briefing)
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => {
          if (block.type === 'context') return block.elements.map(({ text }) => text);
          return 'fields' in block ? block.fields.map(({ text }) => text) : [block.text.text];
        })
        .join('\n'),
    ),
};

/** What every reader should find, piece by piece. */
function wordsOf(briefing: Briefing): string[] {
  const { title, subtitle, header, parts, footer } = sheetOf(briefing);
  return [
    title,
    subtitle,
    footer,
    ...header.flatMap(({ name, value }) => [name, value]),
    ...parts.flatMap(({ heading, entries }) => [
      heading,
      ...entries.flatMap((entry) => {
        if (entry.type === 'words') return [`${entry.lead}${entry.text}${entry.tail}`];
        return entry.type === 'gap' ? [entry.text] : entry.rows.flatMap(({ cells }) => cells);
      }),
    ]),
  ];
}

const LONG = `---
kind: review
---

# Search was down

## Impact

${Array.from({ length: 40 }, (_, i) => `Region ${i} lost ${100 + i} searches & <b>more</b> than ${'very '.repeat(60)}many.`).join('\n\n')}
`;

describe('Formats', () => {
  const briefings = [
    ...AUDIENCES.map((audience) => briefed(exampleText('halt'), { audience })),
    briefed(exampleText('review')),
    briefed(LONG),
  ];
  for (const [format, extract] of Object.entries(EXTRACTED))
    it(`${format} holds every word`, () => {
      for (const briefing of briefings) {
        const shown = letters(extract(briefing));
        for (const words of wordsOf(briefing))
          assert.ok(shown.includes(letters(words)), `“${words}” is not in ${format}`);
      }
    });

  it('add no words of their own', () => {
    for (const briefing of briefings) {
      const expected = letters(wordsOf(briefing).join('')).length;
      const plain = letters(
        toMarkdown(briefing)
          .replace(/&(?:amp|#58);/g, '')
          .replaceAll(' --- |', ''),
      ).length;
      const columns = sheetOf(briefing).parts.flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.type === 'table' ? entry.columns : [])),
      );
      assert.equal(plain, expected + letters(columns.join('')).length);
    }
  });

  it('give the same bytes each time', () => {
    for (const format of [toMarkdown, toText, toHtml, toSlackText, toSlackBlocks, toJson])
      assert.equal(format(briefed(exampleText('rca'))), format(briefed(exampleText('rca'))));
  });

  it('JSON is read back as the same briefing', () => {
    const briefing = briefed(exampleText('halt'));
    assert.deepEqual(fromJson(toJson(briefing)), briefing);
    for (const text of ['', '{', '[]', '{"format":"andon-briefing","briefing":{}}'])
      assert.equal(fromJson(text), null);
  });

  it('HTML has one main heading, labelled sections and table headers with a scope', () => {
    const html = toHtml(briefed(exampleText('halt')));
    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.equal(html.match(/<section /g)?.length, html.match(/aria-labelledby="[a-z-]+">\n<h2/g)?.length);
    assert.ok(!/<th(?! scope=)(?!ead)/.test(html));
    assert.ok(html.includes('<html lang="en">'));
    assert.ok(!/<script|<link|<img|src=|@import|url\(/.test(html));
  });

  it('Slack messages stay within the limits of one message', () => {
    const huge = { ...briefed(LONG), title: 'x'.repeat(4_000) };
    for (const { text, blocks } of [...slackMessages(huge), ...slackMessages(manyParts())]) {
      assert.ok(text.length <= 40_000);
      assert.ok(blocks.length <= SLACK_LIMITS.blocks);
      assert.ok(JSON.stringify(blocks).length <= SLACK_LIMITS.total + 200);
      for (const block of blocks)
        if (block.type === 'section' && 'text' in block)
          assert.ok(block.text.text.length <= SLACK_LIMITS.section);
    }
  });

  it('a briefing too long for one Slack message takes several, without losing a word', () => {
    const messages = slackMessages(manyParts());
    assert.ok(messages.length > 1);
    assert.ok(JSON.stringify(messages).includes('Part 119'));
  });
});

/** More than one message holds. */
function manyParts(): Briefing {
  const briefing = briefed(LONG);
  return {
    ...briefing,
    parts: Array.from({ length: 120 }, (_, i) => ({
      id: `part-${i}`,
      heading: { template: `Part ${i}`, values: {} },
      statements: [{ type: 'fact' as const, id: `f${i}`, text: 'word '.repeat(60).trim(), sources: [] }],
    })),
  };
}

const HOSTILE = `---
kind: halt
severity: "<script>alert(1)</script>"
owner: "<!channel>"
release: "javascript:alert(1)"
---

# <img src=x onerror=alert(1)> \u202Egnp.exe\u202C & "quotes" <!here>

## Summary

<script>alert(1)</script> [click](javascript:alert(1)) <!channel> @here \u202Ereversed\u202C were hit. Text with | pipes, *stars* and \`ticks\` </svg></title>.

## Impact

12 users saw &lt;script&gt; and https://evil.example/x. =HYPERLINK("https://evil.example")

## Options

| Option | Effect |
| --- | --- |
| <b>bold</b> \\| pipe | ]( javascript:alert(1) ) |

## Timeline

- 2026-03-04 14:03 UTC </desc><script>alert(2)</script> impact begins
- 2026-03-04 14:30 UTC \u202Emitigated\u202C <!everyone>
`;

describe('Hostile documents', () => {
  for (const audience of AUDIENCES) {
    const briefing = briefed(HOSTILE, { audience, source: '<script>.md' });

    it(`are inert in HTML for ${audience}`, () => {
      const html = toHtml(briefing);
      const elements = new Set([...html.matchAll(/<([a-z!][\w-]*)/gi)].map(([, name]) => name));
      const known = new Set(
        '!doctype html head meta title style body header h1 h2 p dl div dt dd main section ul li strong bdi span table thead tbody tr th td figure svg desc rect text line circle footer'.split(
          ' ',
        ),
      );
      assert.deepEqual(
        [...elements].filter((name) => !known.has(name ?? '')),
        [],
      );
      assert.ok(!/\son\w+=|href=|src=/i.test(html.replace(/>[^<]*</g, '><')));
    });

    it(`are inert in Markdown for ${audience}`, () => {
      const markdown = toMarkdown(briefing);
      assert.ok(!/(?<!\\)<\/?[a-z!]/i.test(markdown));
      assert.ok(!/(?<!\\)\]\(/.test(markdown));
      assert.ok(!/https?:\/\//.test(markdown));
      assert.ok(!/javascript:/i.test(markdown));
    });

    it(`notify nobody in Slack for ${audience}`, () => {
      for (const text of [toSlackText(briefing), toSlackBlocks(briefing)]) {
        assert.ok(!/<[!@#]/.test(text));
        assert.ok(!/@(?:here|channel|everyone)\b/.test(text));
      }
    });

    it(`turn no text around for ${audience}`, () => {
      for (const format of [toMarkdown, toText, toHtml, toSlackText, toSlackBlocks])
        assert.ok(!/[\u202A-\u202E\u2066-\u2069]/.test(format(briefing)));
    });
  }

  it('of ten megabytes make a small briefing', function () {
    this.timeout(60_000);
    const line = 'Users lost 3 orders <script> and *more* in https://evil.example/path of the shop. ';
    const text = `# Outage of the shop\n\n## Impact\n\n${line.repeat(100)}\n\n## Timeline\n\n${'- 2026-03-04 14:03 UTC x\n'.repeat(420_000)}`;
    assert.ok(text.length > 10_000_000);
    const briefing = briefed(text);
    for (const format of [toMarkdown, toText, toHtml, toSlackText, toSlackBlocks])
      assert.ok(format(briefing).length < 200_000);
  });
});
