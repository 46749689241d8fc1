/** The timeline as a static SVG: phases as a bar to scale, moments as a list, and the whole as a text alternative. */
import { message, type Message, render, type Translations } from '../rules/message';
import type { BriefingTimeline, BriefingTimelinePoint } from './briefing';
import { inWords } from './durationWords';
import { escapeHtml } from './escaping/html';
import { visibleOnly } from './visibleOnly';

/** More moments than this are no picture; milestones stay, others give way. */
const MOST = 12;
const WIDTH = 720;
const MARGIN = 16;
const BAR = { top: 34, height: 18 };
const LINE = 17;
/** Left edge of the words beside the moments. */
const WORDS_AT = 150;
/** Characters of a line of words, at 13 px in any common face. */
const CHARACTERS = 78;
const LEAST_PHASE = 6;

interface Phase {
  readonly name: Message;
  readonly from: string;
  readonly to: string;
  readonly color: string;
}

/** Text on these fills is never shown; the legend stands below, so no meaning is carried by colour alone. */
const PHASES: readonly Phase[] = [
  { name: message('Unnoticed'), from: 'started', to: 'detected', color: '#b45309' },
  { name: message('Harm goes on'), from: 'detected', to: 'mitigated', color: '#dc2626' },
  { name: message('Repair'), from: 'mitigated', to: 'resolved', color: '#2563eb' },
];

const MILESTONES: Readonly<Record<string, Message>> = {
  started: message('Impact begins'),
  detected: message('Detected'),
  acknowledged: message('Acknowledged'),
  mitigated: message('Harm stopped'),
  resolved: message('Resolved'),
};

/** How the picture is drawn. */
export interface PictureOptions {
  readonly translations?: Translations;
  /** Prefix of the ids inside, where several pictures share a page. */
  readonly id?: string;
}

/**
 * An `<svg>` element of 720 units' width. Colours are attributes, so that it shows anywhere; a page may restyle the
 * classes `paper`, `ink`, `quiet` and `rule`. Moments are in UTC.
 */
export function timelinePicture(timeline: BriefingTimeline, options: PictureOptions = {}): string {
  const { translations = {}, id = 'timeline' } = options;
  const words = (text: Message): string => render(text, translations);
  const points = chosen(timeline.points);
  const phases = phasesOf(timeline.points);
  const rows = rowsOf(points, words);
  const listTop = phases.length === 0 ? MARGIN + 8 : BAR.top + BAR.height + 52;
  const height = listTop + rows.reduce((sum, { lines }) => sum + lines.length * LINE + 6, 0) + MARGIN + 12;
  const title = words(message('Timeline'));
  const alternative = rows.map(({ time, lines }) => `${time}: ${lines.join(' ')}`).join('. ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-text">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-text">${escapeHtml(alternative)}</desc>`,
    `<rect class="paper" x="0" y="0" width="${WIDTH}" height="${height}" rx="6" fill="#ffffff"/>`,
    ...bar(phases, words),
    ...list(rows, listTop),
    text(MARGIN, height - 8, words(message('Times are in UTC.')), { size: 11, kind: 'quiet' }),
    '</svg>',
  ].join('\n');
}

/** Milestones first; the rest from the start on, as many as there is room for. */
function chosen(points: readonly BriefingTimelinePoint[]): BriefingTimelinePoint[] {
  if (points.length <= MOST) return [...points];
  const ranked = [...points].sort((a, b) => Number(b.milestone !== null) - Number(a.milestone !== null));
  const kept = new Set(ranked.slice(0, MOST));
  return points.filter((point) => kept.has(point));
}

interface DrawnPhase extends Phase {
  readonly seconds: number;
}

/** The phases whose both ends are known and in order. */
function phasesOf(points: readonly BriefingTimelinePoint[]): DrawnPhase[] {
  const at = (milestone: string): number =>
    Date.parse(points.find((point) => point.milestone === milestone)?.at ?? '');
  const known = PHASES.map((phase) => ({ ...phase, seconds: (at(phase.to) - at(phase.from)) / 1000 }));
  const whole = known.filter(({ seconds }) => seconds > 0);
  if (whole.length > 0 && known.every(({ seconds }) => Number.isNaN(seconds) || seconds >= 0)) {
    const undetected = (at('mitigated') - at('started')) / 1000;
    const [, harm] = PHASES;
    if (Number.isNaN(at('detected')) && undetected > 0 && harm !== undefined)
      return [{ ...harm, from: 'started', seconds: undetected }, ...whole];
    return whole;
  }
  return [];
}

function bar(phases: readonly DrawnPhase[], words: (text: Message) => string): string[] {
  if (phases.length === 0) return [];
  const room = WIDTH - 2 * MARGIN;
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const free = room - LEAST_PHASE * phases.length;
  const drawn: string[] = [text(MARGIN, 22, words(message('Phases, to scale')), { size: 12, kind: 'quiet' })];
  let x = MARGIN;
  let legend = MARGIN;
  for (const { name, seconds, color } of phases) {
    const width = LEAST_PHASE + (free * seconds) / total;
    const label = `${words(name)}: ${inWords(seconds)}`;
    drawn.push(
      `<rect x="${round(x)}" y="${BAR.top}" width="${round(width)}" height="${BAR.height}" fill="${color}"/>`,
      `<rect x="${round(legend)}" y="${BAR.top + BAR.height + 14}" width="10" height="10" fill="${color}"/>`,
      text(legend + 16, BAR.top + BAR.height + 23, label, { size: 12, kind: 'ink' }),
    );
    x += width;
    legend += 40 + label.length * 7;
  }
  return drawn;
}

interface Row {
  readonly time: string;
  readonly lines: readonly string[];
  readonly milestone: boolean;
}

function rowsOf(points: readonly BriefingTimelinePoint[], words: (text: Message) => string): Row[] {
  let day = '';
  return points.map(({ at, text: happened, milestone }) => {
    const ownDay = at.slice(0, 10);
    const clock = at.slice(11, 16);
    const time = ownDay === day ? clock : `${ownDay} ${clock}`;
    day = ownDay;
    const name = milestone === null ? undefined : MILESTONES[milestone];
    const said = visibleOnly(happened);
    return {
      time,
      lines: wrap(name === undefined ? said : `${words(name)}: ${said}`),
      milestone: milestone !== null,
    };
  });
}

function list(rows: readonly Row[], top: number): string[] {
  const dot = WORDS_AT - 16;
  const drawn: string[] = [];
  let y = top;
  let last = top;
  for (const { time, lines, milestone } of rows) {
    last = y;
    drawn.push(
      text(WORDS_AT - 30, y + 4, time, { size: 12, kind: 'quiet', anchor: 'end' }),
      `<circle class="${milestone ? 'ink' : 'quiet'}" cx="${dot}" cy="${y}" r="${milestone ? 5 : 3}" fill="${milestone ? '#1f2937' : '#6b7280'}"/>`,
      ...lines.map((line, i) =>
        text(WORDS_AT, y + 4 + i * LINE, line, {
          size: 13,
          kind: 'ink',
          weight: milestone && i === 0 ? 600 : 400,
        }),
      ),
    );
    y += lines.length * LINE + 6;
  }
  return [
    `<line class="rule" x1="${dot}" y1="${top}" x2="${dot}" y2="${last}" stroke="#9ca3af" stroke-width="1.5"/>`,
    ...drawn,
  ];
}

function text(
  x: number,
  y: number,
  words: string,
  style: {
    readonly size: number;
    readonly kind: 'ink' | 'quiet';
    readonly anchor?: 'end';
    readonly weight?: number;
  },
): string {
  const anchor = style.anchor === undefined ? '' : ` text-anchor="${style.anchor}"`;
  const weight = style.weight === 600 ? ' font-weight="bold"' : '';
  const fill = style.kind === 'ink' ? '#1f2937' : '#4b5563';
  return `<text class="${style.kind}" x="${round(x)}" y="${round(y)}" font-size="${style.size}"${anchor}${weight} fill="${fill}">${escapeHtml(words)}</text>`;
}

/** Lines of about one width; the last of three ends in "…" where there is more, which the text alternative keeps. */
function wrap(words: string): string[] {
  const lines: string[] = [''];
  for (const word of words.split(' ').flatMap(pieces)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > CHARACTERS) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    if (lines.length > 3) break;
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2] ?? ''} …`] : lines;
}

function pieces(word: string): string[] {
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / CHARACTERS) || 1 }, (_, i) =>
    characters.slice(i * CHARACTERS, (i + 1) * CHARACTERS).join(''),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
