/** What is done now and by whom, and how long it takes, as a range. */
import type { Text } from '../../document/text';
import { message } from '../../rules/message';
import type { Statement } from '../briefing';
import type { PartMaker, Telling } from '../telling';

const MOST = { brief: 4, full: 8 };

const ESTIMATE = /^(?:estimate[ds]?|eta|time needed|time to fix|effort|duration|how long)\b/i;
const WAY_BACK = /^(?:way back|undo|roll ?back|back-?out|revert)\b/i;

export const plan: PartMaker = {
  id: 'plan',
  heading: () => message('Plan'),
  make: (telling) =>
    telling.document.kind === 'halt' ? [...steps(telling), ...estimate(telling), ...checks(telling)] : [],
};

/** What stopped the harm and removed the cause, told afterwards. */
export const changes: PartMaker = {
  id: 'changes',
  heading: () => message('What was done'),
  make: (telling) => (telling.document.kind === 'halt' ? [] : [...steps(telling), ...checks(telling)]),
};

function steps(telling: Telling): Statement[] {
  const { document, passages, profile } = telling;
  const fact = document.facts.mitigation;
  if (fact === undefined)
    return [
      telling.gap(
        'mitigation',
        document.kind === 'halt'
          ? message(
              'Not stated: what is done about it. Add the steps, who takes them, and an estimate as a range.',
            )
          : message('Not stated: what stopped it. Add what was done, and how you know that it worked.'),
      ),
    ];
  const own = passages.of('mitigation').filter(({ label }) => label === null || !isField(label));
  const words = own.length > 0 ? own : fact.steps.length > 0 ? fact.steps : [fact];
  const statements = telling.tell(words, { id: 'step', most: MOST[profile.depth] });
  return !telling.isHeldBack(words)
    ? statements
    : [
        telling.gap(
          'mitigation.plain',
          message(
            'The plan is told for engineers only. Add a sentence in plain words, or its terms to the glossary.',
          ),
        ),
      ];
}

function isField(label: string): boolean {
  return ESTIMATE.test(label) || WAY_BACK.test(label);
}

function estimate(telling: Telling): Statement[] {
  const { document, passages, profile } = telling;
  if (profile.withoutEstimates || document.facts.mitigation === undefined) return [];
  const own: readonly Text[] = passages.labelled('mitigation', ESTIMATE);
  const quantity = document.facts.mitigation.estimate;
  const words = own.length > 0 ? own : quantity === null ? [] : [quantity];
  if (words.length === 0)
    return [
      telling.gap(
        'mitigation.estimate',
        message('Not stated: how long the fix takes. Add an estimate as a range.'),
      ),
    ];
  return telling.tell(words, { id: 'estimate', frame: message('Estimate: {text}'), most: 1, again: true });
}

function checks(telling: Telling): Statement[] {
  const { document, passages, profile } = telling;
  if (profile.depth === 'brief') return [];
  const verification = passages.of('verification');
  const { undo = null } = document.facts.mitigation ?? {};
  const back = passages.labelled('mitigation', WAY_BACK);
  return [
    ...telling.tell(verification, { id: 'verification', frame: message('Verified by: {text}'), most: 1 }),
    ...telling.tell(back.length > 0 ? back : undo === null ? [] : [undo], {
      id: 'way-back',
      frame: message('Way back: {text}'),
      most: 1,
    }),
  ];
}
