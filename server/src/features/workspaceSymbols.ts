/** Workspace symbols: every incident and every action item, by any of their words. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { IncidentSummary } from '../workspace/incidentSummary';
import type { Feature } from './feature';
import { placedRange } from './lspRange';
import type { Session } from './session';

/** Clients show far fewer. */
const MOST = 500;

export const workspaceSymbols: Feature = {
  name: 'workspace symbols',
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(session) {
    session.connection.onWorkspaceSymbol(({ query }, token) =>
      session.answer('workspace symbols', token, async () => {
        const words = query.toLowerCase().split(/\s+/).filter(Boolean);
        const matches = (name: string): boolean => {
          const lower = name.toLowerCase();
          return words.every((word) => isWithin(word, lower));
        };
        const all = (await session.index.all()).flatMap((summary) => symbolsOf(summary, session));
        return all
          .filter(({ name, containerName }) => matches(`${name} ${containerName ?? ''}`))
          .slice(0, MOST);
      }),
    );
  },
};

function symbolsOf(summary: IncidentSummary, session: Session): WorkspaceSymbol[] {
  const { title, titleRange, ids, kind, severity, actionItems, place } = summary;
  const uri = session.uriAt(place);
  const about = [ids[0], kind, severity].filter((part) => typeof part === 'string').join(' · ');
  return [
    {
      name: title,
      kind: SymbolKind.Event,
      containerName: about,
      location: { uri, range: placedRange(titleRange) },
    },
    ...actionItems.map(({ text, owner, status, range }) => ({
      name: text,
      kind: SymbolKind.Boolean,
      containerName: [status, owner, title].filter((part) => typeof part === 'string').join(' · '),
      location: { uri, range: placedRange(range) },
    })),
  ];
}

/** Whether the letters of a word occur in order, as editors match while one types. */
function isWithin(word: string, name: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
