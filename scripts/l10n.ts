/**
 * Brings the translation tables up to date with the sources: drops words that nobody says any more, sorts, and lists what
 * is not translated yet. Translations themselves are written by hand in l10n/*.json.
 *
 *   npm run l10n
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clientWords, serverWords } from './words';

export type Table = Readonly<Record<string, string>>;

interface Translated {
  readonly file: string;
  words(): readonly string[];
}

/** The tables, and the words that each must hold. */
export const TABLES: readonly Translated[] = [
  { file: 'bundle.l10n.de.json', words: clientWords },
  { file: 'server.de.json', words: serverWords },
];

export function readTable(file: string): Table {
  return JSON.parse(readFileSync(new URL(`../l10n/${file}`, import.meta.url), 'utf8')) as Table;
}

/** Fields that a translation lost or made up: `{name}`, `{0}`. */
export function differingFields(words: string, translation: string): readonly string[] {
  const [left, right] = [fieldsOf(words), fieldsOf(translation)];
  return [
    ...left.filter((field) => !right.includes(field)),
    ...right.filter((field) => !left.includes(field)),
  ];
}

function fieldsOf(text: string): readonly string[] {
  return text.match(/\{\w{1,40}\}/g) ?? [];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { file, words } of TABLES) {
    const [wanted, table] = [words(), readTable(file)];
    const kept = wanted.flatMap((word) => (word in table ? [[word, table[word]] as const] : []));
    writeFileSync(
      new URL(`../l10n/${file}`, import.meta.url),
      `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`,
    );
    const missing = wanted.filter((word) => !(word in table));
    console.log(`l10n/${file}: ${String(kept.length)} translated, ${String(missing.length)} missing`);
    for (const word of missing) console.log(`  ${word}`);
  }
