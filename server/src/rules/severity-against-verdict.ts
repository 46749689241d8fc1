/** Verdicts that the severity and the share of affected users speak against: Chromium's blocking matrix. */
import type { IncidentDocument } from '../document/model';
import { within } from '../document/text';
import { message } from './message';
import type { Finding, Rule } from './rule';
import type { CheckSettings } from './settings';

type Level = 'low' | 'medium' | 'high' | 'critical';
type Prevalence = 'few' | 'some' | 'most' | 'all';

const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low'];

/** Whether a bug blocks a stable release; Chromium, "Release blockers". */
const BLOCKS: Readonly<Record<Prevalence, Readonly<Record<Level, boolean>>>> = {
  few: { low: false, medium: false, high: true, critical: true },
  some: { low: false, medium: true, high: true, critical: true },
  most: { low: true, medium: true, high: true, critical: true },
  all: { low: true, medium: true, high: true, critical: true },
};
const NAMES: Readonly<Record<Prevalence, string>> = {
  few: 'fewer than 5 %',
  some: '5 to 35 %',
  most: '35 to 75 %',
  all: 'more than 75 %',
};
/** What lets a release go on against the matrix, once it is written down. */
const WAIVED =
  /\b(?:waive[drs]?|waivers?|exception|accept(?:ed|s)? (?:the |this )?risk|risk (?:is )?accepted|despite|workaround|flag(?:ged)? off|disabled)\b/i;

const rule: Rule = {
  metadata: {
    id: 'severity-against-verdict',
    family: 'decision',
    summary: 'The verdict contradicts severity and prevalence.',
    severity: 'information',
    kinds: ['halt'],
    english: false,
  },
  check({ document, settings }) {
    const { decision, severity } = document.facts;
    if (decision === undefined || severity === undefined) return [];
    const level = levelOf(severity.value, settings);
    const share = shareOf(document);
    if (level === null || share === null) return [];
    const prevalence = prevalenceOf(share);
    const blocks = BLOCKS[prevalence][level];
    const why = {
      severity: severity.value,
      level,
      share: NAMES[prevalence],
    };
    const related = [{ range: severity.range, message: message('The severity') }];
    const said = document.sections[decision.section];
    const range = said === undefined ? decision.range : said.titleRange;
    if (decision.verdict === 'go' && blocks && !isWaived(document)) {
      return [
        {
          range,
          related,
          message: message(
            'The verdict is go, though {severity} ({level}) for {share} of users blocks a release in the severity × prevalence matrix. Write what outweighs it, who accepts the risk, and until when.',
            why,
          ),
        } satisfies Finding,
      ];
    }
    // A written criterion may ask for more than the matrix.
    if (decision.verdict === 'halt' && !blocks && decision.criterion === null)
      return [
        {
          range,
          related,
          message: message(
            'The verdict is halt, though {severity} ({level}) for {share} of users does not block a release in the severity × prevalence matrix. Name the criterion that it violates, or correct the severity.',
            why,
          ),
        } satisfies Finding,
      ];
    return [];
  },
};
export default rule;

/** The step of the scale, from worst to least. */
function levelOf(value: string, { severityScale }: CheckSettings): Level | null {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = plain(value);
  const index = severityScale.findIndex((step) =>
    [step.value, ...step.aliases].some((name) => plain(name) === wanted),
  );
  return index < 0 ? null : (LEVELS[Math.min(index, LEVELS.length - 1)] ?? null);
}

/** The largest share that the impact is given with, 0…1. */
function shareOf({ facts, sections, quantities }: IncidentDocument): number | null {
  const impact = sections
    .filter(({ name }) => name === 'impact')
    .flatMap(({ body }) => within(quantities, body));
  const shares = [...(facts.impact?.quantities ?? []), ...impact].flatMap(({ kind, min, max, of, bound }) => {
    if (bound !== null) return [];
    if (kind === 'share') return [max];
    return of !== null && of > 0 ? [min / of] : [];
  });
  return shares.length === 0 ? null : Math.max(...shares);
}

function prevalenceOf(share: number): Prevalence {
  if (share < 0.05) return 'few';
  if (share < 0.35) return 'some';
  return share < 0.75 ? 'most' : 'all';
}

function isWaived({ facts, blocks, sections }: IncidentDocument): boolean {
  const decision = facts.decision;
  const home = decision === undefined ? undefined : sections[decision.section];
  const said = (home?.blocks ?? blocks.slice(0, 0)).flatMap((block) =>
    block.type === 'paragraph' ? [block.prose.text] : [],
  );
  return WAIVED.test([decision?.text ?? '', ...said].join(' '));
}
