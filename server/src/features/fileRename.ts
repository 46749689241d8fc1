/** Keeps links whole when files move: links to them, and the relative links inside them. */
import { FileOperationPatternKind, type FileRename, type TextEdit } from 'vscode-languageserver';
import { join } from '../workspace/fileSystem';
import type { IncidentSummary, LinkSummary } from '../workspace/incidentSummary';
import { placeOf, relativeTarget, resolveTarget } from '../workspace/place';
import type { Feature } from './feature';
import { placedRange } from './lspRange';
import { editOf } from './references';

const FILTERS = [
  { pattern: { glob: '**/*.{md,markdown,mdown,mkd}', matches: FileOperationPatternKind.file } },
  { pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
];

export const fileRename: Feature = {
  name: 'file rename',
  capabilities: ({ fileOperations }) =>
    fileOperations ? { workspace: { fileOperations: { willRename: { filters: FILTERS } } } } : {},
  register(session) {
    session.connection.workspace.onWillRenameFiles(({ files }, token) =>
      session.answer('file rename', token, async () => {
        const moved = mover(files);
        const changes = new Map<string, TextEdit[]>();
        for (const summary of await session.index.all()) {
          const edits = editsIn(summary, moved);
          if (edits.length > 0) changes.set(session.uriAt(summary.place), edits);
        }
        return editOf(changes, session);
      }),
    );
  },
};

type Mover = (place: string) => string;

/** Where a place is after the files or folders have moved. */
function mover(files: readonly FileRename[]): Mover {
  const moves = files.map(({ oldUri, newUri }) => ({ from: placeOf(oldUri), to: placeOf(newUri) }));
  return (place) => {
    const move = moves.find(({ from }) => place === from || place.startsWith(join(from, '')));
    return move === undefined ? place : move.to + place.slice(move.from.length);
  };
}

/** The edits apply before the files move, to the texts where they are. */
function editsIn({ place, links }: IncidentSummary, moved: Mover): TextEdit[] {
  return links.flatMap(({ target, range }: LinkSummary): TextEdit[] => {
    const leadsTo = target.startsWith('#') ? null : resolveTarget(place, target);
    if (leadsTo === null) return [];
    const [from, to] = [moved(place), moved(leadsTo)];
    if (from === place && to === leadsTo) return [];
    const path = relativeTarget(from, to);
    const rest = target.slice(target.split(/[#?]/, 1)[0]?.length ?? 0);
    return path + rest === target || resolveTarget(from, target) === to
      ? []
      : [{ range: placedRange(range), newText: path + rest }];
  });
}
