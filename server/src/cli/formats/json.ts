/** The report as JSON, for other programs. Fields may be added, never renamed or removed. */
import type { CheckedDocument, Format } from '../report';

export const json: Format = ({ documents, failures }) =>
  `${JSON.stringify({ documents: documents.map(describe), failures }, null, 2)}\n`;

function describe({ file, kind, status, problems }: CheckedDocument) {
  return { file, kind, status, problems };
}
