/** The line of facts below the title. */
import type { Instant } from '../document/model';
import type { Text } from '../document/text';
import { message, type Message } from '../rules/message';
import type { HeaderField } from './briefing';
import { NEXT } from './parts/fields';
import type { Telling } from './telling';

/** Longer values belong into a part. */
const LONGEST = 100;

/** The header's fields, as far as the document holds them. */
export function headerOf(telling: Telling): HeaderField[] {
  const { document, profile } = telling;
  const { facts } = document;
  const severity = facts.severity;
  const field = (name: Message, words: Text | null | undefined): HeaderField[] =>
    words === null || words === undefined || words.text === '' || words.text.length > LONGEST
      ? []
      : [{ name, value: words.text, sources: [telling.sourceOf(words.range)] }];
  return [
    ...field(
      message('Severity'),
      severity === undefined ? null : { range: severity.range, text: severity.value },
    ),
    ...field(message('Status'), statusOf(telling)),
    ...field(message('Release'), releaseOf(facts['release'])),
    ...(facts['release'] === undefined ? field(message('Services'), facts['services']) : []),
    ...field(message('Date'), dateOf(facts['date'])),
    ...(profile.external ? [] : field(message('Owner'), facts['owner'])),
    ...(document.kind === 'halt' ? field(message('Next update'), nextUpdate(telling)) : []),
  ];
}

/** Duration and time of day are no date. */
function dateOf(fact: Text | undefined): Text | null {
  return fact === undefined || !DATE.test(fact.text) ? null : fact;
}

const DATE =
  /\d{4}|\d[./-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|today|yesterday/i;

/** A bare number names no release. */
function releaseOf(fact: Text | undefined): Text | null {
  return fact === undefined || BARE_NUMBER.test(fact.text) ? null : fact;
}

const BARE_NUMBER = /^\d{1,9}$/;

/** The document's own life cycle is no news, except that a draft may still change. */
function statusOf({ document: { facts, status } }: Telling): Text | null {
  const fact = facts['status'] ?? null;
  return fact !== null && status !== 'draft' && OWN_LIFE.has(fact.text.toLowerCase()) ? null : fact;
}

const OWN_LIFE: ReadonlySet<string> = new Set([
  'review',
  'in review',
  'final',
  'published',
  'complete',
  'completed',
]);

function nextUpdate({ document, passages }: Telling): Text | null {
  const [own] = passages.labelled('communication', NEXT);
  const instant = document.facts.communication?.nextUpdate ?? null;
  return own ?? (instant === null ? null : { range: instant.range, text: asWritten(instant) });
}

function asWritten({ text, zone }: Instant): string {
  return zone === null || text.includes(zone) ? text : `${text} ${zone}`;
}
