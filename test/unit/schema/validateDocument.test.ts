import assert from 'node:assert/strict';
import type { Kind, Status } from '../../../server/src/document/model';
import { builtInSchema } from '../../../server/src/schema/builtInSchemas';
import { validateDocument, type Violation } from '../../../server/src/schema/validateDocument';
import { read } from '../rules/ruleTest';

interface Case {
  readonly says: string;
  readonly text: string;
  readonly kind?: Kind;
  readonly status?: Status;
  readonly pointer: string;
  /** The words that the violation underlines; `null` where there must be no such violation. */
  readonly at: string | null;
}

const TITLE = '# Checkout fails\n\n';

const CASES: readonly Case[] = [
  { says: 'a missing section at the title', text: TITLE, pointer: '/facts/summary', at: 'Checkout fails' },
  {
    says: 'a missing section at the start of a document without a title',
    text: 'Words.\n',
    pointer: '/facts/summary',
    at: '',
  },
  {
    says: 'a missing section at the title in the front matter',
    text: '---\ntitle: Checkout fails\n---\n\nWords.\n',
    pointer: '/facts/summary',
    at: 'Checkout fails',
  },
  {
    says: 'an empty section at its heading',
    text: `${TITLE}## Summary\n\n## Impact\n\n412 checkouts failed.\n`,
    pointer: '/facts/summary',
    at: 'Summary',
  },
  {
    says: 'a missing part at the heading of its section',
    text: `${TITLE}## Reproduction\n\n\`\`\`sh\ngo test ./checkout\n\`\`\`\n`,
    kind: 'rca',
    pointer: '/facts/reproduction/expected',
    at: 'Reproduction',
  },
  {
    says: 'an effect without numbers at the heading of its section',
    text: `${TITLE}## Impact\n\nMany customers could not pay.\n`,
    pointer: '/facts/impact/quantified',
    at: 'Impact',
  },
  {
    says: 'nothing where “None, because …” answers',
    text: `${TITLE}## Reproduction\n\nNone, because the vendor has fixed it since.\n`,
    kind: 'rca',
    status: 'final',
    pointer: '/facts/reproduction/expected',
    at: null,
  },
  {
    says: 'nothing where “Unknown: …” answers in a draft',
    text: `${TITLE}## Impact\n\nUnknown: Ana finds out by 16:00 UTC.\n`,
    status: 'draft',
    pointer: '/facts/impact/quantified',
    at: null,
  },
  {
    says: '“Unknown: …” in a final document',
    text: `${TITLE}## Impact\n\nUnknown: Ana finds out by 16:00 UTC.\n`,
    status: 'final',
    pointer: '/facts/impact',
    at: 'Impact',
  },
  {
    says: 'nothing where a part stands as a section of its own',
    text: `${TITLE}## Root cause\n\nThe lock is never released.\n\n## Trigger\n\nRelease 4.12.\n`,
    kind: 'rca',
    pointer: '/facts/rootCause/trigger',
    at: null,
  },
];

const violationsIn = (text: string, kind: Kind, status?: Status): Violation[] =>
  validateDocument(read(text, { kind, ...(status === undefined ? {} : { status }) }), builtInSchema(kind));

describe('A document held against its schema', () => {
  for (const { says, text, kind = 'review', status, pointer, at } of CASES)
    it(`shows ${says}`, () => {
      const found = violationsIn(text, kind, status).find((violation) => violation.pointer === pointer);
      assert.equal(found === undefined ? null : text.slice(found.range.start, found.range.end), at);
    });

  it('gives each violation what the schema says about it, the nearer words first', () => {
    const [found] = violationsIn(TITLE, 'halt').filter(({ pointer }) => pointer === '/facts/mitigation');
    assert.deepEqual(
      [found?.missing, found?.annotation?.rule, found?.annotation?.title, found?.annotation?.level],
      ['mitigation', 'missing-mitigation-plan', 'Mitigation plan', 'required'],
    );
  });

  it('tells each place once', () => {
    const pointers = violationsIn(TITLE, 'halt').map(({ pointer }) => pointer);
    assert.equal(new Set(pointers).size, pointers.length);
  });
});
