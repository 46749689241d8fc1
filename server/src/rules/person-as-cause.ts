/** Causes whose subject is a named person. */
import type { Prose } from '../document/block';
import { KINDS, type Person } from '../document/model';
import { within } from '../document/text';
import { causeStatements } from './causeStatements';
import { message } from './message';
import type { Finding, Rule } from './rule';

/** What stands before the subject of a clause. */
const BEGINS_CLAUSE =
  /(?:^|[.;:,(]|\b(?:because|when|as|after|since|that|and|but|where|until|before|while)\b)[\s*_@`-]{0,6}$/i;
/** What the subject did, told as what made the failure. */
const DID =
  /^[\s*_`]{0,4}(?:(?:had|then|also|accidentally|mistakenly|inadvertently|unintentionally|incorrectly|wrongly|manually|never|only) ){0,2}(?:(?:did|had|was|were)(?: not|n['’]t)(?: \w{1,20})?|deployed|deleted|removed|dropped|pushed|merged|ran|executed|changed|edited|misconfigured|configured|disabled|enabled|forgot|failed to|typed|entered|broke|introduced|committed|released|restarted|rebooted|overwrote|renamed|set|applied|created|missed|ignored|skipped|used|caused|made|approved|published|copied|rolled|stopped|started|updated|upgraded|moved)\b/i;
const BOT = /\bbot\b|bot$|dependabot|renovate|\[bot\]|github-actions/i;

const rule: Rule = {
  metadata: {
    id: 'person-as-cause',
    family: 'causes',
    summary: 'A named person is the subject of a cause.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: true,
  },
  check: ({ document, source, settings }) =>
    causeStatements(document).flatMap(({ range, prose }) =>
      [...within(document.people, range), ...known(prose, settings.people)]
        .filter(({ form, text }) => (form === 'handle' || form === 'name') && !BOT.test(text))
        .filter((person) => {
          const at = person.range.start - prose.start;
          const before = prose.text.slice(Math.max(0, at - 40), at);
          const after = prose.text.slice(person.range.end - prose.start);
          return BEGINS_CLAUSE.test(before) && DID.test(after);
        })
        .map((person): Finding => ({
          range: person.range,
          group: 'blame',
          message: message(
            '{person} is the subject of this cause. Whoever else had done it, the same would have happened: write what the system did or allowed, and leave names to owners and contacts.',
            { person: source.slice(person.range.start, person.range.end) },
          ),
          fixes: [
            {
              title: message('Name what acted instead of who'),
              kind: 'fill-in',
              preferred: true,
              edits: [{ range: person.range, newText: '${1:the deploy}' }],
            },
          ],
        })),
    ),
};
export default rule;

/** People whom the workspace knows, where the reading of the document did not take their name for one. */
function known(prose: Prose, people: readonly string[]): Person[] {
  return people.flatMap((text): Person[] => {
    const at = text.startsWith('@') || text === '' ? -1 : prose.text.indexOf(text);
    return at < 0
      ? []
      : [{ text, range: { start: prose.start + at, end: prose.start + at + text.length }, form: 'name' }];
  });
}
