/** The words around numbers: how exact they are, what makes identifiers of them, where a noun phrase ends. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export interface Modifier {
  /** Lower-case words that stand directly before the number. */
  readonly words: readonly string[];
  readonly approximate: boolean;
  readonly bound: 'at-least' | 'at-most' | null;
}

/** Longer ones first: the first that fits is taken. */
export const MODIFIERS: readonly Modifier[] = (
  [
    ['no more than', false, 'at-most'],
    ['not more than', false, 'at-most'],
    ['no less than', false, 'at-least'],
    ['no fewer than', false, 'at-least'],
    ['a bit more than', true, 'at-least'],
    ['a bit over', true, 'at-least'],
    ['a little over', true, 'at-least'],
    ['a little under', true, 'at-most'],
    ['a maximum of', false, 'at-most'],
    ['at a maximum', false, 'at-most'],
    ['at maximum', false, 'at-most'],
    ['a minimum of', false, 'at-least'],
    ['a total of', false, null],
    ['in excess of', false, 'at-least'],
    ['as many as', false, 'at-most'],
    ['as much as', false, 'at-most'],
    ['on the order of', true, null],
    ['in the order of', true, null],
    ['upwards of', false, 'at-least'],
    ['well over', false, 'at-least'],
    ['just over', true, 'at-least'],
    ['slightly over', true, 'at-least'],
    ['just under', true, 'at-most'],
    ['slightly under', true, 'at-most'],
    ['more than', false, 'at-least'],
    ['greater than', false, 'at-least'],
    ['longer than', false, 'at-least'],
    ['less than', false, 'at-most'],
    ['fewer than', false, 'at-most'],
    ['at least', false, 'at-least'],
    ['at most', false, 'at-most'],
    ['up to', false, 'at-most'],
    ['close to', true, null],
    ['an estimated', true, null],
    ['an estimated time of', true, null],
    ['estimated', true, null],
    ['approximately', true, null],
    ['approx', true, null],
    ['around', true, null],
    ['about', true, null],
    ['roughly', true, null],
    ['circa', true, null],
    ['ca', true, null],
    ['some', true, null],
    ['perhaps', true, null],
    ['maybe', true, null],
    ['nearly', true, 'at-most'],
    ['almost', true, 'at-most'],
    ['under', false, 'at-most'],
    ['below', false, 'at-most'],
    ['over', false, 'at-least'],
    ['above', false, 'at-least'],
    ['exceeding', false, 'at-least'],
    ['only', false, null],
    ['exactly', false, null],
    ['max', false, 'at-most'],
    ['min', false, 'at-least'],
  ] as const
).map(([text, approximate, bound]) => ({ words: text.split(' '), approximate, bound }));

/** Signs that stand before the number. */
export const SIGN_MODIFIERS: ReadonlyMap<string, Omit<Modifier, 'words'>> = new Map([
  ['~', { approximate: true, bound: null }],
  ['∼', { approximate: true, bound: null }],
  ['≈', { approximate: true, bound: null }],
  ['±', { approximate: true, bound: null }],
  ['>', { approximate: false, bound: 'at-least' }],
  ['≥', { approximate: false, bound: 'at-least' }],
  ['<', { approximate: false, bound: 'at-most' }],
  ['≤', { approximate: false, bound: 'at-most' }],
] as const);

/** A number behind one of these names a thing and counts nothing: "block 1131575", "port 8080", "step 2". */
export const NAMING_WORDS = words(`
  version versions v release build revision rev height block blocks slot epoch round index port ports http https status code codes
  error errno exit pr mr issue issues ticket tickets bug bugs incident cve step steps phase part figure fig table chapter section
  page line lines level tier sev severity priority rfc eip bip cip bep pep proposal proposals prop option scenario case appendix
  id ids pid uid node number no nr node.js ubuntu debian windows ios android python java php ruby perl postgres postgresql
  mysql redis kubernetes k8s nginx day week sprint quarter q milestone layer stage attempt item question point
  chain-id chainid nonce row column utf sha md ipv http/ year class type page apollo testnet net iteration
`);

/** HTTP status codes that "N errors" speaks of. */
export const HTTP_STATUS = new Set([
  200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410,
  412, 413, 415, 418, 422, 423, 425, 426, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507, 508, 511,
  520, 521, 522, 523, 524, 525, 526, 527, 530,
]);

/** What makes a status code of the number before it. */
export const STATUS_NOUNS = words(
  'error errors response responses status statuses code codes page pages redirect redirects http exception exceptions',
);

export const MONTHS = words(`
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
  november dec december
`);

/** Behind a number they make a clock time of it. */
export const CLOCK_WORDS = words(
  "am pm a.m p.m utc gmt est edt cst cdt pst pdt pt et bst cet cest o'clock hrs. hours.",
);

/** A noun phrase ends before these. */
export const PHRASE_ENDS = words(`
  a an the this that these those which who whose whom what when where while as at by for from in into of off on onto out
  over per since than through to toward towards under until up upon via with within without during after before between
  among around about against across and or but nor so yet if because due although though however therefore then
  is are was were be been being am has have had having do does did doing can could may might must shall should will
  would not no never also only just already still again even both either neither each every all any some it its they
  them their we us our you your he she his her i me my there here get got getting become became remain remained
  went goes go came come took take takes taken saw see seen made make makes failed failing fail fails affected ago
  apart later earlier prior early late long old wide high deep behind ahead left total altogether
  were-affected impacted lost stuck occurred happened lasted began started ended stopped returned received
  experienced reported resulted caused merged running waiting using showing unable available including such
`);

/** Words ending in s that are no plural. */
export const NOT_PLURAL = words(`
  as is was has this its us plus minus versus yes thus less class access process status address analysis basis
  https http dns aws gas bus kubernetes redis postgres os ios macos css js rails success progress loss various previous
  series always perhaps across besides kudos proxess business express express stress wireless serverless headless
  cross gross mass pass press bypass virus census focus corpus consensus apparatus bonus nexus prometheus jenkins github's
`);

/** Nouns whose plural has no s, or that count as they stand. */
export const PLURALS_WITHOUT_S = words(`
  people persons staff children men women data criteria phenomena indices vertices media personnel traffic capacity
  bandwidth throughput netspace space supply storage funds stake hashpower voting downtime uptime availability
`);

/** Nouns that may stand in the singular behind "one", "a single" or any number. */
export const SINGULARS = words(`
  user customer client account tenant subscriber visitor member player farmer validator operator merchant seller buyer
  patient student team organization organisation company partner person request transaction order payment checkout
  session login message event job task build test query call connection record row file document package crate cask
  repository project image host server node pod machine instance container cluster region zone site service page
  website database table shard partition replica key token credential secret wallet address ticket alert report
  complaint deployment release block crash restart failure error exception outage incident download install upload
  pipeline workflow queue batch device app application store shop booking reservation invoice email notification
  maintainer employee engineer developer endpoint api domain bucket disk volume vm pr commit gap epoch farm pool
`);
