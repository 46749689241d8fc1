import assert from 'node:assert/strict';
import { KINDS } from '../../../server/src/document/model';
import { propertiesAt } from '../../../server/src/schema/annotations';
import { builtInSchema } from '../../../server/src/schema/builtInSchemas';
import { scaffold, scaffoldSnippet } from '../../../server/src/schema/scaffold';
import { check, read } from '../rules/ruleTest';

const NOW = '2026-03-04T15:10:00Z';

describe('A scaffolded document', () => {
  for (const kind of KINDS) {
    const text = scaffold(kind, { now: NOW, title: 'Checkout fails' });

    it(`of the kind ${kind} holds every required and recommended section`, () => {
      const schema = builtInSchema(kind);
      const wanted = propertiesAt(schema.schema, ['facts'], schema.library)
        .filter(({ required }) => required)
        .map(({ name }) => name);
      const names = read(text, { kind }).facts;
      assert.deepEqual(
        wanted.filter((name) => names[name] === undefined),
        [],
      );
    });

    it(`of the kind ${kind} is a draft whose placeholders are all found`, () => {
      const fields = text.match(/\{\{ /g)?.length ?? 0;
      const found = check(text, { kind }).filter(({ rule }) => rule === 'placeholder-text');
      const places = found.reduce((sum, { related = [] }) => sum + 1 + related.length, 0);
      assert.equal(places, fields);
    });

    it(`of the kind ${kind} has front matter with kind, status and date`, () => {
      const { frontMatter } = read(text, { kind });
      assert.deepEqual(
        [frontMatter?.data['kind'], frontMatter?.data['status'], frontMatter?.data['date']],
        [kind, 'draft', '2026-03-04'],
      );
    });

    it(`of the kind ${kind} numbers its snippet fields through`, () => {
      const numbers = [...scaffoldSnippet(kind, { now: NOW }).matchAll(/\$\{(\d+)[:|]/g)].map(([, n]) =>
        Number(n),
      );
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      );
    });
  }

  it('begins with the kind', () => {
    assert.ok(scaffold('halt', { now: NOW }).startsWith('---\nkind: halt\nstatus: draft\n'));
  });

  it('asks for the title where none is given', () => {
    assert.match(scaffold('rca', { now: NOW }), /^# \{\{ What failed, and where \}\}$/m);
  });

  it('leaves out what is only recommended when asked to', () => {
    assert.doesNotMatch(scaffold('halt', { now: NOW, level: 'required' }), /^## SLO/m);
  });
});
