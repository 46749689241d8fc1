/** Across documents: definition, references and rename of incident ids and of headings that links lead to. */
import type { Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Range } from '../document/text';
import { contains } from '../document/text';
import type { IncidentSummary, PlacedRange } from '../workspace/incidentSummary';
import { headingsOf, linkTargets, mentionsIn, slugOf } from '../workspace/incidentSummary';
import { placeOf, resolveTarget } from '../workspace/place';
import type { Feature } from './feature';
import { placedRange } from './lspRange';
import type { Reading } from './openDocument';
import type { Session } from './session';

/** What the cursor stands on. */
export type Target =
  | { readonly type: 'id'; readonly id: string; readonly range: Range }
  | { readonly type: 'heading'; readonly anchor: string; readonly place: string; readonly range: Range }
  | { readonly type: 'link'; readonly anchor: string | null; readonly place: string; readonly range: Range };

interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export const references: Feature = {
  name: 'references',
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
  }),
  register(session) {
    const { connection } = session;
    connection.onDefinition((asked, token) =>
      session.answer('definition', token, async () => {
        const found = await targetAt(asked, session);
        return found === null ? null : definitionsOf(found, await session.index.all(), session);
      }),
    );
    connection.onReferences(({ context, ...asked }, token) =>
      session.answer('references', token, async () => {
        const found = await targetAt(asked, session);
        if (found === null) return null;
        const all = await session.index.all();
        const uses = usesOf(found, all, session);
        return context.includeDeclaration ? distinct([...definitionsOf(found, all, session), ...uses]) : uses;
      }),
    );
    connection.onPrepareRename((asked, token) =>
      session.answer('rename', token, async () => {
        const reading = await session.read(asked.textDocument.uri);
        const found = reading === null ? null : targetIn(reading, asked);
        if (reading === null || found === null || found.type === 'link') return null;
        const { start, end } = found.range;
        return { range: reading.toLsp(found.range), placeholder: reading.text.slice(start, end) };
      }),
    );
    connection.onRenameRequest(({ newName, ...asked }, token) =>
      session.answer('rename', token, async () => {
        const reading = await session.read(asked.textDocument.uri);
        const found = reading === null ? null : targetIn(reading, asked);
        if (reading === null || found === null || newName.trim() === '') return null;
        return renamed(found, newName.trim(), reading, session);
      }),
    );
  },
};

/** What stands at a position: a link's target, an id, a heading. */
export async function targetAt(asked: Asked, session: Session): Promise<Target | null> {
  const reading = await session.read(asked.textDocument.uri);
  return reading === null ? null : targetIn(reading, asked);
}

function targetIn(reading: Reading, { position }: Asked): Target | null {
  const offset = reading.offsetAt(position);
  const { document, text, uri } = reading;
  const here = <T extends { readonly range: Range }>(all: readonly T[]): T | undefined =>
    all.find(({ range }) => contains(range, { start: offset, end: offset }));
  const link = here(linkTargets(document, text));
  if (link !== undefined) {
    const place = resolveTarget(placeOf(uri), link.target);
    const [, anchor = null] = link.target.split('#', 2);
    if (place !== null) return { type: 'link', anchor, place, range: link.range };
  }
  const mention = here(mentionsIn(document, text));
  if (mention !== undefined) return { type: 'id', id: mention.id, range: mention.range };
  const heading = here(headingsOf(document));
  if (heading === undefined) return null;
  return { type: 'heading', anchor: heading.anchor, place: placeOf(uri), range: heading.range };
}

/** The documents that an id names, the heading that an anchor names. */
export function definitionsOf(target: Target, all: readonly IncidentSummary[], session: Session): Location[] {
  if (target.type === 'id')
    return all
      .filter(({ ids }) => ids.some((id) => sameId(id, target.id)))
      .map(({ place, titleRange }) => locationOf(place, titleRange, session));
  const summary = all.find(({ place }) => place === target.place);
  const heading = summary?.headings.find(({ anchor }) => anchor === target.anchor?.toLowerCase());
  if (heading !== undefined) return [locationOf(target.place, heading.range, session)];
  const top = { line: 0, column: 0 };
  return [locationOf(target.place, { start: top, end: top }, session)];
}

/** Where an id is written; the links that lead to a heading or file. */
export function usesOf(target: Target, all: readonly IncidentSummary[], session: Session): Location[] {
  return all.flatMap((summary) =>
    (target.type === 'id'
      ? summary.mentions.filter(({ id }) => sameId(id, target.id))
      : linksTo(target, summary)
    ).map(({ range }) => locationOf(summary.place, range, session)),
  );
}

function linksTo({ place, anchor }: Exclude<Target, { type: 'id' }>, summary: IncidentSummary) {
  return summary.links.filter(({ target }) => {
    if (resolveTarget(summary.place, target) !== place) return false;
    const [, to = null] = target.split('#', 2);
    return to?.toLowerCase() === anchor?.toLowerCase() || (anchor === null && to === null);
  });
}

async function renamed(
  target: Target,
  newName: string,
  reading: Reading,
  session: Session,
): Promise<WorkspaceEdit | null> {
  if (target.type === 'link') return null;
  const all = await session.index.all();
  const changes = new Map<string, TextEdit[]>();
  const add = (uri: string, edit: TextEdit): void => {
    changes.set(uri, [...(changes.get(uri) ?? []), edit]);
  };
  if (target.type === 'heading') {
    add(reading.uri, { range: reading.toLsp(target.range), newText: newName });
    for (const summary of all)
      for (const { target: written, range } of linksTo(target, summary))
        add(session.uriAt(summary.place), {
          range: placedRange(range),
          newText: `${written.split('#', 1)[0] ?? ''}#${slugOf(newName)}`,
        });
  } else for (const { uri, range } of usesOf(target, all, session)) add(uri, { range, newText: newName });
  return editOf(changes, session);
}

/** Bound to the versions of open documents where the client can check that. */
export function editOf(
  changes: ReadonlyMap<string, readonly TextEdit[]>,
  { client, documents }: Session,
): WorkspaceEdit | null {
  if (changes.size === 0) return null;
  if (!client.versionedEdits)
    return { changes: Object.fromEntries([...changes].map(([uri, edits]) => [uri, [...edits]])) };
  return {
    documentChanges: [...changes].map(([uri, edits]) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits: [...edits],
    })),
  };
}

function locationOf(place: string, range: PlacedRange, session: Session): Location {
  return { uri: session.uriAt(place), range: placedRange(range) };
}

function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function distinct(locations: readonly Location[]): Location[] {
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}
