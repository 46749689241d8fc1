/** A new row: of the timeline, with the present time in the shape of its neighbours; of the action items, with their fields. */
import { ACTION_FIELDS, type Field, fieldNamed } from '../../document/facts/tableColumns';
import type { Instant, TimelineEntry } from '../../document/model';
import { sectionsAround } from '../../document/place';
import { contains } from '../../document/text';
import { formatUtc } from '../../document/time/moment';
import { resolveZone } from '../../document/time/zones';
import { annotationAt } from '../../schema/annotations';
import { builtInSchema } from '../../schema/builtInSchemas';
import { escapeSnippet, joinSnippets } from '../../schema/snippet';
import type { Candidate, Place } from './candidate';
import { tableAbove } from './fields';
import { usualDays } from './times';

/** Nothing but the mark that a row begins with. */
const ROW_START = /^[ \t]{0,12}((?:[-*+]|\d{1,3}[.)]|\||#{2,6})?[ \t]{0,4}(?:\[[ x]?\]?[ \t]{0,2})?)$/;
const NUMBER = /^(\d{1,4})(?=[.)])/;
const ISO_DAY = /^\[?\d{4}-\d\d-\d\d([T ])?/;
const OTHER_DATE = /\p{L}{3}|\d[/.]\d/u;
const TWELVE_HOURS = /\d[ ]?([ap]\.?m\b)/i;
const STATES_UTC = /(?:\b(?:UTC|GMT)\b|Z$)/;
/** Two weeks: long enough to be kept, short enough to be remembered. */
const DUE = 2;

/** Rows that can begin at the cursor. */
export function rowCandidates(place: Place): Candidate[] {
  const typed = ROW_START.exec(place.before)?.[1];
  if (typed === undefined || place.after.replace(']', '').trim() !== '') return [];
  // A trigger character that begins no row, or none at all, asks for nothing.
  if (typed.trim() === '' && !place.byHand) return [];
  const [section] = sectionsAround(place.reading.document.sections, place.offset).flatMap(({ name }) =>
    name === 'timeline' || name === 'actionItems' ? [name] : [],
  );
  if (section === undefined) return [];
  const { label, snippet } = section === 'timeline' ? timelineRow(place) : actionRow(place);
  const start = place.offset - typed.length;
  return [
    {
      label,
      kind: 'row',
      replace: { start, end: place.offset + place.after.trimEnd().length },
      snippet,
      filter: `${typed}${label}`,
      detail: section === 'timeline' ? 'Timeline entry' : 'Action item',
    },
  ];
}

interface Row {
  readonly label: string;
  readonly snippet: string;
}

function timelineRow(place: Place): Row {
  const { reading, now } = place;
  const sample = neighbour(place);
  if (sample === null) {
    const time = `${formatUtc(now.getTime(), 'minute').slice(0, 10)} ${clockOf(now)} UTC`;
    return { label: time, snippet: `- ${time} \${1:what happened}` };
  }
  const time = sample.elapsed === null ? timeLike(sample.at, now) : 'T+${1:5m}';
  const label = sample.elapsed === null ? time : 'T+…';
  const table = reading.document.facts.timeline?.timeline.shape === 'table' ? tableAbove(place) : null;
  const row = table?.rows.find(({ range }) => contains(range, sample.at.range));
  if (row !== undefined) {
    let field = 1;
    const cells = row.cells.map(({ range }) => (contains(range, sample.at.range) ? time : `\${${field++}}`));
    return { label, snippet: `| ${cells.join(' | ')} |` };
  }
  const { text, lines } = reading;
  const end = (sample.until ?? sample.at).range.end;
  const { line } = lines.positionAt(sample.at.range.start);
  const prefix = text.slice(lines.lineStart(line), sample.at.range.start).trimStart();
  const between = text.slice(end, Math.max(end, sample.textRange.start));
  const glue = between.length > 0 && between.length <= 12 && !between.includes('\n') ? between : ' ';
  const numbered = prefix.replace(NUMBER, (number) => String(Number(number) + 1));
  const words = sample.elapsed === null ? '${1:what happened}' : '${2:what happened}';
  return { label, snippet: `${escapeSnippet(numbered)}${time}${escapeSnippet(glue)}${words}` };
}

/** The entry that a new one at the cursor looks like: the one above, else the one below. */
function neighbour({ reading, lineStart }: Place): TimelineEntry | null {
  const entries = reading.document.facts.timeline?.timeline.entries ?? [];
  return entries.findLast(({ range }) => range.start < lineStart) ?? entries[0] ?? null;
}

/** The moment written as a neighbouring entry writes its time, as far as that leaves no doubt about day and zone. */
function timeLike(sample: Instant, now: Date): string {
  const iso = ISO_DAY.exec(sample.text);
  const clock = TWELVE_HOURS.test(sample.text) ? twelveHours(now) : clockOf(now, sample.precision);
  const zone = STATES_UTC.test(sample.text)
    ? sample.text.endsWith('Z')
      ? 'Z'
      : ' UTC'
    : isUtc(sample)
      ? ''
      : ' UTC';
  const day = formatUtc(now.getTime(), 'minute').slice(0, 10);
  if (iso !== null) return `${day}${iso[1] ?? ' '}${clock}${zone}`;
  const sameDay = sample.utc === null || sample.utc.startsWith(day);
  return OTHER_DATE.test(sample.text.replace(STATES_UTC, '')) || !sameDay
    ? `${day} ${clock}${zone}`
    : `${clock}${zone}`;
}

/** Whether a bare clock beside the sample is read as UTC. */
function isUtc({ zone, offsetMinutes }: Instant): boolean {
  if (offsetMinutes !== null || zone === null) return (offsetMinutes ?? 0) === 0;
  const known = resolveZone(zone);
  return known?.kind === 'offset' && known.minutes === 0;
}

function clockOf(now: Date, precision: Instant['precision'] = 'minute'): string {
  return now.toISOString().slice(11, precision === 'second' ? 19 : 16);
}

function twelveHours(now: Date): string {
  const hour = now.getUTCHours();
  return `${hour % 12 === 0 ? 12 : hour % 12}:${now.toISOString().slice(14, 16)} ${hour < 12 ? 'AM' : 'PM'}`;
}

function actionRow(place: Place): Row {
  const { document, settings } = place.reading;
  const label = 'Action item';
  const header = tableAbove(place)?.rows[0];
  if (header !== undefined && tableAbove(place) !== null) {
    const cells = header.cells.map(({ prose }) => cellFor(fieldNamed(prose.text, ACTION_FIELDS), place));
    return { label, snippet: `| ${joinSnippets(cells, ' | ')} |` };
  }
  const schema = settings.check.schemas[document.kind] ?? builtInSchema(document.kind);
  const scaffold =
    annotationAt(schema.schema, ['facts', 'actionItems'], schema.library)?.scaffold ??
    '- [ ] ${1:What is changed} — owner: @${2:name}, due: ${3:2026-04-01}';
  const form = document.facts.actionItems?.items.findLast(({ range }) => range.start < place.lineStart)?.form;
  const [line = ''] = scaffold.split('\n');
  return { label, snippet: form === 'bullet' ? line.replace('- [ ] ', '- ') : line };
}

function cellFor(field: Field | null, place: Place): string {
  switch (field) {
    case 'action':
      return '${1:what is changed}';
    case 'owner':
      return '@${1:name}';
    case 'due':
      return `\${1:${usualDays(place)[DUE]?.means ?? ''}}`;
    case 'type':
      return '${1|prevent,detect,mitigate,process|}';
    case 'status':
      return '${1|open,in progress,done|}';
    default:
      return '${1}';
  }
}
