/** Completion: what can be written at the cursor next, asked for by trigger characters, since VS Code asks in Markdown by nothing else. */
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver';
import { isInCode } from '../document/place';
import { plainSnippet } from '../schema/snippet';
import type { IncidentIndex } from '../workspace/incidentIndex';
import type { ClientAbilities } from './clientAbilities';
import {
  type Candidate,
  type CandidateKind,
  NO_WORDS,
  type Place,
  type WorkspaceWords,
} from './completion/candidate';
import { fieldCandidates } from './completion/fields';
import { frontMatterCandidates } from './completion/frontMatter';
import { headingCandidates, sectionCandidates } from './completion/headings';
import { rowCandidates } from './completion/rows';
import { suppressionCandidates } from './completion/suppressions';
import { timeCandidates } from './completion/times';
import { wordCandidates } from './completion/words';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

export const completion: Feature = {
  name: 'completion',
  capabilities: () => ({
    completionProvider: { triggerCharacters: ['#', '-', '|', ':', '@', '[', '<', ' '] },
  }),
  register(session) {
    session.connection.onCompletion(({ textDocument, position, context }, token) =>
      session.answer('completion', token, async () => {
        const reading = await session.read(textDocument.uri);
        if (reading === null) return null;
        const byHand = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
        const place = placeAt(reading, position, {
          byHand,
          now: session.now(),
          words: wordsOf(session.index),
        });
        return completionsAt(place).map((candidate, index) =>
          toItem(candidate, index, place, session.client),
        );
      }),
    );
  },
};

function wordsOf(index: Pick<IncidentIndex, 'known'>): WorkspaceWords {
  const known = index.known();
  return {
    people: known.flatMap(({ owners }) => owners),
    services: known.flatMap(({ services }) => services),
    identifiers: known.flatMap(({ ids }) => ids),
  };
}

/** The place of a position. */
export function placeAt(
  reading: Reading,
  position: Position,
  {
    byHand,
    now,
    words = NO_WORDS,
  }: { readonly byHand: boolean; readonly now: Date; readonly words?: WorkspaceWords },
): Place {
  const offset = reading.offsetAt(position);
  const { line } = reading.lines.positionAt(offset);
  const lineStart = reading.lines.lineStart(line);
  const lineEnd = reading.lines.offsetAt({ line, column: Number.MAX_SAFE_INTEGER });
  return {
    reading,
    offset,
    lineStart,
    before: reading.text.slice(lineStart, offset),
    after: reading.text.slice(offset, lineEnd),
    byHand,
    now,
    words,
  };
}

/** What can be written at a place, best first. */
export function completionsAt(place: Place): Candidate[] {
  const { document } = place.reading;
  const frontMatter = frontMatterCandidates(place);
  if (frontMatter !== null) return [...frontMatter, ...(suppressionCandidates(place) ?? [])];
  if (!document.recognition.incident || isInCode(document, place.offset)) return [];
  const rows = rowCandidates(place);
  const own = suppressionCandidates(place) ?? headingCandidates(place);
  if (own !== null) return [...rows, ...own];
  if (place.before.trim() === '' && place.after.trim() === '' && place.byHand)
    return [...rows, ...sectionCandidates(place)];
  if (rows.length > 0) return rows;
  const times = timeCandidates(place);
  return [...times, ...(fieldCandidates(place) ?? wordCandidates(place))];
}

const KINDS: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  row: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Constant,
  time: CompletionItemKind.Value,
  identifier: CompletionItemKind.Reference,
  term: CompletionItemKind.Text,
  rule: CompletionItemKind.Keyword,
};

/** A snippet without fields is sent as plain text: nothing in it can be taken for a field then. */
const HAS_FIELD = /(?:^|[^\\])\$(?:\{?\d)/;

function toItem(
  { label, kind, replace, snippet, detail, explanation, filter }: Candidate,
  index: number,
  { reading }: Place,
  { snippetCompletions }: Pick<ClientAbilities, 'snippetCompletions'>,
): CompletionItem {
  const plain = plainSnippet(snippet);
  const asSnippet = snippetCompletions && HAS_FIELD.test(snippet);
  return {
    label,
    kind: KINDS[kind],
    sortText: String(index).padStart(4, '0'),
    ...(filter === undefined || filter === label ? {} : { filterText: filter }),
    ...(detail === undefined ? {} : { detail }),
    ...(explanation === undefined ? {} : { documentation: explanation }),
    ...(asSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: { range: reading.toLsp(replace), newText: asSnippet ? snippet : plain },
  };
}
