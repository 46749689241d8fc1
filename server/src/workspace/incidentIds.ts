/** Ids of incidents and tickets: how they look in prose, and which of them a document is itself about. */
import type { IncidentDocument } from '../document/model';
import type { Range } from '../document/text';

/** `INC-2041`, `OPS-7`, `incident-118`; words that look alike without being ids are left out below. */
const ID = /(?<![\w/#-])(?:[A-Z][A-Z0-9]{1,9}|[Ii]ncident|[Pp]ostmortem)-\d{1,10}(?![\w-])/g;

/** Encodings, standards, severities, advisories. */
const NO_ID =
  /^(?:UTF|SHA|ISO|RFC|CVE|GHSA|PEP|HTTP|TLS|SEV|MD|AES|RSA|IPV|UTC|GMT|CWE|EIP|BIP|COVID|CET|EST|PST|P)-?\d/i;

/** Front matter keys that name the incident. */
const KEYS = ['id', 'incident', 'incidentId', 'incident_id', 'incident-id', 'ticket', 'issue'];

export interface FoundId {
  readonly id: string;
  readonly range: Range;
}

/** The ids in a text that begins at an offset of the document. */
export function incidentIdsIn(text: string, offset: number): FoundId[] {
  return [...text.matchAll(ID)]
    .filter(({ 0: id }) => !NO_ID.test(id))
    .map(({ 0: id, index }) => ({ id, range: { start: offset + index, end: offset + index + id.length } }));
}

/** The ids a document is about: those of its front matter, of its title and of its file's name. */
export function ownIds(
  { frontMatter, title }: Pick<IncidentDocument, 'frontMatter' | 'title'>,
  fileName: string,
): string[] {
  const stated = KEYS.flatMap((key) => {
    const value = frontMatter?.data[key];
    return typeof value === 'string' || typeof value === 'number' ? incidentIdsIn(String(value), 0) : [];
  });
  const named = [title?.text ?? '', fileName.replace(EXTENSION, '').replaceAll('_', ' ')].flatMap((text) =>
    incidentIdsIn(text.replace(DATE, ' ').replace(BEHIND_ID, '$1 '), 0),
  );
  return [...new Set([...stated, ...named].map(({ id }) => id))];
}

const EXTENSION = /\.[a-z]{1,10}$/i;
const DATE = /(?<!\d)\d{4}-\d\d-\d\d[-_]?/g;
/** In file names words follow the id behind a dash: `INC-2041-double-charge`. */
const BEHIND_ID = /([A-Z]-\d{1,10})-(?=[A-Za-z])/g;
