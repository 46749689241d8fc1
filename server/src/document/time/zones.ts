/** Time zones by the names people write: abbreviations, offsets, IANA names, "Pacific Time", cities. */
import type { Token } from './timeTokens';
import { isKnownZone } from './zoneOffset';

/** What a zone's name means: a fixed offset or an IANA zone with its own change of clocks. */
export type Zone = (
  { readonly kind: 'offset'; readonly minutes: number } | { readonly kind: 'iana'; readonly id: string }
) & {
  /** The abbreviation has more than one meaning in use. */
  readonly ambiguous: boolean;
};

/** Fixed offsets in minutes, by lower-case abbreviation. */
const OFFSETS: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  zulu: 0,
  uct: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  trt: 180,
  idt: 180,
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cst: -360,
  cdt: -300,
  est: -300,
  edt: -240,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  clt: -240,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  pht: 480,
  wib: 420,
  ict: 420,
  pkt: 300,
  npt: 345,
  awst: 480,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** Abbreviations that mean different zones to different readers; the offset above is the commonest meaning. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['ist', 'cst', 'bst', 'ast', 'gst', 'amt', 'ect']);

/** Names for a zone with change of clocks, by lower-case name. */
const ZONES: Readonly<Record<string, string>> = {
  pt: 'America/Los_Angeles',
  mt: 'America/Denver',
  ct: 'America/Chicago',
  et: 'America/New_York',
  aet: 'Australia/Sydney',
  pst8pdt: 'America/Los_Angeles',
  mst7mdt: 'America/Denver',
  cst6cdt: 'America/Chicago',
  est5edt: 'America/New_York',
  pacific: 'America/Los_Angeles',
  mountain: 'America/Denver',
  central: 'America/Chicago',
  eastern: 'America/New_York',
  'central european': 'Europe/Paris',
  'eastern european': 'Europe/Helsinki',
  'western european': 'Europe/Lisbon',
  japan: 'Asia/Tokyo',
  india: 'Asia/Kolkata',
  uk: 'Europe/London',
  amsterdam: 'Europe/Amsterdam',
  athens: 'Europe/Athens',
  bangalore: 'Asia/Kolkata',
  barcelona: 'Europe/Madrid',
  beijing: 'Asia/Shanghai',
  berlin: 'Europe/Berlin',
  boston: 'America/New_York',
  brussels: 'Europe/Brussels',
  chicago: 'America/Chicago',
  copenhagen: 'Europe/Copenhagen',
  denver: 'America/Denver',
  dublin: 'Europe/Dublin',
  helsinki: 'Europe/Helsinki',
  'hong kong': 'Asia/Hong_Kong',
  lisbon: 'Europe/Lisbon',
  london: 'Europe/London',
  'los angeles': 'America/Los_Angeles',
  madrid: 'Europe/Madrid',
  melbourne: 'Australia/Melbourne',
  moscow: 'Europe/Moscow',
  munich: 'Europe/Berlin',
  'new york': 'America/New_York',
  oslo: 'Europe/Oslo',
  paris: 'Europe/Paris',
  prague: 'Europe/Prague',
  rome: 'Europe/Rome',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  seoul: 'Asia/Seoul',
  singapore: 'Asia/Singapore',
  stockholm: 'Europe/Stockholm',
  sydney: 'Australia/Sydney',
  tokyo: 'Asia/Tokyo',
  toronto: 'America/Toronto',
  vienna: 'Europe/Vienna',
  warsaw: 'Europe/Warsaw',
  zurich: 'Europe/Zurich',
  zürich: 'Europe/Zurich',
  北京: 'Asia/Shanghai',
};

/** Abbreviations that are no English word and so are zones in lower case too. */
const SAFE_IN_LOWER_CASE: ReadonlySet<string> = new Set([
  'utc',
  'gmt',
  'pst',
  'pdt',
  'cet',
  'cest',
  'edt',
  'cdt',
  'mdt',
]);

/** Zone words that need "time" behind them, or to stand right behind a clock. */
const SPOKEN_ZONES: ReadonlySet<string> = new Set([
  'pacific',
  'mountain',
  'central',
  'eastern',
  'japan',
  'india',
  'uk',
]);

const REGIONS: ReadonlySet<string> = new Set([
  'Africa',
  'America',
  'Antarctica',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
  'US',
  'Etc',
]);

/** A zone's name in a run of tokens; `next` is the first token behind it. */
export interface ReadZone {
  readonly name: string;
  readonly next: number;
}

/** Reads the zone that begins at token `i`, with or without brackets around it, or `null`. */
export function readZone(tokens: readonly Token[], i: number): ReadZone | null {
  const open = tokens[i];
  if (open === undefined || open.opensLine) return null;
  if (open.text === '(' || open.text === '[') {
    const inner = readBareZone(tokens, i + 1);
    const close = tokens[inner?.next ?? -1];
    return inner !== null && (close?.text === ')' || close?.text === ']')
      ? { name: inner.name, next: inner.next + 1 }
      : null;
  }
  return readBareZone(tokens, i);
}

/** Reads a zone without brackets. */
export function readBareZone(tokens: readonly Token[], i: number): ReadZone | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'sign') return readOffset(tokens, i);
  if (token.kind !== 'word') return null;
  return readAbbreviation(tokens, i) ?? readIana(tokens, i) ?? readSpoken(tokens, i);
}

function readAbbreviation(tokens: readonly Token[], i: number): ReadZone | null {
  const { text } = tokens[i] as Token;
  const known = text.toLowerCase();
  if (
    OFFSETS[known] === undefined &&
    !(text.length <= 3 && ZONES[known] !== undefined && text === text.toUpperCase())
  )
    return readPosixZone(tokens, i);
  if (text !== text.toUpperCase() && !SAFE_IN_LOWER_CASE.has(known) && known !== 'zulu') return null;
  if (text === 'Z' && tokens[i]?.glued === false) return null;
  const posix = readPosixZone(tokens, i);
  if (posix !== null) return posix;
  const following = tokens[i + 1];
  // "GMT/UTC", "UTC/GMT +0": two names for one thing.
  if ((known === 'utc' || known === 'gmt') && following !== undefined) {
    const second = tokens[i + 2]?.text.toLowerCase();
    if (following.text === '/' && (second === 'utc' || second === 'gmt'))
      return { name: 'UTC', next: readOffset(tokens, i + 3)?.next ?? i + 3 };
    const offset = readOffset(tokens, i + 1);
    if (offset !== null) return offset;
  }
  return { name: known === 'z' ? 'UTC' : text, next: i + 1 };
}

/** `PST8PDT` and its like: a word, one digit, a word, without spaces. */
function readPosixZone(tokens: readonly Token[], i: number): ReadZone | null {
  const [first, digit, second] = tokens.slice(i, i + 3);
  if (digit?.kind !== 'number' || !digit.glued || second?.kind !== 'word' || !second.glued) return null;
  const name = `${first?.text ?? ''}${digit.text}${second.text}`;
  return ZONES[name.toLowerCase()] === undefined ? null : { name, next: i + 3 };
}

const PLUS: ReadonlySet<string> = new Set(['+']);
const MINUS: ReadonlySet<string> = new Set(['-', '−', '–']);

/** `+02:00`, `-0700`, `+2`; as `+02:00`. */
function readOffset(tokens: readonly Token[], i: number): ReadZone | null {
  const [sign, hours, colon, minutes] = tokens.slice(i, i + 4);
  if (sign?.kind !== 'sign' || !(PLUS.has(sign.text) || MINUS.has(sign.text))) return null;
  if (hours?.kind !== 'number' || !hours.glued) return null;
  const written = sign.text === '+' ? '+' : '-';
  if (hours.text.length === 4) {
    const name = offsetName(written, hours.text.slice(0, 2), hours.text.slice(2));
    return name === null ? null : { name, next: i + 2 };
  }
  if (hours.text.length > 2) return null;
  if (colon?.text === ':' && minutes?.kind === 'number' && minutes.glued && minutes.text.length === 2) {
    const name = offsetName(written, hours.text, minutes.text);
    return name === null ? null : { name, next: i + 4 };
  }
  const name = offsetName(written, hours.text, '00');
  return name === null ? null : { name, next: i + 2 };
}

function offsetName(sign: string, hours: string, minutes: string): string | null {
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function readIana(tokens: readonly Token[], i: number): ReadZone | null {
  if (!REGIONS.has((tokens[i] as Token).text)) return null;
  let name = (tokens[i] as Token).text;
  let next = i + 1;
  for (let parts = 0; parts < 6; parts++) {
    const sign = tokens[next];
    const word = tokens[next + 1];
    if (sign?.glued !== true || word?.glued !== true || word.kind !== 'word') break;
    if (sign.text !== '/' && sign.text !== '_' && sign.text !== '-') break;
    name += sign.text + word.text;
    next += 2;
  }
  return name.includes('/') && resolveZone(name) !== null ? { name, next } : null;
}

const TIME_WORDS: ReadonlySet<string> = new Set(['time', 'timezone']);
const TIME_QUALIFIERS: ReadonlySet<string> = new Set(['standard', 'daylight', 'summer', 'saving', 'savings']);

/** "Pacific Time", "Central European Summer Time", "Berlin time", and a city right behind a clock. */
function readSpoken(tokens: readonly Token[], i: number): ReadZone | null {
  for (const words of [2, 1]) {
    const parts = tokens.slice(i, i + words).map(({ text }) => text);
    const key = parts.join(' ').toLowerCase();
    if (parts.length < words || ZONES[key] === undefined || key.length < 4) {
      if (!(parts.length === words && key === 'uk')) continue;
    }
    if (parts[0] === parts[0]?.toLowerCase()) continue;
    let next = i + words;
    while (TIME_QUALIFIERS.has(tokens[next]?.text.toLowerCase() ?? '')) next++;
    if (TIME_WORDS.has(tokens[next]?.text.toLowerCase() ?? ''))
      return { name: spoken(tokens, i, next + 1), next: next + 1 };
    if (!SPOKEN_ZONES.has(key)) return { name: parts.join(' '), next: i + words };
    if (key === 'pacific' && next === i + 1) return { name: 'Pacific', next };
    return null;
  }
  return null;
}

function spoken(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

const SPOKEN_TAIL = /(?: (?:standard|daylight|summer|savings?))? time(?:zone)?$/;
const OFFSET_NAME = /^([+-])(\d{1,2}):?(\d{2})?$/;
const resolved = new Map<string, Zone | null>();

/** What a zone's name means; `null` for one that nobody knows. */
export function resolveZone(name: string): Zone | null {
  const before = resolved.get(name);
  if (before !== undefined) return before;
  const zone = lookUp(name.trim());
  // The names come from documents: their number is bounded so that a server that runs for weeks stays small.
  if (resolved.size > 500) resolved.clear();
  resolved.set(name, zone);
  return zone;
}

function lookUp(name: string): Zone | null {
  const key = name.toLowerCase();
  const ambiguous = AMBIGUOUS.has(key);
  const minutes = OFFSETS[key];
  if (minutes !== undefined) return { kind: 'offset', minutes, ambiguous };
  const offset = OFFSET_NAME.exec(key);
  if (offset !== null) {
    const size = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return { kind: 'offset', minutes: offset[1] === '-' ? -size : size, ambiguous: false };
  }
  const id = ZONES[key] ?? ZONES[key.replace(SPOKEN_TAIL, '')] ?? (name.includes('/') ? name : null);
  return id === null || !isKnownZone(id) ? null : { kind: 'iana', id, ambiguous: false };
}
