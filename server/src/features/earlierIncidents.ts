/**
 * What earlier incidents say about the document at hand, for lenses and hints. They are no diagnostics: those depend on the
 * document alone, so that an editor, the command line and a build report the same.
 */
import { message } from '../rules/message';
import { SERVER_COMMANDS } from '../protocol';
import { titleSection } from '../schema/titleSection';
import { earlierPromises, similarIncidents } from '../workspace/earlierIncidents';
import type { IncidentSummary } from '../workspace/incidentSummary';
import type { Lens } from './codeLenses';
import type { Hint } from './inlayHints';
import { placedRange } from './lspRange';
import type { Reading } from './openDocument';
import type { Session } from './session';

/** Lenses on the title: earlier incidents of the service that had a similar cause. A click opens them where the client can. */
export function earlierLenses(reading: Reading, all: readonly IncidentSummary[], session: Session): Lens[] {
  const own = session.summaryOf(reading);
  if (own === null) return [];
  const range = titleSection(reading.document)?.titleRange ??
    reading.document.title?.range ?? { start: 0, end: 0 };
  return similarIncidents(own, all).map((incident) => ({
    range,
    title: message('Similar earlier incident: {title} ({date})', named(incident)),
    ...(session.client.showDocument
      ? {
          command: {
            id: SERVER_COMMANDS.openDocument,
            arguments: [session.uriAt(incident.place), placedRange(incident.titleRange)],
          },
        }
      : {}),
  }));
}

/** Hints behind action items that an earlier incident promised, too. */
export function promiseHints(reading: Reading, all: readonly IncidentSummary[], session: Session): Hint[] {
  const own = session.summaryOf(reading);
  const items = reading.document.facts.actionItems?.items ?? [];
  if (own === null) return [];
  return earlierPromises(own, all).flatMap(({ index, incident, item }): Hint[] => {
    const mine = items[index];
    if (mine === undefined) return [];
    return [
      {
        offset: mine.textRange.end,
        label: message('already promised in {title} ({date})', named(incident)),
        about: message('“{text}” is open there.', { text: item.text }),
        leadsTo: { uri: session.uriAt(incident.place), range: placedRange(item.range) },
      },
    ];
  });
}

/**
 * All incidents, as far as they are read: whoever can be told of changes is answered at once, and told when more is known;
 * others wait, since they won't ask again.
 */
export async function incidentsFor(
  { index, sent }: Session,
  { refreshes }: { readonly refreshes: boolean },
): Promise<readonly IncidentSummary[]> {
  const all = index.all();
  if (!refreshes) return all;
  sent(all);
  return index.known();
}

/** Calls back when lenses and hints that come from other documents may have changed. */
export function onDidChangeEarlier({ index }: Session, listener: () => void): void {
  let before: readonly string[] = [];
  index.onDidChange(() => {
    const now = index.known().map(comparedPart);
    const same = now.length === before.length && now.every((part, i) => part === before[i]);
    before = now;
    if (!same) listener();
  });
}

const parts = new WeakMap<IncidentSummary, string>();

/** What is compared of a summary, or shown: most edits leave it as it is. */
function comparedPart(summary: IncidentSummary): string {
  const made = parts.get(summary);
  if (made !== undefined) return made;
  const { place, title, date, ids, services, causeWords, actionItems, days } = summary;
  const items = actionItems.map(({ text, status, tracker, range }) => [
    text,
    status,
    tracker,
    range.start.line,
  ]);
  const part = JSON.stringify([place, title, date, ids, services, causeWords, items, days]);
  parts.set(summary, part);
  return part;
}

const LONGEST_TITLE = 70;

function named({ title, date }: IncidentSummary): { title: string; date: string } {
  const short = title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
  return { title: short, date: date ?? '' };
}
