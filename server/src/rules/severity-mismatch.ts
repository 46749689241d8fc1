/** One severity in the front matter, another in the text. */
import { type IncidentDocument, KINDS, type Section } from '../document/model';
import type { Source } from '../document/source';
import type { Text } from '../document/text';
import { statementsOf } from '../document/facts/statements';
import { contains } from '../document/text';
import { message } from './message';
import type { Finding, Rule } from './rule';
import type { CheckSettings } from './settings';

const KEYS = new Set(['severity', 'sev']);
const WORDS = /[\p{L}\p{N}]{1,20}(?:[ -]?\d)?/gu;
/** How many words in front of an explanation are looked at for a step. */
const LEAD = 3;
/** A change of severity is told with both. */
const CHANGED = /\b(?:upgraded|downgraded|raised|lowered|changed|escalated|from|initially|later|then|was)\b/i;

const rule: Rule = {
  metadata: {
    id: 'severity-mismatch',
    family: 'consistency',
    summary: 'Front matter and text give different severities.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check({ document, settings, source }) {
    const stated = inFrontMatter(document, settings, source);
    if (stated === null) return [];
    return [inSection(document, settings, source), inTitle(document, settings, source)].flatMap(
      (told): Finding[] => {
        if (told === null || told.step === stated.step) return [];
        return [
          {
            range: told.range,
            message: message(
              'The text says {told}, the front matter {stated}. People and tools are told different things. Make them agree.',
              { told: told.text, stated: stated.text },
            ),
            related: [{ range: stated.range, message: message('The front matter.') }],
            fixes: [
              {
                title: message('Write {value} here', { value: stated.text }),
                kind: 'rewrite',
                edits: [{ range: told.range, newText: stated.text }],
              },
              {
                title: message('Write {value} in the front matter', { value: told.text }),
                kind: 'rewrite',
                edits: [{ range: stated.range, newText: told.text }],
              },
            ],
          },
        ];
      },
    );
  },
};
export default rule;

interface Step extends Text {
  /** Index in the severity scale. */
  readonly step: number;
}

function inFrontMatter(
  { frontMatter }: IncidentDocument,
  settings: CheckSettings,
  source: Source,
): Step | null {
  const entry = frontMatter?.entries.find(({ key }) => KEYS.has(key.toLowerCase()));
  if (entry === undefined) return null;
  const words = source.slice(entry.valueRange.start, entry.valueRange.end);
  return firstStep({ range: entry.valueRange, text: words }, settings);
}

function inSection(document: IncidentDocument, settings: CheckSettings, source: Source): Step | null {
  const section = document.sections.find(({ name }) => name === 'severity');
  if (section === undefined) return null;
  const first = firstWordsOf(document, section, source);
  return first === null || CHANGED.test(first.text) ? null : firstStep(first, settings);
}

function firstWordsOf(document: IncidentDocument, { body }: Section, source: Source): Text | null {
  const statement = statementsOf(document).find(
    ({ range, form }) => form !== 'heading' && range.end > body.start && range.start < body.end,
  );
  if (statement === undefined) return null;
  const start = Math.max(statement.range.start, body.start);
  const range = { start, end: Math.min(statement.range.end, body.end) };
  return contains(body, range) ? { range, text: source.slice(range.start, range.end) } : null;
}

/** Words of a title are severities only with a number: "SEV-2: …"; "critical" may be what it is about. */
function inTitle({ title }: IncidentDocument, settings: CheckSettings, source: Source): Step | null {
  if (title === null) return null;
  const text = source.slice(title.range.start, title.range.end);
  const step = firstStep({ range: title.range, text }, settings);
  return step === null || !/^(?:sev|p|s)/i.test(step.text) || !/\d$/.test(step.text) ? null : step;
}

/** The first words that stand for a step of the scale; a later word is part of an explanation. */
function firstStep({ range, text }: Text, { severityScale }: CheckSettings): Step | null {
  let seen = 0;
  for (const match of text.slice(0, 200).matchAll(WORDS)) {
    if (seen++ >= LEAD) return null;
    const step = severityScale.findIndex(({ value, aliases }) =>
      [value, ...aliases].some((name) => plain(name) === plain(match[0])),
    );
    const start = range.start + match.index;
    if (step >= 0) return { step, text: match[0], range: { start, end: start + match[0].length } };
  }
  return null;
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
