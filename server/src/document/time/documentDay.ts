/** What the document as a whole says about its dates: the day it is about, and whether `04/03` is March or April. */
import type { FrontMatter } from '../model';
import type { Text } from '../text';
import { findTimeMentions, type TimeMention } from '../timeMention';
import type { Day } from './moment';

export interface DocumentDates {
  readonly frontMatter: FrontMatter | null;
  readonly title: Text | null;
  readonly path: string | undefined;
}

/** Front matter keys that date the incident, and those that date the document. */
const INCIDENT_KEYS =
  /^(?:incident[_-]?date|date[_-]?of[_-]?incident|started?(?:[_-]?at)?|detected(?:[_-]?at)?|occurred(?:[_-]?at)?)$/i;
const DOCUMENT_KEYS = /^(?:date|day|published|pubdate|created)$/i;
const DATE_IN_PATH = /(?<!\d)((?:19|20)\d\d)[-_](\d\d)[-_](\d\d)(?!\d)/;

/**
 * The day that times without a date are taken to be of, from the surest to the least sure source: a front matter field
 * of the incident, the title, the file's name, the document's own date, the first date in the text.
 */
export function documentDay(
  runs: readonly { readonly times: readonly TimeMention[] }[],
  { frontMatter, title, path }: DocumentDates,
): Day | null {
  return (
    dayIn(valueOf(frontMatter, INCIDENT_KEYS)) ??
    dayIn(title?.text) ??
    dayOfPath(path) ??
    dayIn(valueOf(frontMatter, DOCUMENT_KEYS)) ??
    firstDay(runs)
  );
}

function firstDay(runs: readonly { readonly times: readonly TimeMention[] }[]): Day | null {
  for (const { times } of runs)
    for (const mention of times) {
      const day = fullDay(mention);
      if (day !== null) return day;
    }
  return null;
}

function valueOf(frontMatter: FrontMatter | null, keys: RegExp): string | undefined {
  const value = frontMatter?.entries.find(({ key }) => keys.test(key))?.value;
  return typeof value === 'string' ? value : undefined;
}

function dayIn(text: string | undefined): Day | null {
  if (text === undefined) return null;
  for (const mention of findTimeMentions({ start: 0, text: text.slice(0, 1000), spans: [] })) {
    const day = fullDay(mention);
    if (day !== null) return day;
  }
  return null;
}

function dayOfPath(path: string | undefined): Day | null {
  const name = path?.slice(path.lastIndexOf('/') + 1).slice(0, 300) ?? '';
  const found = DATE_IN_PATH.exec(name);
  return found === null ? null : dayIn(`${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`);
}

function fullDay({ year, month, day }: TimeMention): Day | null {
  return year === null || month === null || day === null ? null : { year, month, day };
}

/**
 * Whether numeric dates that could be read both ways have the day first: by the document's own dates that can only be
 * read one way, else by its other dates that agree with one reading.
 */
export function dayFirstDates(mentions: readonly TimeMention[]): boolean {
  let votes = 0;
  const unsure = mentions.filter(({ numericOrder }) => numericOrder === 'unsure');
  if (unsure.length === 0) return false;
  const known = new Set<string>();
  for (const { numericOrder, year, month, day } of mentions) {
    if (numericOrder === 'dayFirst') votes++;
    else if (numericOrder === 'monthFirst') votes--;
    else if (numericOrder === null && month !== null && day !== null)
      known.add(`${year ?? ''}-${month}-${day}`);
  }
  if (votes !== 0) return votes > 0;
  for (const { year, month, day } of unsure) {
    if (known.has(`${year ?? ''}-${month ?? 0}-${day ?? 0}`)) votes--;
    if (known.has(`${year ?? ''}-${day ?? 0}-${month ?? 0}`)) votes++;
  }
  return votes > 0;
}
