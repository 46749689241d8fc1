/** Finds zones that hold for more than one time: "All times in UTC", `Timeline (UTC)`, a column headed `Time (PST)`. */
import type { Prose } from '../block';
import type { Range, Text } from '../text';
import type { TimeMention } from '../timeMention';
import { readBareZone } from './zones';
import { tokenize } from './timeTokens';

/** Words that make a sentence one about how times are to be read. */
const SPEAKS_OF_TIMES =
  /\b(?:times|timestamps?|time[ -]?zones?|timezones?|time (?:in|is|format)|clocks?|events? (?:in|are))\b/i;
/** Words of a heading, label or column that holds times. */
const HEADS_TIMES = /\b(?:time|times|timeline|chronology|when|date|clock|timestamp|sequence|events)\b/i;
const ONLY_CAPITALS = /^[^a-z]{1,40}$/;

/** Whose times the sentence speaks of, where it is not the document's own. */
const SPEAKS_OF_OTHERS = /\b(?:screenshots?|logs?|graphs?|dashboards?|charts?|images?)\b/i;

/** The zone that a sentence declares for the times around it, or `null`. */
export function zoneDeclaredBy(prose: Prose, mentions: readonly TimeMention[]): Text | null {
  return SPEAKS_OF_TIMES.test(prose.text) && !SPEAKS_OF_OTHERS.test(prose.text)
    ? zoneIn(prose, mentions)
    : null;
}

/** The zone that a heading, label or table column declares for what stands below it, or `null`. */
export function zoneDeclaredByTitle(prose: Prose, mentions: readonly TimeMention[]): Text | null {
  if (prose.text.length > 300) return null;
  if (
    !HEADS_TIMES.test(prose.text) &&
    !SPEAKS_OF_TIMES.test(prose.text) &&
    !ONLY_CAPITALS.test(prose.text.trim())
  )
    return null;
  return zoneIn(prose, mentions);
}

/** The first zone in a prose that belongs to none of its times. */
function zoneIn(prose: Prose, mentions: readonly TimeMention[]): Text | null {
  const tokens = tokenize(prose.text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const zone = readBareZone(tokens, i);
    const last = tokens[(zone?.next ?? 0) - 1];
    if (zone === null || last === undefined) continue;
    const range: Range = { start: prose.start + token.start, end: prose.start + last.end };
    if (mentions.some((mention) => mention.range.start < range.end && range.start < mention.range.end))
      continue;
    return { text: zone.name, range };
  }
  return null;
}
