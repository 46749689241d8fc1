import assert from 'node:assert/strict';
import { render } from '../../../server/src/rules/message';
import { readTeamSchema } from '../../../server/src/schema/teamSchema';
import { validateDocument } from '../../../server/src/schema/validateDocument';
import { check, read } from '../rules/ruleTest';

const TITLE = '# Checkout fails\n\n';
const NAME = 'our-review.schema.json';

const STRICTER = {
  allOf: [{ $ref: 'andon:review' }],
  properties: {
    facts: {
      required: ['participants'],
      properties: {
        participants: {
          $ref: 'andon:sections#/$defs/participants',
          'x-andon': { level: 'required', why: 'Our auditors ask.' },
        },
      },
    },
  },
};

const pointersIn = (schema: unknown, text: string): string[] => {
  const reading = readTeamSchema(schema, NAME);
  assert.deepEqual(reading.errors, undefined);
  return reading.schema === undefined
    ? []
    : validateDocument(read(text), reading.schema).map(({ pointer }) => pointer);
};

describe('A team’s schema', () => {
  it('asks for what it adds', () => {
    assert.ok(pointersIn(STRICTER, TITLE).includes('/facts/participants'));
  });

  it('still asks for what it extends', () => {
    assert.ok(pointersIn(STRICTER, TITLE).includes('/facts/summary'));
  });

  it('is content with a document that has it', () => {
    assert.ok(!pointersIn(STRICTER, `${TITLE}## Participants\n\n- @ana\n`).includes('/facts/participants'));
  });

  it('is reported by the rule of the section, in the team’s words', () => {
    const { schema } = readTeamSchema(STRICTER, NAME);
    assert.ok(schema !== undefined);
    const found = check(TITLE, { status: 'final', settings: { schemas: { review: schema } } }).find(
      ({ rule }) => rule === 'missing-participants',
    );
    assert.equal(found?.severity, 'error');
    assert.match(render(found.message), /Our auditors ask\./);
  });

  it('can stand alone, extending nothing', () => {
    assert.deepEqual(pointersIn({ properties: { facts: { required: ['slo'] } } }, TITLE), ['/facts/slo']);
  });

  it('reports a choice that is not met once', () => {
    const schema = {
      properties: { facts: { anyOf: [{ required: ['slo'] }, { required: ['evidence'] }] } },
    };
    assert.deepEqual(pointersIn(schema, TITLE), ['/facts']);
  });

  it('reports a requirement behind a condition only where it holds', () => {
    const schema = {
      if: { properties: { status: { const: 'final' } } },
      then: { properties: { facts: { required: ['evidence'] } } },
    };
    assert.deepEqual(pointersIn(schema, TITLE), []);
    assert.deepEqual(pointersIn(schema, `---\nstatus: final\n---\n\n${TITLE}`), ['/facts/evidence']);
  });

  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ['is no object', 42, /is no JSON Schema/],
    ['refers to an address', { $ref: 'https://schemas.example/x.json' }, /never fetched/],
    ['refers to another file', { $ref: './other.json' }, /neither in the file/],
    ['refers to nothing', { $ref: '#/$defs/nothing' }, /neither in the file/],
    ['holds a pattern that is none', { properties: { kind: { pattern: '(' } } }, /pattern/i],
    [
      'is nested beyond reason',
      Array.from({ length: 100 }).reduce<object>((inner) => ({ not: inner }), {}),
      /levels deep/,
    ],
  ];
  for (const [what, schema, words] of refused)
    it(`is refused with a sentence when it ${what}`, () => {
      assert.match(readTeamSchema(schema, NAME).errors?.join(' ') ?? '', words);
    });
});
