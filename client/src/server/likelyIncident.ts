/**
 * A cheap guess, made before any server runs, whether a Markdown text may be an incident document: by its front matter,
 * title, file name, headings or wording. It decides only whether the server starts; the server decides what the document is.
 */

/** Characters looked at. */
const GLANCE = 60_000;
const MANY_HEADINGS = 2;

const FRONT_MATTER = /^\uFEFF?---[ \t]{0,20}\r?\n/;
const KIND =
  /^(?:kind|type|doc(?:ument)?[-_ ]?type|layout)[ \t]{0,20}:[ \t]{0,20}["']?(?:halt|rca|review|post|incident)/im;
const INCIDENT_KEYS =
  /^(?:severity|sev|incident[-_ ]?id|incident|impact|root[-_ ]?cause|detected)[ \t]{0,20}:/im;

/** What titles and file names of incident documents say. */
const NAMES =
  /incident|outage|downtime|post[- _]?mortem|postmortem|root[- _]?cause|\brca\b|\bcoe\b|\bpir\b|\bhalt|no[- _]go|go[-/]no|release (?:stop|block|hold)|stop[- _]ship|disrupt|degrad|unavailab|\bdown\b|hiccup|crash|attack|breach|leak|exfiltrat|compromis|malicious|vulnerab|security release|postpone|storage issue|vorfall|störung|ausfall|panne|incidente|caída|interrupción|故障|事故|障害|장애|инцидент/i;
const SHORT_NAMES = /(?:^|[-_. ])(?:rca|pm|pir|coe|sev[-_]?\d|inc[-_]?\d{1,9})(?:[-_. ]|$)/i;
const OTHER_NAMES =
  /^(?:readme|change[-_ ]?log|contributing|code[-_ ]of[-_ ]conduct|licen[sc]e|security|support|runbook|playbook)/i;

/** What their headings say; two different ones make a document likely. */
const HEADINGS: readonly RegExp[] = [
  /time ?line|chronolog|zeitleiste|时间线|タイムライン/i,
  /root cause|contributing factor|what went wrong|why did|ursache|cause racine|causa ra[ií]z|原因/i,
  /\bimpact|auswirkung|impacto|影响|影響/i,
  /mitigat|remediat|resolution|recovery|rollback|behebung/i,
  /lessons|what went well|lehren/i,
  /action items?|follow[- ]?ups?|corrective|maßnahmen/i,
  /detect|erkennung/i,
  /reproduc|steps to repro/i,
  /decision|go\s?\/\s?no/i,
];

/** What their sentences say; several different ones make a document likely. */
const WORDING: readonly RegExp[] = [
  /\b(?:outage|downtime|incident)/i,
  /\b(?:root cause|caused by|because of a)\b/i,
  /\b(?:mitigat|rolled back|reverted|restarted|restored|recovered)/i,
  /\b(?:affected|impacted|unavailable|offline|degraded|failing)\b/i,
  /\b(?:vulnerab|compromis|malicious|exploit|disclos|leaked)/i,
  /\b(?:noticed|alert(?:ed|s)?|reported|discovered|detected)\b/i,
  /\b\d{1,2}:\d\d\b/,
];
const MUCH_WORDING = 4;

export function isLikelyIncident(text: string, path: string): boolean {
  const head = text.slice(0, GLANCE);
  if (statesKind(head)) return true;
  const name = fileName(path);
  if (OTHER_NAMES.test(name)) return false;
  if (NAMES.test(name) || SHORT_NAMES.test(name)) return true;
  const headings = headingsOf(head);
  if (headings.length > 0 && NAMES.test(headings[0] ?? '')) return true;
  return (
    HEADINGS.filter((pattern) => headings.some((title) => pattern.test(title))).length >= MANY_HEADINGS ||
    WORDING.filter((pattern) => pattern.test(head)).length >= MUCH_WORDING
  );
}

function statesKind(head: string): boolean {
  const opening = FRONT_MATTER.exec(head);
  if (opening === null) return false;
  const end = head.indexOf('\n---', opening[0].length - 1);
  const matter = head.slice(opening[0].length, end < 0 ? opening[0].length : end);
  return KIND.test(matter) || INCIDENT_KEYS.test(matter);
}

function fileName(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.replace(/\.(?:md|markdown|mdx)$/i, '');
}

/** ATX headings and lines above an underline; fences are not looked for, a guess may err there. */
function headingsOf(head: string): readonly string[] {
  const lines = head.split('\n');
  return lines.flatMap((line, i) => {
    if (ATX.test(line)) return [line.slice(0, 200)];
    return i > 0 && UNDERLINE.test(line) ? [(lines[i - 1] ?? '').slice(0, 200)] : [];
  });
}

const ATX = /^ {0,3}#{1,6}[ \t]/;
const UNDERLINE = /^(?:={3,200}|-{3,200})\s{0,20}$/;
