/** Finds words that only engineers of the system know, and expands them where the glossary has better ones. */
import { TERMS } from './plainWords';

/** Term in lower case → everyday words, or `null` where there are none. */
export type Glossary = ReadonlyMap<string, string | null>;

/** The built-in terms with the team's own over them. */
export function glossaryOf(own: Readonly<Record<string, string>>): Glossary {
  return new Map([
    ...Object.entries(TERMS),
    ...Object.entries(own).map(([term, words]): [string, string] => [term.toLowerCase(), words]),
  ]);
}

/** Whether the words need an engineer of the system: a machine's name, code, or a term that nothing expands. */
export function needsAnEngineer(text: string, glossary: Glossary): boolean {
  const tokens = tokensOf(text);
  return tokens.some((token, i) => {
    if (typeof termAt(tokens, i, glossary)?.words === 'string') return false;
    return looksTechnical(token.text, glossary) || termAt(tokens, i, glossary)?.words === null;
  });
}

/**
 * The words with each term that the glossary explains explained behind it, the first time only: `explained` remembers
 * the terms across calls.
 */
export function explainTerms(text: string, glossary: Glossary, explained: Set<string>): string {
  const tokens = tokensOf(text);
  let told = '';
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const term = termAt(tokens, i, glossary);
    if (typeof term?.words !== 'string') continue;
    i += term.length - 1;
    if (explained.has(term.key)) continue;
    explained.add(term.key);
    const { end } = tokens[i] as Token;
    told += `${text.slice(at, end)} (${withoutStop(term.words)})`;
    at = end;
  }
  return told + text.slice(at);
}

interface Token {
  /** Without punctuation around it and without a possessive's end. */
  readonly text: string;
  readonly end: number;
}

const WORD = /[^\s]{1,400}/g;
const OUTER = /^[("'“‘«[]{1,5}|[)"'”’»\],.;:!?]{1,5}$/g;
const POSSESSIVE = /['’]s$/;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(OUTER, '');
    const end = match.index + match[0].indexOf(word) + word.length;
    return { text: word.replace(POSSESSIVE, ''), end };
  });
}

/** The longest term of up to three words that starts at a token; a plural counts as its singular. */
function termAt(
  tokens: readonly Token[],
  at: number,
  glossary: Glossary,
): { readonly key: string; readonly words: string | null; readonly length: number } | null {
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const words = tokens
      .slice(at, at + length)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    for (const key of [words, words.endsWith('s') ? words.slice(0, -1) : words]) {
      const found = glossary.get(key);
      if (found !== undefined) return { key, words: found, length };
    }
  }
  return null;
}

function withoutStop(words: string): string {
  return words.endsWith('.') ? words.slice(0, -1) : words;
}

const LONGEST_NAME = 120;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/;
/** `db-7`, `web-5d8f9c7b6d-x2x4z`; regions and severities are common knowledge. */
const NUMBERED_MACHINE = /^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,6}-(?=[a-z]{0,29}\d)[a-z0-9]{2,30}$/;
const MACHINE_WITH_NUMBER = /^[a-z]{2,20}\d{2,6}$/;
const REGION_OR_LEVEL = /^(?:us|eu|ap|ca|sa|af|me|asia|europe|australia|northamerica|southamerica|sev|prio)-/;
/** A name that only the inside of a network knows, or one too long for a product's address. */
const HOST =
  /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.(?:local|internal|intra|lan|corp|svc|prod|staging|consul)(?::\d{1,5})?$|^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,8}\.[a-z]{2,24}(?::\d{1,5})?$/i;
const COMMIT = /^(?=[0-9a-f]{0,39}\d)(?=[0-9a-f]{0,39}[a-f])[0-9a-f]{7,40}$/;
const FILE =
  /^[a-z_./][\w./-]{0,100}\.(?:go|js|ts|java|kt|rb|php|cpp|sql|ya?ml|json|toml|conf|cfg|lock|log)$|^(?=[\w.]{0,100}[/_-])[\w./-]{1,100}\.(?:rs|py|sh|cc|c|h)$/;
const CODE = /\(\)|::|->|=>|==|[{}$\\]|\w=\w|[a-z]_[a-z]|[\w.]\((?!s\)?$)|^--?[a-z]/i;
const CAMEL = /^[a-z]{2,30}[A-Z][a-z]|^(?:[A-Z][a-z0-9]{1,30}){3}/;

function looksTechnical(word: string, glossary: Glossary): boolean {
  if (word.length > LONGEST_NAME) return true;
  if (glossary.get(word.toLowerCase()) !== undefined) return false;
  if (REGION_OR_LEVEL.test(word)) return false;
  return (
    ADDRESS.test(word) ||
    NUMBERED_MACHINE.test(word) ||
    MACHINE_WITH_NUMBER.test(word) ||
    HOST.test(word) ||
    COMMIT.test(word) ||
    FILE.test(word) ||
    isPath(word) ||
    CODE.test(word) ||
    CAMEL.test(word)
  );
}

function isPath(word: string): boolean {
  return word.startsWith('./') || (word.startsWith('/') && word.length > 1) || word.split('/').length > 3;
}
