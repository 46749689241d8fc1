/** Entries of a timeline that have not happened yet. */
import { KINDS } from '../document/model';
import { message } from './message';
import type { Finding, Rule } from './rule';

const MINUTE = 60_000;
/** Clocks differ a little. */
const SLACK = 5 * MINUTE;
/** A time in no zone may be up to this much earlier than it looks. */
const UNKNOWN_ZONE = 14 * 60 * MINUTE;
const DAY = 24 * 60 * MINUTE;
const PLANNED =
  /\b(?:will|plan(?:ned|s)?|scheduled|expected|eta|upcoming|to be|next|target(?:ed)?|estimated|proposed|deadline|due)\b/i;

const rule: Rule = {
  metadata: {
    id: 'future-time',
    family: 'time',
    summary: 'An entry of the timeline lies in the future.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check({ document, settings }) {
    if (settings.now === null) return [];
    const now = Date.parse(settings.now);
    return (document.facts.timeline?.timeline.entries ?? []).flatMap(({ at, text }): Finding[] => {
      if (at.utc === null || PLANNED.test(text)) return [];
      const slack = at.precision === 'day' ? DAY : at.zoneOrigin === 'assumed' ? UNKNOWN_ZONE : SLACK;
      if (Date.parse(at.utc) <= now + slack) return [];
      return [
        {
          range: at.range,
          message: message(
            '{time} has not been yet. A timeline tells what happened: correct the date, or move the entry to the plan.',
            { time: at.text },
          ),
        },
      ];
    });
  },
};
export default rule;
