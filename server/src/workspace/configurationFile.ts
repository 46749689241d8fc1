/** `.andon.json` as text → its data, and what is wrong with it at which place. Pure. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  parseTree,
  type ParseError,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Kind } from '../document/model';
import type { Located } from '../document/text';
import { type Message, message } from '../rules/message';
import type { Severity } from '../rules/rule';
import { nearest } from '../rules/nearest';
import { CONFIGURATION_SCHEMA } from '../schema/builtInSchemas';
import type { SchemaError } from '../schema/schemaError';

/** The name of the file. */
export const CONFIGURATION_FILE = '.andon.json';

/** What the file may say; its words are explained in `schemas/configuration.schema.json`. */
export interface ConfigurationData {
  readonly root?: boolean;
  readonly documents?: Readonly<Record<string, Kind | false>>;
  readonly profile?: string;
  readonly schemas?: Readonly<Partial<Record<Kind, string>>>;
  readonly rules?: Readonly<Record<string, Severity | RuleConfiguration>>;
  readonly trackers?: Readonly<Record<string, string>>;
  readonly slos?: readonly SloConfiguration[];
  readonly severities?: readonly (
    string | { readonly value: string; readonly aliases?: readonly string[] }
  )[];
  readonly defaultZone?: string;
  /** Whether formatting aligns tables. */
  readonly format?: boolean;
  readonly people?: readonly string[];
  readonly audiences?: Readonly<Record<string, AudienceConfiguration>>;
  readonly glossary?: Readonly<Record<string, string>>;
}

export interface RuleConfiguration {
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface SloConfiguration {
  readonly service: string;
  readonly name?: string;
  /** A percentage where above 1, otherwise a share. */
  readonly objective: number;
  readonly windowDays?: number;
}

export interface AudienceConfiguration {
  readonly parts?: readonly string[];
  readonly plainWords?: boolean;
  readonly external?: boolean;
  readonly withoutEstimates?: boolean;
  readonly depth?: 'brief' | 'full';
}

/** Something wrong with a configuration, at its place in the file. */
export interface ConfigurationFault extends Located {
  readonly message: Message;
}

export interface ConfigurationReading {
  /** Without the parts at fault, so that one mistake does not switch off the rest; empty where nothing could be read. */
  readonly data: ConfigurationData;
  readonly faults: readonly ConfigurationFault[];
  /** The place of the value at the keys, or of the nearest one around it. */
  rangeOf(...keys: readonly (string | number)[]): Located['range'];
}

/** Reads the text of a configuration. Comments and a comma behind the last element are allowed. */
export function readConfigurationFile(text: string): ConfigurationReading {
  if (nestingOf(text) > DEEPEST) {
    const range = { start: 0, end: 0 };
    const fault = {
      range,
      message: message('This is nested more than {depth} levels deep.', { depth: DEEPEST }),
    };
    return { data: {}, faults: [fault], rangeOf: () => range };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const rangeOf = (...keys: readonly (string | number)[]) => rangeAt(tree, keys);
  if (tree === undefined || errors.length > 0) return { data: {}, faults: errors.map(syntaxFault), rangeOf };
  const value: unknown = getNodeValue(tree);
  const violations = CONFIGURATION_SCHEMA.check(value);
  const faults = violations.map((error) => ({
    range: rangeAtError(tree, error),
    message: describe(error),
  }));
  const bad = new Set(violations.map(({ path: [top], property }) => top ?? property));
  return { data: bad.has(null) || !isObject(value) ? {} : without(value, bad), faults, rangeOf };
}

/** The parser calls itself for each level. */
const DEEPEST = 100;

/** An upper bound of how deep brackets nest, those in strings and comments counted too. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return deepest;
}

function without(value: object, bad: ReadonlySet<string | null | undefined>): ConfigurationData {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
}

function syntaxFault({ error, offset, length }: ParseError): ConfigurationFault {
  return {
    range: { start: offset, end: offset + length },
    message: message('This is not JSON: {reason}.', {
      reason: SYNTAX[printParseErrorCode(error)] ?? 'unreadable here',
    }),
  };
}

/** What to tell of the parser's error codes. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'only true, false and null may stand without quotes',
  InvalidNumberFormat: 'not a number',
  PropertyNameExpected: 'a name in double quotes is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a closing } is missing here',
  CloseBracketExpected: 'a closing ] is missing here',
  EndOfFileExpected: 'nothing may follow here',
  UnexpectedEndOfComment: 'the comment is not closed',
  UnexpectedEndOfString: 'the string is not closed',
  InvalidUnicode: 'no valid \\u escape',
  InvalidEscapeCharacter: 'no valid \\ escape',
  InvalidCharacter: 'this character needs an escape',
};

function rangeAt(tree: Node | undefined, keys: readonly (string | number)[]): Located['range'] {
  for (let length = keys.length; tree !== undefined && length >= 0; length--) {
    const node = findNodeAtLocation(tree, keys.slice(0, length));
    if (node !== undefined) return { start: node.offset, end: node.offset + node.length };
  }
  return { start: 0, end: 0 };
}

/** The value at fault; of a name that may not be there, the name. */
function rangeAtError(tree: Node, { path, property }: SchemaError): Located['range'] {
  const keys = path.map((key) => (DIGITS.test(key) ? Number(key) : key));
  const named = property === null ? undefined : findNodeAtLocation(tree, [...keys, property]);
  const name = named?.parent?.children?.[0];
  if (name !== undefined) return { start: name.offset, end: name.offset + name.length };
  return rangeAt(tree, keys);
}

const DIGITS = /^\d{1,9}$/;
const TOP_LEVEL = Object.keys(CONFIGURATION_SCHEMA.schema['properties'] as object);

function describe({ path, keyword, property, expected }: SchemaError): Message {
  const where = path.length === 0 ? 'The configuration' : `"${path.join('.')}"`;
  switch (keyword) {
    case 'additionalProperties': {
      const guess = path.length === 0 && property !== null ? nearest(property, TOP_LEVEL) : null;
      return guess === null
        ? message('{where} has no "{property}".', { where, property: property ?? '' })
        : message('{where} has no "{property}"; did you mean "{guess}"?', {
            where,
            property: property ?? '',
            guess,
          });
    }
    case 'required':
      return message('{where} needs a "{property}".', { where, property: property ?? '' });
    case 'enum':
    case 'const':
      return message('{where} must be one of: {choices}.', { where, choices: [expected].flat().join(', ') });
    case 'type':
      return message('{where} must be: {type}.', { where, type: [expected].flat().join(' or ') });
    default:
      return message('{where} is not as it should be; see its description ({keyword}).', { where, keyword });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
