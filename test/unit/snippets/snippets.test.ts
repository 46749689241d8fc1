import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createHeadingLookup, type AnnotatedSections } from '../../../server/src/schema/headings';
import { makeSnippets, type VscodeSnippet } from '../../../scripts/snippets';
import sections from '../../../schemas/sections.schema.json';
import { type Kind, KINDS } from '../../../server/src/document/model';
import { readDocument } from '../../../server/src/document/reader';
import { checkDocument } from '../../../server/src/rules/check';
import { render } from '../../../server/src/rules/message';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/settings';
import { ANSWERS } from './answers';

const SNIPPETS = makeSnippets();
const HEADINGS = createHeadingLookup(sections as AnnotatedSections);
const FIELD = /\$\{\d{1,3}(?::([^}]{1,200})|\|([^|}]{1,200})\|)\}|\$CURRENT_(YEAR|MONTH|DATE)|\\\$/g;
const TODAY: Readonly<Record<string, string>> = { YEAR: '2026', MONTH: '03', DATE: '04' };

/** The snippet as its author leaves it, every field filled in. */
function filledIn({ body }: VscodeSnippet): string {
  const used = new Map<string, number>();
  return body.join('\n').replace(FIELD, (_match, words?: string, choices?: string, day?: string) => {
    if (day !== undefined) return TODAY[day] ?? '';
    if (choices !== undefined) return choices.split(',')[0] ?? '';
    if (words === undefined) return '$';
    const answer = ANSWERS[words];
    assert.ok(answer !== undefined, `test/unit/snippets/answers.ts has no answer for “${words}”`);
    if (typeof answer === 'string') return answer;
    const turn = used.get(words) ?? 0;
    used.set(words, turn + 1);
    return answer[Math.min(turn, answer.length - 1)] ?? '';
  });
}

function findings(markdown: string): readonly string[] {
  const document = readDocument(markdown, { headings: HEADINGS, path: 'incidents/seats.md' });
  assert.ok(document.recognition.incident, 'it is recognised as an incident document');
  return checkDocument(document, markdown, DEFAULT_SETTINGS).map(
    ({ rule, severity, message, range }) =>
      `${severity} ${rule}: ${render(message)} [${markdown.slice(range.start, range.end).slice(0, 80)}]`,
  );
}

function documentSnippet(kind: Kind): VscodeSnippet {
  const found = Object.values(SNIPPETS['documents'] ?? {}).find(({ prefix }) => prefix === `andon-${kind}`);
  assert.ok(found !== undefined);
  return found;
}

describe('the snippets', () => {
  for (const [name, snippets] of Object.entries(SNIPPETS))
    it(`in snippets/${name}.json are those that npm run snippets writes`, () => {
      const file = new URL(`../../../snippets/${name}.json`, import.meta.url);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), snippets);
    });

  it('have prefixes of their own', () => {
    const prefixes = Object.values(SNIPPETS).flatMap((file) =>
      Object.values(file).map(({ prefix }) => prefix),
    );
    assert.deepEqual(
      prefixes.filter((prefix, i) => prefixes.indexOf(prefix) !== i),
      [],
    );
  });

  for (const kind of KINDS)
    for (const status of ['draft', 'review', 'final'])
      it(`for a whole ${kind}, filled in, has no findings as ${status}`, () => {
        const markdown = filledIn(documentSnippet(kind)).replace('status: draft', `status: ${status}`);
        assert.deepEqual(findings(markdown), []);
      });
});
