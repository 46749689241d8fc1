/** The command line's grammar: options by name, values checked, a near miss answered with what was probably meant. */
import { closest, distance } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';
import { UsageError } from './session';

export interface OptionDescription {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What the value is called in the help: `--format NAME`. */
  readonly value?: string;
  /** The values that are accepted, where they are few. */
  readonly choices?: readonly string[];
  readonly description: string;
}

export type OptionTable = Readonly<Record<string, OptionDescription>>;

export interface Arguments {
  /** File names and other plain words, in order. */
  readonly words: readonly string[];
  /** The value of an option, or undefined; the last one wins. */
  text(option: string): string | undefined;
  /** Whether a switch is set. */
  has(option: string): boolean;
}

/** Reads the arguments behind the subcommand. Throws a `UsageError` that says what to write instead. */
export function readArguments(args: readonly string[], table: OptionTable): Arguments {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    else if (token.kind === 'option') {
      const option = table[token.name];
      if (option === undefined) throw unknownOption(token.rawName, table);
      values.set(token.name, valueOf(token, option));
    }
  }
  return { words, text: (option) => values.get(option), has: (option) => values.has(option) };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf({ rawName, value, inlineValue }: OptionToken, option: OptionDescription): string {
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return '';
  }
  const looksLikeOption = value?.startsWith('-') === true && value !== '-' && !inlineValue;
  if (value === undefined || value === '' || looksLikeOption)
    throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value ?? 'VALUE'}.`);
  if (option.choices && !option.choices.includes(value))
    throw new UsageError(
      `${rawName} can't be "${value}".${didYouMean(value, option.choices)} Choose from: ${option.choices.join(', ')}.`,
    );
  return value;
}

function unknownOption(rawName: string, table: OptionTable): UsageError {
  const names = Object.keys(table).map((name) => `--${name}`);
  return new UsageError(`Unknown option ${rawName}.${didYouMean(rawName, names)}`);
}

/** Letters that may differ; two letters that changed places count as two. */
const REACH = 2;

/** ` Did you mean x?` for a near miss, empty where nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const guess = closest(word, [...known]);
  return distance(word, guess) <= REACH ? ` Did you mean ${guess}?` : '';
}
