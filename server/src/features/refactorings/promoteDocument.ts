/** Begins the document that follows this one, with everything that this one says. */
import { CodeActionKind } from 'vscode-languageserver';
import type { Kind } from '../../document/model';
import type { Promotion } from '../../protocol';
import { message } from '../../rules/message';
import { folderOf, join } from '../../workspace/fileSystem';
import { escapeName, nameOf, placeOf, relativeTarget, uriOf } from '../../workspace/place';
import { NEXT_KIND, promote, promotedName } from '../../workspace/promote';
import type { ActionSource } from '../action';
import type { Reading } from '../openDocument';
import type { Session } from '../session';
import { createFile } from '../workspaceEdits';
import { titleSection } from '../../schema/titleSection';
import { touches } from './rewriting';

const TITLES: Readonly<Partial<Record<Kind, string>>> = {
  rca: 'Begin the root cause analysis from this brief',
  review: 'Begin the post-incident review from this analysis',
};

/** Offered at the title and above it. */
export const promoteDocument: ActionSource = ({ reading, range, session }) => {
  const { document } = reading;
  const to = NEXT_KIND[document.kind];
  const title = to === undefined ? undefined : TITLES[to];
  if (to === undefined || title === undefined || !session.client.createFiles) return [];
  const head = { start: 0, end: titleSection(document)?.titleRange.end ?? 0 };
  if (!touches(head, range)) return [];
  return [
    {
      id: 'promote',
      title: message(title),
      kind: CodeActionKind.RefactorRewrite,
      change: async () => {
        const { uri, text } = await promotionOf(reading, to, session);
        return createFile(uri, text);
      },
    },
  ];
};

/** The new document and where it goes: beside its source, under a name that nothing has. */
export async function promotionOf(reading: Reading, to: Kind, session: Session): Promise<Promotion> {
  const from = placeOf(reading.uri);
  const [firstRoot] = session.roots();
  const folder = from.includes('/') ? folderOf(from) : (firstRoot ?? from);
  const place = await freePlace(folder, promotedName(nameOf(from), reading.document.kind, to), session);
  const schema = (await session.settingsFor(uriOf(place))).check.schemas[to];
  const text = promote(reading.document, reading.text, {
    to,
    source: from.includes('/') ? relativeTarget(place, from) : nameOf(from),
    ...(schema === undefined ? {} : { schema }),
  });
  return { kind: to, text, uri: uriOf(place) };
}

/** More files of one name than this are nobody's wish. */
const MOST_NAMES = 50;

async function freePlace(folder: string, name: string, { files }: Session): Promise<string> {
  const stem = name.replace(/\.[a-z]{1,10}$/i, '');
  for (let number = 1; number < MOST_NAMES; number++) {
    const tried = number === 1 ? name : `${stem}-${number}${name.slice(stem.length)}`;
    const place = join(folder, escapeName(tried));
    if (!(await files.exists(place))) return place;
  }
  return join(folder, escapeName(name));
}
