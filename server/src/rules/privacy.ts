/** What must not leave the building: secrets, and what tells who somebody is. Works on any text, exports included. */
import type { Range } from '../document/text';
import { EXAMPLE_VALUE, SECRET_FORMATS } from './secretFormats';

export interface PrivatePart {
  readonly kind: 'secret' | 'email' | 'address';
  /** What it is, for the reader: "a GitHub token", "an e-mail address". Never the value itself. */
  readonly what: string;
  readonly range: Range;
}

/** The private parts of a text, in order, none inside another. */
export function privateParts(text: string): readonly PrivatePart[] {
  const found = [...secretsIn(text), ...emailsIn(text), ...addressesIn(text)].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
  const kept: PrivatePart[] = [];
  for (const part of found) if (part.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(part);
  return kept;
}

// ---------------------------------------------------------------- secrets

/** Tokens, keys and passwords, in order of their formats. */
function secretsIn(text: string): PrivatePart[] {
  return SECRET_FORMATS.flatMap(({ what, pattern, random, entropy, within }) =>
    [...text.matchAll(pattern)]
      .filter((match) => {
        const value = match[random ?? 0] ?? match[0];
        return !EXAMPLE_VALUE.test(value) && (entropy === 0 || entropyOf(value) >= entropy);
      })
      .map((match): PrivatePart => ({
        kind: 'secret',
        what,
        range: within ? rangeIn(match, random) : rangeOf(match),
      })),
  );
}

/** Shannon's entropy of a text's characters, in bits a character: 0 for one letter repeated, 4 to 6 for random keys. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

// ---------------------------------------------------------------- e-mail

const EMAIL =
  /(?<![\w.+@/:-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@-]|\.[A-Za-z]|:[\w~/])/g;
/** Mailboxes of nobody in particular. */
const ROLE_MAILBOX =
  /^(?:security|support|info|abuse|press|contact|help|helpdesk|hello|admin|administrator|root|postmaster|hostmaster|webmaster|noc|soc|sre|ops|oncall|on-call|no-?reply|donotreply|notifications?|alerts?|status|privacy|legal|sales|team|office|bugs?|reports?|incidents?|secure|psirt|cert|git|user|users|username|name|me|you|someone|somebody|foo|bar|test|example|jobs|billing|sponsors?|donations?|partners?|hr|it|feedback|community|[\w.-]{0,40}-(?:team|security|announce|list|users|dev|discuss|oncall|alerts?|sre|ops|admins?|private))(?:\+[\w.-]{1,40})?$/i;
/** RFC 2606 and 6761, host names of one's own machine, lists and addresses that lead nowhere; what lies below them, too. */
const NOBODYS_DOMAINS: ReadonlySet<string> = new Set(
  'example.com example.org example.net example.edu example test invalid localhost local internal noreply.github.com googlegroups.com groups.io freelists.org foo.com bar.com domain.com acme.com'.split(
    ' ',
  ),
);
const LIST_HOSTS: ReadonlySet<string> = new Set(['lists', 'groups', 'mailman', 'list']);
/** Files whose names hold an at sign: pictures of several densities, packages. */
const FILE_ENDING = /\.(?:png|jpe?g|gif|svg|webp|js|ts|css|json|md|html|service|timer|socket|mount|target)$/i;

/** "Write to us at …": an address that is there to be written to. */
const CONTACT =
  /\b(?:contact(?:ing)?|e-?mail(?:ing)? us|reach (?:us|out)|write to us|our team at|report (?:it|them|issues|this) to)\b/i;

function emailsIn(text: string): PrivatePart[] {
  return [...text.matchAll(EMAIL)]
    .filter(({ 0: address, index }) => {
      if (CONTACT.test(clauseBefore(text, index))) return false;
      const at = address.lastIndexOf('@');
      const domain = address.slice(at + 1);
      return !ROLE_MAILBOX.test(address.slice(0, at)) && !isNobodys(domain) && !FILE_ENDING.test(domain);
    })
    .map((match) => ({ kind: 'email', what: 'an e-mail address', range: rangeOf(match) }));
}

/** What stands in front of an address in the same sentence. */
function clauseBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 110), index);
  return before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
}

function isNobodys(domain: string): boolean {
  const labels = domain.toLowerCase().split('.');
  return labels.some((label, i) => LIST_HOSTS.has(label) || NOBODYS_DOMAINS.has(labels.slice(i).join('.')));
}

// ---------------------------------------------------------------- network addresses

const IPV4 = /(?<![\w.-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)/g;
/** Eight groups, or fewer around a `::`, of a global unicast address. */
const IPV6 =
  /(?<![\w:.])[23][0-9a-f]{3}:(?:(?:[0-9a-f]{1,4}:){6}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){0,5}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?)(?![\w:])/gi;
/** Numbers in four parts that are no address: versions, sections, networks. */
const NO_ADDRESS_BEFORE =
  /(?:\bv|version|release|build|driver|firmware|section|chapter|clause|oid|§|@|[<>=~^]{1,2})[ \t:=]{0,3}$/i;
const NETWORK_BEHIND = /^\/(?:[0-9]|[12]\d|3[01])(?!\d)/;
/** First octets, or more of them, of ranges that point at nobody outside: private, local, documentation, multicast. */
const NOBODYS_RANGE: readonly RegExp[] = [
  /^(?:0|10|127|2[2-5]\d)\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^192\.0\.[02]\./,
  /^198\.51\.100\./,
  /^203\.0\.113\./,
  /^198\.1[89]\./,
];
/** Public resolvers that everybody knows. */
const KNOWN_HOSTS: ReadonlySet<string> = new Set(
  '1.1.1.1 1.0.0.1 8.8.8.8 8.8.4.4 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 1.2.3.4 4.2.2.1 4.2.2.2'.split(
    ' ',
  ),
);
const DOCUMENTATION_V6 = /^2001:0?db8:|^3fff:/i;

function addressesIn(text: string): PrivatePart[] {
  const four = [...text.matchAll(IPV4)].filter(
    ({ 0: address, index }) =>
      address
        .split('.')
        .every((octet) => Number(octet) <= 255 && (octet === '0' || !octet.startsWith('0'))) &&
      !NOBODYS_RANGE.some((range) => range.test(address)) &&
      !KNOWN_HOSTS.has(address) &&
      !isSmall(address) &&
      !NO_ADDRESS_BEFORE.test(text.slice(Math.max(0, index - 16), index)) &&
      !NETWORK_BEHIND.test(text.slice(index + address.length, index + address.length + 4)),
  );
  const six = [...text.matchAll(IPV6)].filter(({ 0: address }) => !DOCUMENTATION_V6.test(address));
  return [...four, ...six].map((match) => ({
    kind: 'address',
    what: 'an IP address',
    range: rangeOf(match),
  }));
}

/** "4.12.0.1" is a version: no octet of it has three digits, and the first is small. */
function isSmall(address: string): boolean {
  const octets = address.split('.').map(Number);
  return (octets[0] ?? 0) < 24 && octets.every((octet) => octet < 100);
}

function rangeOf({ 0: words, index = 0 }: RegExpMatchArray): Range {
  return { start: index, end: index + words.length };
}

/** The range of a capture; captures of secrets stand last in what they match, or before an `@` and the like. */
function rangeIn(match: RegExpMatchArray, capture = 0): Range {
  const value = match[capture] ?? match[0];
  const start = (match.index ?? 0) + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}
