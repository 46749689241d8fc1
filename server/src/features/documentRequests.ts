/** What clients ask about one document: what it lacks, its timeline, its next update; and the edits that its author asks for. */
import { KINDS } from '../document/model';
import type { DocumentEdit, NextUpdate, Range, Readiness, TimelineView } from '../protocol';
import { render } from '../rules/message';
import { NEXT_KIND } from '../workspace/promote';
import { incidentAt } from './briefingRequests';
import { changeTo } from './fixes';
import { eventEdit } from './logTimelineEvent';
import type { Reading } from './openDocument';
import { promotionOf } from './refactorings/promoteDocument';
import { entriesOf } from './refactorings/rewriting';
import { fixAll, insertMissingSections } from './repairs';
import { requestsFeature } from './requests';
import type { Session } from './session';
import { type Change, cursorAfter, workspaceEdit } from './workspaceEdits';

export const documentRequests = requestsFeature('document requests', {
  'andon/readiness': async ({ uri }, session) => {
    const reading = await incidentAt(uri, session);
    return reading === null ? null : readinessOf(reading, session);
  },
  'andon/timeline': async ({ uri }, session) => {
    const reading = await incidentAt(uri, session);
    return reading === null ? null : timelineOf(reading);
  },
  'andon/nextUpdate': async ({ uri }, session) => {
    const reading = await incidentAt(uri, session);
    return reading === null ? null : nextUpdateOf(reading);
  },
  'andon/promote': async ({ uri, kind }, session) => {
    const reading = await incidentAt(uri, session);
    const to = KINDS.find((known) => known === kind) ?? NEXT_KIND[reading?.document.kind ?? 'review'];
    return reading === null || to === undefined ? null : promotionOf(reading, to, session);
  },
  'andon/logTimelineEvent': ({ uri, text }, session) =>
    edit(uri, session, (reading) => eventEdit(reading, session.now(), text ?? null)),
  'andon/insertMissingSections': ({ uri }, session) =>
    edit(uri, session, (reading) => changeTo(reading, insertMissingSections(reading))),
  'andon/fixAll': ({ uri }, session) => edit(uri, session, (reading) => changeTo(reading, fixAll(reading))),
});

/** A required thing is missing where a rule about it says so as an error or, in a draft, as a warning. */
export function readinessOf(
  { document, problems, toLsp }: Reading,
  { translations }: Pick<Session, 'translations'>,
): Readiness {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) if (severity !== 'off') counts[severity]++;
  const missing = problems
    .filter(({ rule, severity }) => rule.startsWith('missing-') && isRequired(severity, document.status))
    .map(({ rule, message, range }) => ({
      rule,
      message: render(message, translations),
      range: toLsp(range),
    }));
  return {
    kind: document.kind,
    status: document.status,
    ready: missing.length === 0 && counts.error === 0,
    missing,
    counts,
  };
}

function isRequired(severity: string, status: Readiness['status']): boolean {
  return severity === 'error' || (status === 'draft' && severity === 'warning');
}

function timelineOf({ document, toLsp }: Reading): TimelineView {
  const entries = entriesOf(document);
  const times = entries.map(({ at }) => timeOf(at.utc));
  const start = times.filter((time) => time !== null).sort((a, b) => a - b)[0] ?? null;
  return {
    entries: entries.map(({ at, until, text, milestones, range }, i) => {
      const time = times[i] ?? null;
      return {
        at: isoOf(at.utc),
        until: isoOf(until?.utc ?? null),
        elapsed: time === null || start === null ? null : (time - start) / 1000,
        text,
        milestones,
        range: toLsp(range),
      };
    }),
  };
}

function nextUpdateOf({ document, toLsp }: Reading): NextUpdate {
  const { cadence = null, nextUpdate = null } = document.facts.communication ?? {};
  return {
    at: isoOf(nextUpdate?.utc ?? null),
    range: nextUpdate === null ? null : toLsp(nextUpdate.range),
    every: cadence?.min ?? null,
  };
}

/** Milliseconds since 1970 of an instant that is exact to the hour or better. */
function timeOf(utc: string | null): number | null {
  if (utc === null || utc.length <= 10) return null;
  const time = Date.parse(utc.length === 14 ? utc.replace('Z', ':00Z') : utc);
  return Number.isNaN(time) ? null : time;
}

function isoOf(utc: string | null): string | null {
  const time = timeOf(utc);
  return time === null ? null : new Date(time).toISOString();
}

async function edit(
  uri: string,
  session: Session,
  change: (reading: Reading) => Change | null,
): Promise<DocumentEdit | null> {
  const reading = await session.read(uri);
  if (reading?.document.recognition.incident !== true) return null;
  const made = change(reading);
  if (made === null) return null;
  const cursor: Range | null = cursorAfter(reading, made);
  return { uri, version: reading.version, edit: workspaceEdit(reading, made, session.client), cursor };
}
