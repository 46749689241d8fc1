/** What once failed, as files: `failures/documents` and `failures/messages`, each with a word on what it was. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Failure {
  readonly name: string;
  /** What did not hold. */
  readonly what: string;
}

export function failures<Content>(kind: 'documents' | 'messages'): readonly (Failure & Content)[] {
  const folder = new URL(`failures/${kind}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -'.json'.length),
      ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly what: string } & Content),
    }));
}
