import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMPILED_FILE, compileSchemas, createAjv } from '../../../scripts/compile-schemas';
import { KINDS } from '../../../server/src/document/model';
import { RULES } from '../../../server/src/rules/catalogue';
import { propertiesAt } from '../../../server/src/schema/annotations';
import {
  BUILT_IN_LIBRARY,
  builtInSchema,
  CONFIGURATION_SCHEMA,
} from '../../../server/src/schema/builtInSchemas';
import { scaffold } from '../../../server/src/schema/scaffold';
import { read } from '../rules/ruleTest';

/** Documents of every shape that reading knows, as values of the published schema. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'an empty text': '',
  'a scaffolded brief': scaffold('halt', { now: '2026-03-04T15:10:00Z' }),
  'a scaffolded analysis': scaffold('rca', { now: '2026-03-04T15:10:00Z' }),
  'a scaffolded review': scaffold('review', { now: '2026-03-04T15:10:00Z', level: 'optional' }),
  'broken front matter': '---\nkind: [\n---\n\n# Checkout fails\n',
  'unclosed front matter': '---\nkind: review\ntitle: Checkout\nowner: ana\n\n# Checkout fails\n',
  'every kind of block': `+++
kind = "review"
severity = "SEV-2"
+++

# Checkout fails

<!-- andon-disable-next-line vague-quantity: the vendor gave no number -->

Many customers saw ~2 % errors[^1], see [the graph](https://graphs.example) and ![the graph](graph.png).

> A quote with \`code\`, **strong**, *emphasis*, ~~deleted~~ <br> words.

| Time (UTC) | What |
| --- | --- |
| 2026-03-04 14:03 | First checkouts fail |
| 14:50 PST | @ana rolls back to 4.11 |

- [ ] Add an alert — owner: @ana, due: 2026-04-01, P1, INC-12
- [x] Remove the index

---

\`\`\`go title=cart.go
var cart Cart
\`\`\`

[^1]: Measured at the edge.
[label]: https://example.org
`,
};

describe('The schemas', () => {
  it('are compiled: validators.js is what scripts/compile-schemas.ts makes of them', async () => {
    assert.equal(readFileSync(COMPILED_FILE, 'utf8'), await compileSchemas());
  });

  it('evaluate nothing at run time', () => {
    assert.doesNotMatch(readFileSync(COMPILED_FILE, 'utf8'), /\bnew Function\b|\beval\(|\bFunction\(/);
  });

  const { ajv, ids } = createAjv();
  const validate = ajv.getSchema(ids.get('incident-document.schema.json') ?? '');
  for (const [what, text] of Object.entries(DOCUMENTS))
    it(`describe the reading of ${what}`, () => {
      const value: unknown = JSON.parse(JSON.stringify(read(text)));
      assert.ok(validate?.(value), JSON.stringify(validate?.errors?.slice(0, 3)));
    });

  it('name only rules that exist', () => {
    const known = new Set(RULES.map(({ metadata }) => metadata.id));
    const named = [...BUILT_IN_LIBRARY.values()].flatMap((schema) =>
      [...JSON.stringify(schema).matchAll(/"rule":"([a-z-]+)"/g)].map(([, id = '']) => id),
    );
    assert.deepEqual(
      [...new Set(named)].filter((id) => !known.has(id)),
      [],
    );
  });

  for (const kind of KINDS)
    it(`say of every section that a ${kind} requires or recommends: rule, order, why, what to write`, () => {
      const { schema, library } = builtInSchema(kind);
      const incomplete = propertiesAt(schema, ['facts'], library)
        .filter(({ required }) => required)
        .filter(
          ({ annotation: { rule, level, order, why, ask, scaffold: words } }) =>
            [rule, level, order, why, ask, words].includes(undefined) || level === 'optional',
        );
      assert.deepEqual(
        incomplete.map(({ name }) => name),
        [],
      );
    });
});

describe('The configuration’s schema', () => {
  const accepted: readonly unknown[] = [
    {},
    { documents: { 'docs/**': 'review', '**/templates/**': false } },
    {
      rules: { 'blaming-language': 'off', 'placeholder-text': { severity: 'hint', options: { allow: [] } } },
    },
    { slos: [{ service: 'checkout', objective: 99.9, windowDays: 30 }] },
    { severities: ['SEV-1', { value: 'SEV-2', aliases: ['major'] }] },
    { trackers: { 'INC-\\d+': 'https://tracker.example/{id}' }, defaultZone: 'Europe/Berlin' },
  ];
  for (const value of accepted)
    it(`accepts ${JSON.stringify(value)}`, () => {
      assert.deepEqual(CONFIGURATION_SCHEMA.check(value), []);
    });

  const refused: readonly (readonly [unknown, string])[] = [
    [{ documets: {} }, 'documets'],
    [{ documents: { 'docs/**': 'postmortem' } }, 'documents/docs/**'],
    [{ rules: { 'blaming-language': 'loud' } }, 'rules/blaming-language'],
    [{ slos: [{ objective: 99.9 }] }, 'slos/0/service'],
    [[], ''],
  ];
  for (const [value, place] of refused)
    it(`refuses ${JSON.stringify(value)} and says where`, () => {
      const places = CONFIGURATION_SCHEMA.check(value).map(({ path, property }) =>
        [...path, ...(property === null ? [] : [property])].join('/'),
      );
      assert.deepEqual([...new Set(places)], [place]);
    });
});
