/** Front matter that cannot be read, or holds values that mean nothing. */
import { KINDS, type ReadingDefect } from '../document/model';
import { FRONT_MATTER_SCHEMA } from '../schema/builtInSchemas';
import { validateFrontMatter } from '../schema/validateFrontMatter';
import type { Violation } from '../schema/validateDocument';
import { message, type Message } from './message';
import { nearest } from './nearest';
import type { Finding, Rule } from './rule';

const ID = 'invalid-front-matter';

const rule: Rule = {
  metadata: {
    id: ID,
    family: 'structure',
    summary: 'The front matter cannot be read, or a value in it has no meaning.',
    severity: 'error',
    kinds: KINDS,
    english: false,
  },
  check({ document }) {
    return [
      ...document.defects.flatMap(ofDefect),
      ...validateFrontMatter(document, FRONT_MATTER_SCHEMA)
        .filter(({ annotation }) => (annotation?.rule ?? ID) === ID)
        .map((violation) => ofViolation(violation, String(valueOf(document.frontMatter?.data, violation)))),
    ];
  },
};
export default rule;

function ofDefect({ defect, range, detail }: ReadingDefect): Finding[] {
  if (defect === 'front-matter-not-closed')
    return [
      {
        range,
        message: message(
          'The front matter is not closed, so nothing in it is read. Close it with {fence} on a line of its own.',
          { fence: detail === '' ? '---' : detail },
        ),
      },
    ];
  if (defect === 'front-matter-broken')
    return [
      {
        range,
        message: message('The front matter cannot be read here: {detail}', { detail: sentence(detail) }),
      },
    ];
  return [];
}

function ofViolation(violation: Violation, value: string): Finding {
  const allowed = Array.isArray(violation.expected) ? violation.expected.map(String) : [];
  const meant = nearest(value, allowed);
  return {
    range: violation.range,
    message: wordsOf(violation, value, { allowed, meant }),
    ...(meant === null
      ? {}
      : {
          fixes: [
            {
              title: message('Write {value}', { value: meant }),
              kind: 'rewrite',
              preferred: true,
              edits: [{ range: violation.range, newText: meant }],
            },
          ],
        }),
  };
}

function wordsOf(
  { path, keyword, expected, missing, annotation }: Violation,
  value: string,
  { allowed, meant }: { readonly allowed: readonly string[]; readonly meant: string | null },
): Message {
  const key = path.slice(2).join('.');
  const ask = annotation?.ask ?? '';
  if (missing !== null && keyword === 'required')
    return message('The front matter has no {key}. {ask}', { key, ask });
  if (meant !== null)
    return message('{key} is {value}, which has no meaning here. Did you mean {meant}?', {
      key,
      value,
      meant,
    });
  if (allowed.length > 0)
    return message('{key} is {value}, which has no meaning here. Write one of: {allowed}.', {
      key,
      value,
      allowed: allowed.join(', '),
    });
  if (keyword === 'type')
    return message('{key} must be of the type {type}. {ask}', { key, type: String(expected), ask });
  return message('The value of {key} has no meaning here. {ask}', { key, ask });
}

function valueOf(data: unknown, { path }: Violation): unknown {
  return path
    .slice(2)
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      data,
    );
}

/** A parser's words, in one line, ended with a period. */
function sentence(detail: string): string {
  const line = detail.split('\n')[0]?.trim() ?? '';
  return /[.?!:]$/.test(line) ? line.replace(/:$/, '.') : `${line}.`;
}
