/** Settles the times of a document: which day, which zone, which moment in UTC. */
import type { Instant, ZoneOrigin } from './model';
import type { DocumentTimes, TimedBlocks } from './time/documentTimes';
import {
  addDays,
  type Day,
  formatDay,
  formatUtc,
  type Moment,
  momentOf,
  twoDigits,
  weekdayOfDay,
} from './time/moment';
import { isMostlyTime, placesOf, type TimePlace } from './time/timePlaces';
import { zoneDeclaredBy, zoneDeclaredByTitle } from './time/zoneDeclarations';
import { resolveZone, type Zone } from './time/zones';
import type { TimeMention } from './timeMention';

/** The instants of a run of blocks, and what those behind it go on from: a text to be handed on, and compared. */
export interface Settled {
  readonly instants: readonly Instant[];
  readonly after: string;
}

/** What the first run of a document goes on from. */
export const BEFORE_ALL = '';

/** One instant for each mention of the run, in the same order; `before` is what the run in front of it ended with. */
export function settleRun({ blocks, times }: TimedBlocks, document: DocumentTimes, before: string): Settled {
  const settler = new Settler(document, before);
  for (const place of placesOf(blocks, times)) settler.enter(place);
  return { instants: settler.instants, after: settler.state };
}

/** What holds below one heading until the next of its depth: the day, the zone, the time before. */
interface Scope {
  readonly depth: number;
  day: Day | null;
  zone: string | null;
  /** The last entry's clock, in minutes since midnight, where its day was inherited or opens the day. */
  lastClock: number | null;
  /** Later minus earlier steps so far; negative where the newest comes first. */
  direction: number;
  /** The moment that `T+5m` counts from. */
  anchor: number | null;
  /** The heading itself is a time, so that its siblings go on from it. */
  readonly timed: boolean;
}

/** What a run of blocks ends with. */
interface State {
  readonly scopes: Scope[];
  readonly columnZones: readonly (readonly [number, string])[];
  readonly rowDay: Day | null;
  /** The clock of the last instant. */
  readonly clock: string | null;
}

/** A step back by more than this is a new day: entries that are merely out of order lie closer. */
const NEW_DAY_MINUTES = 6 * 60;
const FALLBACK_ZONE: Zone = { kind: 'offset', minutes: 0, ambiguous: false };

/** Walks a document from place to place and keeps what a bare time there inherits. */
class Settler {
  readonly instants: Instant[] = [];
  readonly #scopes: Scope[];
  readonly #assumed: Zone;
  readonly #document: DocumentTimes;
  #columnZones: Map<number, string>;
  #rowDay: Day | null;
  /** The clock of the instant before. */
  #clock: string | null;

  constructor(document: DocumentTimes, before: string) {
    const { defaultZone } = document;
    this.#assumed = (defaultZone === null ? null : resolveZone(defaultZone)) ?? FALLBACK_ZONE;
    this.#document = document;
    const state = before === BEFORE_ALL ? FIRST_STATE() : (JSON.parse(before) as State);
    this.#scopes = state.scopes;
    this.#columnZones = new Map(state.columnZones);
    this.#rowDay = state.rowDay;
    this.#clock = state.clock;
  }

  get state(): string {
    const state: State = {
      scopes: this.#scopes,
      columnZones: [...this.#columnZones],
      rowDay: this.#rowDay,
      clock: this.#clock,
    };
    return JSON.stringify(state);
  }

  get #scope(): Scope {
    return this.#scopes.at(-1) as Scope;
  }

  enter(place: TimePlace): void {
    if (place.kind === 'heading') this.#openHeading(place);
    else if (place.kind === 'headerCell') this.#readHeaderCell(place);
    else if (place.kind === 'text')
      this.#scope.zone = zoneDeclaredBy(place.prose, place.mentions)?.text ?? this.#scope.zone;
    if (place.opensRow) this.#rowDay = null;
    const sets = place.kind !== 'cell' || isMostlyTime(place.prose, place.mentions);
    let day: Day | null = this.#rowDay;
    for (const mention of place.mentions) {
      const leads = sets && (mention.leads || place.kind === 'cell' || datesWhatFollows(place, mention));
      day = this.#settle(mention, { day, leads, column: place.kind === 'cell' ? place.column : -1 });
    }
    if (place.kind === 'cell' && sets) this.#rowDay = day;
  }

  #openHeading({ depth, prose, mentions }: TimePlace): void {
    let closed: Scope | undefined;
    while (this.#scopes.length > 1 && this.#scope.depth >= depth) closed = this.#scopes.pop();
    const parent = this.#scope;
    if (closed?.timed === true && closed.depth >= depth) {
      // Headings that are times are entries: the next one goes on from the day and zone of the one before.
      parent.day = closed.day;
      parent.zone ??= closed.zone;
      parent.lastClock = closed.lastClock;
      parent.anchor = closed.anchor;
    }
    const zone = zoneDeclaredByTitle(prose, mentions)?.text ?? parent.zone;
    const timed = mentions[0]?.leads === true;
    const scope = newScope(depth, { day: parent.day, zone, timed });
    if (timed && parent.depth > 0) {
      scope.lastClock = parent.lastClock;
      scope.direction = parent.direction;
      scope.anchor = parent.anchor;
    }
    this.#scopes.push(scope);
  }

  #readHeaderCell({ column, prose, mentions }: TimePlace): void {
    if (column === 0) this.#columnZones = new Map();
    const zone = zoneDeclaredByTitle(prose, mentions);
    if (zone !== null) this.#columnZones.set(column, zone.text);
  }

  /** Settles one mention; answers the day that later times of the same prose go on from. */
  #settle(
    mention: TimeMention,
    at: { readonly day: Day | null; readonly leads: boolean; readonly column: number },
  ): Day | null {
    const scope = this.#scope;
    const zone = this.#zoneOf(mention, at.column);
    const before = at.day ?? scope.day;
    const stated = this.#statedDay(mention, before);
    const clock = clockOf(mention);
    const inherits = stated === null && clock !== null && mention.month === null && mention.weekday === null;
    let day = stated ?? (inherits ? (before ?? this.#document.day) : null);
    if (inherits && day !== null && mention.endsRange) day = this.#afterRangeStart(day, mention);
    else if (inherits && day !== null && at.leads && at.day === null)
      day = addDays(day, this.#crossing(minutesOf(mention)));
    const moment = day !== null && clock !== null ? momentOf(day, clock, zone.zone) : null;
    if (at.leads && !mention.endsRange) this.#remember(mention, { day, moment, inherits });
    const instant =
      mention.elapsed === null
        ? toInstant(mention, { day, stated: stated !== null, moment, ...zone })
        : this.#elapsedInstant(mention);
    this.instants.push(instant);
    this.#clock = instant.clock;
    return day ?? at.day;
  }

  #remember(
    mention: TimeMention,
    { day, moment, inherits }: { day: Day | null; moment: Moment | null; inherits: boolean },
  ): void {
    const scope = this.#scope;
    if (day !== null) scope.day = day;
    if (mention.zone !== null) scope.zone ??= mention.zone;
    const minutes = minutesOf(mention);
    if (minutes !== null && inherits && scope.lastClock !== null) {
      const step = minutes - scope.lastClock;
      if (Math.abs(step) <= NEW_DAY_MINUTES) scope.direction += Math.sign(step);
    }
    if (minutes !== null || !inherits) scope.lastClock = minutes;
    if (moment !== null) scope.anchor ??= moment.milliseconds;
  }

  /** Days to go forward or back because the clock has passed midnight since the entry before. */
  #crossing(minutes: number | null): number {
    const { lastClock, direction } = this.#scope;
    if (minutes === null || lastClock === null) return 0;
    const step = minutes - lastClock;
    if (step < -NEW_DAY_MINUTES && direction >= 0) return 1;
    return step > NEW_DAY_MINUTES && direction < 0 ? -1 : 0;
  }

  #afterRangeStart(day: Day, mention: TimeMention): Day {
    const start = this.#clock;
    const end = minutesOf(mention);
    if (start === null || end === null) return day;
    return Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5)) > end + NEW_DAY_MINUTES
      ? addDays(day, 1)
      : day;
  }

  #zoneOf(mention: TimeMention, column: number): SettledZone {
    const names: readonly (readonly [string | null | undefined, ZoneOrigin])[] = [
      [mention.zone, 'stated'],
      [this.#columnZone(column), 'declared'],
      [this.#scope.zone, 'declared'],
      [this.#document.zone, 'declared'],
    ];
    for (const [name, zoneOrigin] of names) {
      const zone = name === null || name === undefined ? null : resolveZone(name);
      if (zone !== null) return { zone, zoneName: name as string, zoneOrigin };
    }
    return { zone: this.#assumed, zoneName: null, zoneOrigin: 'assumed' };
  }

  /** A table's event column has no zone of its own: its times are those of the time column. */
  #columnZone(column: number): string | undefined {
    if (column < 0) return undefined;
    return this.#columnZones.get(column) ?? this.#columnZones.values().next().value;
  }

  /** The day that a mention itself names, its year or week taken from around it. */
  #statedDay(mention: TimeMention, before: Day | null): Day | null {
    const around = before ?? this.#document.day;
    const { year, weekday } = mention;
    if (mention.month !== null && mention.day !== null) {
      const swap = mention.numericOrder === 'unsure' && this.#document.dayFirst;
      const month = swap ? mention.day : mention.month;
      const day = swap ? mention.month : mention.day;
      if (year !== null) return { year, month, day };
      if (around === null) return null;
      const near = before === null ? yearUpTo(around, month) : yearFollowing(around, month);
      return { year: near, month, day };
    }
    if (weekday === null || mention.month !== null || around === null) return null;
    return addDays(around, (weekday - weekdayOfDay(around) + 7) % 7);
  }

  #elapsedInstant(mention: TimeMention): Instant {
    const { anchor } = this.#scope;
    const known = anchor !== null && mention.elapsed !== null;
    return {
      text: mention.text,
      range: mention.range,
      utc: known ? formatUtc(anchor + mention.elapsed * 1000, 'minute') : null,
      precision: 'minute',
      date: known ? 'inherited' : 'unknown',
      clock: null,
      zone: null,
      zoneOrigin: this.#scope.zone === null && this.#document.zone === null ? 'assumed' : 'declared',
      offsetMinutes: null,
      doubt: null,
      weekday: null,
      approximate: mention.approximate,
    };
  }
}

const INTRODUCES_TIMES = /\b(?:times|timeline|chronology|events|happened)\b|:\s{0,4}$/i;

/** Whether a date inside a heading or an introducing line ("All times PST, on March 4th 2021") is the day of what follows. */
function datesWhatFollows({ kind, prose, mentions }: TimePlace, mention: TimeMention): boolean {
  if (mention.month === null || mention !== mentions.find(({ month }) => month !== null)) return false;
  if (kind === 'heading') return true;
  return (
    kind === 'text' && mention.hour === null && prose.text.length <= 200 && INTRODUCES_TIMES.test(prose.text)
  );
}

interface SettledZone {
  readonly zone: Zone;
  readonly zoneName: string | null;
  readonly zoneOrigin: ZoneOrigin;
}

const FIRST_STATE = (): State => ({
  scopes: [newScope(0, { day: null, zone: null, timed: false })],
  columnZones: [],
  rowDay: null,
  clock: null,
});

function newScope(depth: number, { day, zone, timed }: Pick<Scope, 'day' | 'zone' | 'timed'>): Scope {
  return { depth, day, zone, timed, lastClock: null, direction: 0, anchor: null };
}

/** The year of a month that follows a dated entry: January comes after December, not eleven months before it. */
function yearFollowing(before: Day, month: number): number {
  if (month - before.month <= -8) return before.year + 1;
  return month - before.month >= 8 ? before.year - 1 : before.year;
}

/** The year of a month in a document of that day, which tells of what has been: at most the month after. */
function yearUpTo(documentDay: Day, month: number): number {
  if (month - documentDay.month <= -11) return documentDay.year + 1;
  return month - documentDay.month >= 2 ? documentDay.year - 1 : documentDay.year;
}

function clockOf({ hour, minute, second }: TimeMention) {
  return hour === null ? null : { hour, minute: minute ?? 0, second: second ?? 0 };
}

/** Minutes since midnight. */
function minutesOf({ hour, minute }: TimeMention): number | null {
  return hour === null ? null : hour * 60 + (minute ?? 0);
}

function toInstant(
  mention: TimeMention,
  settled: SettledZone & {
    readonly day: Day | null;
    readonly stated: boolean;
    readonly moment: Moment | null;
  },
): Instant {
  const { day, moment, zoneName, zoneOrigin } = settled;
  const { hour, minute, second } = mention;
  const precision = hour === null ? 'day' : minute === null ? 'hour' : second === null ? 'minute' : 'second';
  const zoned = hour !== null || mention.zone !== null;
  return {
    text: mention.text,
    range: mention.range,
    utc:
      moment !== null
        ? formatUtc(moment.milliseconds, precision)
        : day !== null && hour === null
          ? formatDay(day)
          : null,
    precision,
    date: day === null ? 'unknown' : settled.stated ? 'stated' : 'inherited',
    clock:
      hour === null
        ? null
        : `${twoDigits(hour)}:${twoDigits(minute ?? 0)}${second === null ? '' : `:${twoDigits(second)}`}`,
    zone: zoneName,
    zoneOrigin,
    offsetMinutes: zoned && day !== null ? (moment?.offsetMinutes ?? null) : null,
    doubt: moment?.doubt ?? (zoned && settled.zone.ambiguous ? 'ambiguous-zone' : null),
    weekday: mention.weekday,
    approximate: mention.approximate,
  };
}
