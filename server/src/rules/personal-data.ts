/** What tells who somebody is: e-mail and network addresses. */
import { KINDS } from '../document/model';
import { message, type Message } from './message';
import type { PrivatePart } from './privacy';
import { privatePlaces } from './privatePlaces';
import type { Finding, Rule, RuleContext } from './rule';

const rule: Rule = {
  metadata: {
    id: 'personal-data',
    family: 'privacy',
    summary: 'An e-mail address or a public IP address stands in the document.',
    severity: { draft: 'hint', review: 'information', final: 'information' },
    kinds: KINDS,
    english: false,
    options: {
      allow: {
        default: [],
        description: 'Endings of addresses that may stand here, such as the domain of the own company.',
      },
    },
  },
  check(context) {
    const allowed = allowedEndings(context);
    const parts = privatePlaces(context).filter(
      ({ kind, range }) =>
        kind !== 'secret' && !allowed.some((ending) => valueAt(context, range).endsWith(ending)),
    );
    return [...groupBy(parts, ({ kind }) => kind).values()].flatMap((ofKind) => findingsOf(ofKind, context));
  },
};
export default rule;

/** More different addresses than this are a log: one finding tells of them all. */
const FEW = 3;

function findingsOf(parts: readonly PrivatePart[], context: RuleContext): Finding[] {
  const values = [...groupBy(parts, ({ range }) => valueAt(context, range)).values()];
  const groups = values.length > FEW ? [values.flat()] : values;
  return groups.flatMap((group): Finding[] => {
    const [first, ...others] = [...group].sort((a, b) => a.range.start - b.range.start);
    if (first === undefined) return [];
    return [
      {
        range: first.range,
        message: wordsFor(first, groups.length === values.length ? 1 : values.length),
        related: others.slice(0, 20).map(({ range }) => ({ range, message: message('Here, too.') })),
        fixes: [
          {
            title: message('Take it out everywhere'),
            kind: 'rewrite',
            preferred: true,
            edits: [first, ...others].map(({ range }) => ({ range, newText: REPLACEMENTS[first.kind] })),
          },
        ],
      },
    ];
  });
}

const REPLACEMENTS: Readonly<Record<PrivatePart['kind'], string>> = {
  secret: '[removed]',
  email: '[e-mail removed]',
  address: '[IP address removed]',
};

function wordsFor({ kind }: PrivatePart, count: number): Message {
  if (kind === 'email')
    return count === 1
      ? message(
          'An e-mail address tells who somebody is, and outlives the incident wherever this text is copied. Write a role or a handle.',
        )
      : message(
          '{count} e-mail addresses tell who somebody is, and outlive the incident wherever this text is copied. Write roles or handles.',
          { count },
        );
  return count === 1
    ? message(
        'A public IP address can tell who somebody is, or where to attack. If the reader does not need it, take it out or write one for documentation (192.0.2.1).',
      )
    : message(
        '{count} public IP addresses can tell who somebody is, or where to attack. If the reader does not need them, take them out.',
        { count },
      );
}

function allowedEndings({ option }: RuleContext): string[] {
  const value = option('allow');
  return Array.isArray(value) ? value.map((ending) => String(ending).toLowerCase()) : [];
}

function valueAt({ source }: RuleContext, { start, end }: PrivatePart['range']): string {
  return source.slice(start, end).toLowerCase();
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
