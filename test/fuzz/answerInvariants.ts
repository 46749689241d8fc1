/** What holds for every answer about a document: its places lie in the document, its words and URIs belong to it. */

export interface Asked {
  readonly method: string;
  readonly uri: string;
  /** The texts that the document had from the question to the answer; one of them was answered about. */
  readonly texts: readonly string[];
  /** Words of other documents. */
  readonly foreign: readonly string[];
}

/** Requests that speak of the workspace, or point from one document to others. */
const ACROSS = new Set([
  'workspace/symbol',
  'workspace/diagnostic',
  'workspace/executeCommand',
  'workspace/willRenameFiles',
  'andon/incidents',
  'textDocument/references',
  'textDocument/definition',
  'textDocument/rename',
  'textDocument/codeLens',
  'textDocument/hover',
]);

/** Answers that hold a new document, or places in what an edit makes of it. */
const ELSEWHERE = new Set(['andon/promote', 'andon/scaffold', 'andon/explainRule', 'initialize']);

export function faultInAnswer(result: unknown, { method, uri, texts, foreign }: Asked): string | null {
  if (ACROSS.has(method) || ELSEWHERE.has(method)) return null;
  const words = JSON.stringify(result);
  const other = foreign.find((word) => words.includes(word));
  if (other !== undefined) return `foreign: the answer to ${method} holds words of another document`;
  const ranges = [...rangesIn(result, uri)];
  if (ranges.some(({ start, end }) => compare(start, end) > 0))
    return `range: ${method} answers with a reversed range`;
  const lengths = texts.map(lineLengths);
  if (ranges.length > 0 && !lengths.some((lines) => ranges.every((range) => fits(range, lines))))
    return `range: ${method} answers with a range outside the document`;
  return null;
}

interface Place {
  readonly line: number;
  readonly character: number;
}
interface ProtocolRange {
  readonly start: Place;
  readonly end: Place;
}

/** The ranges of the document itself: parts that name another URI are left out, and the cursor after an edit. */
function* rangesIn(value: unknown, uri: string): Generator<ProtocolRange> {
  if (typeof value !== 'object' || value === null) return;
  const { uri: own, textDocument, start, end } = value as Record<string, unknown>;
  if (typeof own === 'string' && own !== uri) return;
  const named = (textDocument as { readonly uri?: unknown } | undefined)?.uri;
  if (typeof named === 'string' && named !== uri) return;
  if (isPlace(start) && isPlace(end)) yield { start, end };
  for (const [key, part] of Object.entries(value)) {
    if (OPAQUE.has(key) || (key.startsWith('file:') && key !== uri)) continue;
    yield* rangesIn(part, uri);
  }
}

/** A place in the text after an edit, and what the server only gets back from the client. */
const OPAQUE = new Set(['cursor', 'arguments', 'data']);

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

function fits({ start, end }: ProtocolRange, lines: readonly number[]): boolean {
  return [start, end].every(
    ({ line, character }) =>
      line >= 0 && character >= 0 && line < lines.length && character <= (lines[line] ?? -1),
  );
}

/** The lengths of the lines, a line break counted with the line before it: an edit may end behind it. */
function lineLengths(text: string): number[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.length);
}
