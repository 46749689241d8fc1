/** A severity that is no step of the scale. */
import { KINDS } from '../document/model';
import { message } from './message';
import { nearest } from './nearest';
import type { Finding, Rule } from './rule';
import { type CheckSettings, DEFAULT_SETTINGS } from './settings';

/** Words that stand for a step on nearly every scale; they are only refused where a team has set its own. */
const COMMON = new Set(
  'critical blocker major high moderate medium minor low trivial cosmetic none informational info severe emergency urgent normal down disrupted degraded outage notice maintenance partial full operational'.split(
    ' ',
  ),
);
const COMMON_CODE = /^(?:sev|severity|s|p|prio|priority|level|l|tier|impact|category|cat)?\d$/;
const WORD = /[\p{L}\p{N}]+/gu;
/** Words between the name of a scale and its number: "Sev 2", "priority: 1". */
const PREFIXES = new Set([
  'sev',
  'severity',
  's',
  'p',
  'prio',
  'priority',
  'level',
  'tier',
  'impact',
  'category',
]);

const rule: Rule = {
  metadata: {
    id: 'unknown-severity',
    family: 'structure',
    summary: 'The severity is no step of the severity scale.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check({ document, settings, source }) {
    const { severity } = document.facts;
    if (severity === undefined || severity.answer !== 'stated') return [];
    if (isKnown(severity.value, settings)) return [];
    const at = source.indexOf(severity.value, severity.range.start);
    const range =
      at >= 0 && at < severity.range.end ? { start: at, end: at + severity.value.length } : severity.range;
    return [findingOf(severity.value, range, settings)];
  },
};
export default rule;

function isKnown(value: string, { severityScale }: CheckSettings): boolean {
  const known = new Set(severityScale.flatMap(({ value, aliases }) => [value, ...aliases]).map(plain));
  const candidates = candidatesIn(value);
  if (candidates.some((candidate) => known.has(candidate))) return true;
  if (severityScale !== DEFAULT_SETTINGS.severityScale) return false;
  return candidates.some((candidate) => COMMON.has(candidate) || COMMON_CODE.test(candidate));
}

/** The whole, every word, and every prefix together with the number behind it, all without spaces and case. */
function candidatesIn(value: string): string[] {
  const words = [...value.slice(0, 200).matchAll(WORD)].map(([word]) => word.toLowerCase());
  const pairs = words.flatMap((word, i) => (PREFIXES.has(word) ? [`${word}${words[i + 1] ?? ''}`] : []));
  return [plain(value), ...words, ...pairs];
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function findingOf(value: string, range: Finding['range'], { severityScale }: CheckSettings): Finding {
  const scale = severityScale.map((step) => step.value);
  const meant = nearest(value, scale);
  return {
    range,
    message: message(
      '{value} is no step of the severity scale, so nobody can tell who has to be told how fast. Write one of: {scale}.',
      { value, scale: scale.join(', ') },
    ),
    fixes: scale.map((step) => ({
      title: message('Write {value}', { value: step }),
      kind: 'rewrite',
      ...(step === meant ? { preferred: true as const } : {}),
      edits: [{ range, newText: step }],
    })),
  };
}
