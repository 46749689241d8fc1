/** Ranges of the index as the protocol writes them. */
import type { Range } from 'vscode-languageserver';
import type { PlacedRange } from '../workspace/incidentSummary';

export function placedRange({ start, end }: PlacedRange): Range {
  return {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  };
}
