/** Rolling back what never shipped. */
import { statementsThat } from '../document/facts/statements';
import { message } from './message';
import type { Finding, Rule } from './rule';

const NOT_RELEASED =
  /\b(?:(?:not|never|n['’]t)(?: yet| been){0,2} (?:shipped|released|deployed|rolled out|published)|unreleased|has not (?:yet )?shipped|nothing (?:has )?(?:been )?(?:shipped|released|deployed)|no (?:users?|customers?) (?:has|have|runs?|got|received))\b/i;
/** What has been reached by some can be taken back from them. */
const REACHED_SOME =
  /\b(?:canary|canaries|early access|beta (?:users|testers|channel)|staged rollout|rolled out to|\d{1,3} ?% of (?:traffic|users|hosts|the fleet)|in production|pilot|dogfood\w{0,3}|staging)\b/i;
const ROLLBACK = /\b(?:roll(?:ed|ing|s)? ?-?back|rollbacks?)\b/i;
/** Undoing the fix, or something else than the release. */
const OF_SOMETHING_ELSE =
  /\b(?:way back|undo|undone|if (?:the|this|that|it)|fallback|fails?|migration|commit|change|config\w{0,8}|transaction|database|flag|previous (?:incident|release))\b/i;
const PLANS: ReadonlySet<string> = new Set(['options', 'mitigation', 'decision', 'summary']);
const HOLDS: readonly (readonly [RegExp, string])[] = [
  [/^rolled/i, 'held'],
  [/^rolling/i, 'holding'],
  [/^rolls/i, 'holds'],
  [/^roll/i, 'hold'],
];

const rule: Rule = {
  metadata: {
    id: 'rollback-of-unreleased',
    family: 'decision',
    summary: 'The plan rolls back a release that has not shipped.',
    severity: 'information',
    kinds: ['halt'],
    english: true,
  },
  check({ document }) {
    const [unreleased] = unreleasedIn(document);
    if (unreleased === undefined || reachedSome(document).length > 0) return [];
    return rollbacks(document).flatMap(({ prose, names, form, text }): Finding[] => {
      const match = ROLLBACK.exec(prose.text);
      if (match === null || form === 'heading' || !names.some((name) => PLANS.has(name))) return [];
      if (OF_SOMETHING_ELSE.test(text)) return [];
      const range = { start: prose.start + match.index, end: prose.start + match.index + match[0].length };
      const held = HOLDS.find(([pattern]) => pattern.test(match[0]))?.[1] ?? 'hold';
      return [
        {
          range,
          message: message(
            'There is nothing to roll back: the release has not shipped, as the document says. Readers take a rollback for an outage. Write that the release is held, and at which version users stay.',
          ),
          related: [{ range: unreleased.range, message: message('It has not shipped') }],
          fixes: [
            {
              title: message('Write “{held}”', { held }),
              kind: 'rewrite',
              preferred: true,
              edits: [{ range, newText: held }],
            },
          ],
        },
      ];
    });
  },
};
export default rule;

const unreleasedIn = statementsThat(({ quoted, text }) => !quoted && NOT_RELEASED.test(text));
const reachedSome = statementsThat(({ quoted, text }) => !quoted && REACHED_SOME.test(text));
const rollbacks = statementsThat(({ quoted, prose }) => !quoted && ROLLBACK.test(prose.text));
