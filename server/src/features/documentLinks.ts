/** Links in the text: ticket ids to their trackers, incident ids to their documents. Markdown's own links are the editor's. */
import type { DocumentLink } from 'vscode-languageserver';
import { prosesOf } from '../document/block';
import { overlaps, type Range } from '../document/text';
import { trackerLinksIn } from '../workspace/trackers';
import { linkTargets, mentionsIn } from '../workspace/incidentSummary';
import { placeOf, resolveTarget, uriOf } from '../workspace/place';
import type { Feature } from './feature';
import type { Reading } from './openDocument';
import type { Session } from './session';

export const documentLinks: Feature = {
  name: 'document links',
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register(session) {
    session.connection.onDocumentLinks(({ textDocument }, token) =>
      session.answer('document links', token, async () => {
        const reading = await session.read(textDocument.uri);
        return reading?.document.recognition.incident === true ? linksIn(reading, session) : null;
      }),
    );
  },
};

function linksIn(reading: Reading, session: Session): DocumentLink[] {
  const { document, text, settings, uri } = reading;
  const written = [...document.links, ...document.images].map(({ range }) => range);
  const free = (range: Range): boolean => !written.some((other) => overlaps(range, other));
  const tickets = [...prosesOf(document.blocks)]
    .flatMap(({ text: words, start }) => trackerLinksIn(words, start, settings.check.trackers))
    .filter(({ range }) => free(range));
  const incidents = mentionsIn(document, text).flatMap(({ id, range }) => {
    if (!free(range) || tickets.some((ticket) => overlaps(ticket.range, range))) return [];
    const other = session.index.known().find(({ ids, place }) => ids.includes(id) && place !== placeOf(uri));
    return other === undefined ? [] : [{ range, url: session.uriAt(other.place) }];
  });
  const relative = linkTargets(document, text).flatMap(({ target, range }) => {
    const place = resolveTarget(placeOf(uri), target);
    const [, anchor] = target.split('#', 2);
    return place === null ? [] : [{ range, url: uriOf(place) + (anchor === undefined ? '' : `#${anchor}`) }];
  });
  return [...tickets, ...incidents, ...relative].map(({ range, url }) => ({
    range: reading.toLsp(range),
    target: url,
  }));
}
