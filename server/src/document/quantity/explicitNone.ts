/** Reads an explicit "none": "no user data was exposed", "zero downtime", "none of the customers", "did not affect any users". */
import {
  AUXILIARIES,
  EVIDENCE_NOUNS,
  EXPOSED_NOUNS,
  HARM_NOUNS,
  HARM_VERBS,
  HYPOTHETICAL,
  SUSPECTED,
  UNHARMED,
  WEAKENING,
} from './noneWords';
import { ORDINARY, type QuantityReading } from './reading';
import type { Token } from './tokens';

type Tokens = readonly Token[];

const CLAUSE_END = /^[.;:!?]$/;
/** How many words are looked at behind the "no". */
const REACH = 9;
const EVIDENCE_REACH = 14;

/** Reads the statement of "none" whose first word is the token `at`; words before `floor` belong to the quantity before. */
export function readExplicitNone(tokens: Tokens, at: number, floor: number): QuantityReading | null {
  const reading = readStatement(tokens, at);
  return reading === null ? null : { ...reading, first: Math.max(reading.first, floor) };
}

function readStatement(tokens: Tokens, at: number): QuantityReading | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return token.text === '0' ? readNo(tokens, at) : null;
  switch (token.lower) {
    case 'no':
    case 'zero':
    case 'nil':
      return readNo(tokens, at);
    case 'none':
    case 'nobody':
      return readNoneOf(tokens, at);
    case 'without':
      return readWithout(tokens, at);
    case 'never':
    case 'not':
    case 'cannot':
      return readNot(tokens, at);
    case 'unaware':
      return readUnseen(tokens, at);
    case 'nor':
      return null;
    default:
      if (token.lower.endsWith("n't") || token.lower.endsWith('n’t')) return readNot(tokens, at);
      return UNHARMED.has(token.lower) ? readUnharmed(tokens, at) : null;
  }
}

/** "no user data was exposed", "no downtime", "no evidence of misuse". */
function readNo(tokens: Tokens, at: number): QuantityReading | null {
  const end = clauseEnd(tokens, at, REACH);
  let exposed = -1;
  for (let i = at + 1; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (i === at + 1 && lower === 'longer') return null;
    if (WEAKENING.has(lower) && exposed < 0) return null;
    if (EVIDENCE_NOUNS.has(lower) && exposed < 0) return readEvidence(tokens, at, i);
    if (lower === 'effect' && exposedAhead(tokens, i, clauseEnd(tokens, i, 6)) < 0 && exposed < 0)
      return null;
    if (HARM_NOUNS.has(lower) && !endsNounPhrase(tokens, at, i))
      return none(tokens, at, i + 1, { counts: at + 1 });
    if (EXPOSED_NOUNS.has(lower)) exposed = i;
    if (AUXILIARIES.has(lower) && exposed < 0 && i > at + 1) return null;
    if (exposed >= 0 && isHarmVerb(tokens, i))
      return none(tokens, at, i + 1, { counts: at + 1, countsEnd: exposed + 1 });
    if (lower === 'but' || lower === 'able' || lower === 'could') return null;
  }
  return null;
}

/** Whether a verb or preposition stands between "no" and the noun, so that the "no" belongs to something else. */
function endsNounPhrase(tokens: Tokens, at: number, noun: number): boolean {
  for (let i = at + 1; i < noun; i++) {
    const { lower } = tokens[i] as Token;
    if (
      AUXILIARIES.has(lower) ||
      /^(?:of|for|to|in|on|that|which|because|with|and|until|could|can)$/.test(lower)
    )
      return true;
  }
  return false;
}

function isHarmVerb(tokens: Tokens, at: number): boolean {
  const { lower } = tokens[at] as Token;
  return HARM_VERBS.has(lower) && (tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.kind === 'name');
}

function readEvidence(tokens: Tokens, at: number, noun: number): QuantityReading | null {
  const end = clauseEnd(tokens, noun, EVIDENCE_REACH);
  for (let i = noun + 1; i < end; i++)
    if (SUSPECTED.has((tokens[i] as Token).lower))
      return none(tokens, at, i + 1, { counts: at + 1, countsEnd: i + 1 });
  return null;
}

/** "none of the customers were affected", "nobody was affected". */
function readNoneOf(tokens: Tokens, at: number): QuantityReading | null {
  const end = clauseEnd(tokens, at, REACH + 3);
  for (let i = at + 1; i < end; i++)
    if (isHarmVerb(tokens, i)) return none(tokens, at, i + 1, { counts: at, countsEnd: at });
  return null;
}

/** "without data loss", "without affecting users". */
function readWithout(tokens: Tokens, at: number): QuantityReading | null {
  const end = clauseEnd(tokens, at, 5);
  for (let i = at + 1; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (WEAKENING.has(lower) || /^(?:the|this|a|an)$/.test(lower)) return null;
    if (HARM_NOUNS.has(lower)) return none(tokens, at, i + 1, { counts: at + 1 });
    if (HARM_VERBS.has(lower) && lower.endsWith('ing')) {
      const object = exposedAhead(tokens, i + 1, end);
      return object < 0 ? null : none(tokens, at, object + 1, { counts: i + 1 });
    }
  }
  return null;
}

function exposedAhead(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++) if (EXPOSED_NOUNS.has((tokens[i] as Token).lower)) return i;
  return -1;
}

/** "was not exploited", "did not affect any users", "have never been compromised", "not aware of any exploitation". */
function readNot(tokens: Tokens, at: number): QuantityReading | null {
  const before = clauseStart(tokens, at);
  if (!isPast(tokens, at)) return null;
  for (let i = at - 1; i >= Math.max(before, at - 3); i--)
    if (HYPOTHETICAL.has((tokens[i] as Token).lower)) return null;
  if (HYPOTHETICAL.has((tokens[at] as Token).lower)) return null;
  if ((tokens[before]?.lower ?? '') === 'if') return null;
  const unseen = readUnseen(tokens, at);
  if (unseen !== null) return unseen;
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const { lower, kind } = tokens[i] as Token;
    if (kind === 'sign' || /^(?:only|just|all|yet|every|to|everyone)$/.test(lower)) return null;
    if (!HARM_VERBS.has(lower)) continue;
    return isHarmed(tokens, before, at, i)
      ? none(tokens, subjectStart(before, at), i + 1, { counts: i + 1, countsEnd: i + 1 })
      : null;
  }
  return null;
}

const PAST_NEGATIONS = /^(?:didn|wasn|weren|hasn|haven|hadn|isn|aren)['’]t$/;
const PAST_AUXILIARIES = /^(?:did|was|were|has|have|had|been|is|are)$/;

/** Whether it is said of what happened: "was not", "did not", "has never", "and not one". */
function isPast(tokens: Tokens, at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower.endsWith('t') && /['’]/.test(lower)) return PAST_NEGATIONS.test(lower);
  if (lower === 'cannot') return false;
  return (
    lower === 'never' ||
    tokens[at + 1]?.lower === 'one' ||
    [1, 2, 3].some((back) => PAST_AUXILIARIES.test(tokens[at - back]?.lower ?? ''))
  );
}

/** Whether the harm is done to something worth naming, before or behind the verb. */
function isHarmed(tokens: Tokens, before: number, at: number, verb: number): boolean {
  if (exposedAhead(tokens, before, at) >= 0) return true;
  if (exposedAhead(tokens, verb + 1, clauseEnd(tokens, verb, 6)) >= 0) return true;
  return (
    (tokens[verb] as Token).lower === 'exploited' ||
    tokens.slice(before, at).some(({ lower }) => lower === 'we')
  );
}

/** The subject goes into the text when it is short: "production was not impacted". */
function subjectStart(before: number, at: number): number {
  return at - before <= 5 ? before : at;
}

const SEEING =
  /^(?:aware|unaware|know|seen|see|found|find|observed|identified|detected|discovered|uncovered)$/;

/** "not aware of any attempts to exploit", "have not found any sign of misuse". */
function readUnseen(tokens: Tokens, at: number): QuantityReading | null {
  const seeing = [at, at + 1, at + 2, at + 3].find((i) => SEEING.test(tokens[i]?.lower ?? ''));
  if (seeing === undefined) return null;
  const end = clauseEnd(tokens, seeing, EVIDENCE_REACH);
  let any = false;
  for (let i = seeing + 1; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'any' || EVIDENCE_NOUNS.has(lower)) any = true;
    if (any && (SUSPECTED.has(lower) || HARM_VERBS.has(lower)))
      return none(tokens, at, i + 1, { counts: seeing + 1 });
  }
  return null;
}

/** "all other users were unaffected": what stands before must be worth naming. */
function readUnharmed(tokens: Tokens, at: number): QuantityReading | null {
  const before = Math.max(clauseStart(tokens, at), at - 6);
  const subject = exposedAhead(tokens, before, at);
  if (
    subject < 0 ||
    !/^(?:is|are|was|were|remained|stayed|be|been|remains|otherwise|completely|largely)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return null;
  return none(tokens, before, at + 1, { counts: subject, countsEnd: subject + 1 });
}

function clauseEnd(tokens: Tokens, at: number, reach: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + reach + 1); i++)
    if (CLAUSE_END.test((tokens[i] as Token).text)) return i;
  return Math.min(tokens.length, at + reach + 1);
}

function clauseStart(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--)
    if (CLAUSE_END.test((tokens[i] as Token).text) || (tokens[i] as Token).text === ',') return i + 1;
  return Math.max(0, at - 14);
}

function none(
  tokens: Tokens,
  first: number,
  next: number,
  { counts, countsEnd = next }: { readonly counts: number; readonly countsEnd?: number },
): QuantityReading {
  const text = tokens
    .slice(counts, countsEnd)
    .map((token) => token.text)
    .join(' ');
  return {
    ...ORDINARY,
    kind: 'count',
    min: 0,
    max: 0,
    unit: tokens[countsEnd - 1]?.lower ?? '',
    counts: text === '' ? null : text,
    none: true,
    first,
    next,
  };
}
