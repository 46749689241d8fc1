/** The words that fields are filled with, from the document, its workspace and the configuration. */
import { formatShare } from '../../document/arithmetic';
import { STATUSES } from '../../document/model';
import { mentionsIn } from '../../workspace/incidentSummary';
import type { Place } from './candidate';

/** A word and a few more about it. */
export interface Word {
  readonly text: string;
  readonly detail?: string;
}

/** People, handles and teams: those of the document first, the most often named leading. */
export function people({ reading, words }: Place): Word[] {
  const counts = new Map<string, number>();
  for (const { text } of reading.document.people) counts.set(text, (counts.get(text) ?? 0) + 1);
  const own = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  return unique([...own, ...reading.settings.check.people, ...words.people]);
}

/** The severity scale, worst first, with other spellings beside. */
export function severities({ reading }: Place): Word[] {
  return reading.settings.check.severityScale.map(({ value, aliases }) => ({
    text: value,
    ...(aliases.length === 0 ? {} : { detail: aliases.join(', ') }),
  }));
}

export function statuses(): Word[] {
  return unique(STATUSES);
}

/** Services of the configuration's objectives, of the document's front matter, and of other documents. */
export function services({ reading, words }: Place): Word[] {
  const stated = reading.document.frontMatter?.data['services'];
  const own = Array.isArray(stated) ? stated.filter((one): one is string => typeof one === 'string') : [];
  return unique([...reading.settings.check.slos.map(({ service }) => service), ...own, ...words.services]);
}

/** Objectives of the configuration, as they are written in a document. */
export function objectives({ reading }: Place): Word[] {
  return reading.settings.check.slos.map(({ service, name, objective, windowDays }) => ({
    text: `${formatShare(objective)} over ${windowDays} days`,
    detail: name === undefined ? service : `${service}: ${name}`,
  }));
}

/** Ids of incidents and tickets; `detail` is the address, where a tracker of the configuration gives one. */
export function identifiers({ reading, words }: Place): Word[] {
  const own = mentionsIn(reading.document, reading.text).map(({ id }) => id);
  return unique([...own, ...words.identifiers]).map(({ text }) => {
    const tracker = reading.settings.check.trackers.find(({ pattern }) =>
      pattern.includes(`${prefixOf(text)}-`),
    );
    return tracker === undefined ? { text } : { text, detail: tracker.url.replaceAll('{id}', text) };
  });
}

/** What stands before an id's number: `INC` of `INC-2041`. */
function prefixOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}

function unique(texts: readonly string[]): Word[] {
  return [...new Set(texts)].map((text) => ({ text }));
}
