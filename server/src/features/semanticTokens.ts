/** Semantic tokens for what incident documents are made of: moments, quantities, people, ids. Standard types, so that every theme has colours. */
import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { overlaps, type Range } from '../document/text';
import { mentionsIn } from '../workspace/incidentSummary';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

/** The legend; a token's type is its index here. */
const TYPES = ['number', 'type', 'variable', 'property'] as const;
type TokenType = (typeof TYPES)[number];

export interface Token {
  readonly range: Range;
  readonly type: TokenType;
}

export const semanticTokens: Feature = {
  name: 'semantic tokens',
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...TYPES], tokenModifiers: [] },
      full: { delta: true },
      range: true,
    },
  }),
  register({ answer, connection, read, documents, client, onDidChangeSettings }) {
    /** What each open document was sent last, for deltas. */
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderFor = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.set(uri, builder);
      return builder;
    };
    const requests = connection.languages.semanticTokens;
    requests.on(({ textDocument: { uri } }, token) =>
      answer('semantic tokens', token, async (): Promise<SemanticTokens> => {
        const reading = await read(uri);
        if (reading === null) return { data: [] };
        // The builder counts as its last answer what it built last, whose id is renewed here.
        const builder = new SemanticTokensBuilder();
        builders.set(uri, builder);
        push(builder, tokensIn(reading, whole(reading)), reading);
        return builder.build();
      }),
    );
    requests.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
      answer('semantic tokens', token, async () => {
        const reading = await read(uri);
        if (reading === null) return { data: [] };
        const builder = builderFor(uri);
        builder.previousResult(previousResultId);
        push(builder, tokensIn(reading, whole(reading)), reading);
        return builder.buildEdits();
      }),
    );
    requests.onRange(({ textDocument: { uri }, range }, token) =>
      answer('semantic tokens', token, async (): Promise<SemanticTokens> => {
        const reading = await read(uri);
        if (reading === null) return { data: [] };
        const builder = new SemanticTokensBuilder();
        const wanted = { start: reading.offsetAt(range.start), end: reading.offsetAt(range.end) };
        push(builder, tokensIn(reading, wanted), reading);
        return builder.build();
      }),
    );
    documents.onDidClose(({ document }) => builders.delete(document.uri));
    onDidChangeSettings(() => {
      if (client.refreshSemanticTokens) requests.refresh();
    });
  },
};

/** The tokens that touch a range, in document order, without overlap. */
export function tokensIn({ document, text }: Reading, range: Range): Token[] {
  if (!document.recognition.incident) return [];
  const all: readonly Token[] = [
    ...document.instants.map((instant): Token => ({ range: instant.range, type: 'type' })),
    ...mentionsIn(document, text).map((mention): Token => ({ range: mention.range, type: 'property' })),
    ...document.people.map((person): Token => ({ range: person.range, type: 'variable' })),
    ...document.quantities.map((quantity): Token => ({ range: quantity.range, type: 'number' })),
  ];
  const found = all
    .filter((token) => overlaps(token.range, range))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let covered = -1;
  return found.filter((token) => {
    if (token.range.start < covered) return false;
    covered = token.range.end;
    return true;
  });
}

function whole({ text }: Reading): Range {
  return { start: 0, end: text.length };
}

/** Tokens of several lines are cut at their ends: few clients take others. */
function push(builder: SemanticTokensBuilder, tokens: readonly Token[], { lines, text }: Reading): void {
  for (const { range, type } of tokens) {
    let { line, column } = lines.positionAt(range.start);
    for (let at = range.start; at < range.end; line++, column = 0) {
      const lineEnd = Math.min(range.end, lines.offsetAt({ line, column: Number.MAX_SAFE_INTEGER }));
      const visible = text.slice(at, lineEnd).trimEnd().length;
      if (visible > 0) builder.push(line, column, visible, TYPES.indexOf(type), 0);
      const next = lines.lineStart(line + 1);
      if (line + 1 >= lines.lineCount) break;
      at = next;
    }
  }
}
