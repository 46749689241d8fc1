/** What clients ask beyond one document: all incidents, a new document, the page of a rule. */
import { KINDS } from '../document/model';
import type { IncidentEntry, RuleExplanation, ScaffoldParams, ScaffoldText } from '../protocol';
import { findRule } from '../rules/catalogue';
import { rulePageUrl } from '../rules/rulePage';
import { scaffoldSnippet } from '../schema/scaffold';
import { plainSnippet } from '../schema/snippet';
import { join } from '../workspace/fileSystem';
import { type IncidentSummary, slugOf } from '../workspace/incidentSummary';
import { placeOf } from '../workspace/place';
import type { Feature } from './feature';
import { placedRange } from './lspRange';
import { requestsFeature } from './requests';
import type { Session } from './session';

const requests = requestsFeature('workspace requests', {
  'andon/incidents': async ({ kind }, session) =>
    (await session.index.all())
      .filter((summary) => kind === undefined || summary.kind === kind)
      .map((summary) => entryOf(summary, session)),
  'andon/scaffold': scaffoldOf,
  'andon/explainRule': ({ rule }, session) => explanationOf(rule, session),
});

export const workspaceRequests: Feature = {
  ...requests,
  register(session) {
    requests.register(session);
    session.index.onDidChange(() => {
      session.sent(session.connection.sendNotification('andon/didChangeIncidents', {}));
    });
  },
};

function entryOf(summary: IncidentSummary, session: Session): IncidentEntry {
  const { place, title, ids, kind, status, severity, date, services, missing, actionItems } = summary;
  const today = session.now().toISOString().slice(0, 10);
  return {
    uri: session.uriAt(place),
    title,
    id: ids[0] ?? null,
    kind,
    status,
    severity,
    date,
    services,
    missing,
    actionItems: actionItems.map(({ range, ...item }) => ({
      ...item,
      overdue: item.status !== 'done' && item.due !== null && item.due < today,
      range: placedRange(range),
    })),
  };
}

async function scaffoldOf(
  { kind: named, title, uri, level }: ScaffoldParams,
  session: Session,
): Promise<ScaffoldText> {
  const kind = KINDS.find((known) => known === named) ?? 'halt';
  const [root = 'untitled:'] = session.roots();
  const place = uri === undefined ? join(root, 'new.md') : placeOf(uri);
  const schema = (await session.settingsFor(place)).check.schemas[kind];
  const now = session.now().toISOString();
  const snippet = scaffoldSnippet(kind, {
    now,
    ...(title === undefined ? {} : { title }),
    ...(level === undefined ? {} : { level }),
    ...(schema === undefined ? {} : { schema }),
  });
  const slug = title === undefined ? '' : `${slugOf(title).slice(0, LONGEST_SLUG).replace(/-$/, '')}-`;
  return { text: plainSnippet(snippet), snippet, fileName: `${now.slice(0, 10)}-${slug}${kind}.md` };
}

const LONGEST_SLUG = 48;

async function explanationOf(id: string, session: Session): Promise<RuleExplanation | null> {
  const rule = findRule(id);
  if (rule === undefined) return null;
  const { summary } = rule.metadata;
  const page = (await session.rulePage(id)) ?? `# ${id}\n\n${summary}\n`;
  return { rule: id, summary, page, url: rulePageUrl(id) };
}
