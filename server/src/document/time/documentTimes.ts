/** What a document says about its times as a whole: its day, its zone, how its dates are written. */
import type { Block } from '../block';
import type { FrontMatter } from '../model';
import { oncePer } from '../oncePer';
import type { Text } from '../text';
import type { TimeMention } from '../timeMention';
import { dayFirstDates, documentDay } from './documentDay';
import type { Day } from './moment';
import { placesOf } from './timePlaces';
import { zoneDeclaredBy } from './zoneDeclarations';
import { resolveZone } from './zones';

export interface ZoneContext {
  readonly frontMatter: FrontMatter | null;
  readonly title: Text | null;
  readonly path: string | undefined;
  /** IANA zone or offset for times that state none; UTC where absent. */
  readonly defaultZone: string | undefined;
}

/** A run of blocks and the times in them. */
export interface TimedBlocks {
  readonly blocks: readonly Block[];
  readonly times: readonly TimeMention[];
}

/** What settling needs to know of the document as a whole. Plain data: equal values settle alike. */
export interface DocumentTimes {
  readonly day: Day | null;
  /** Whether `04/03` is the fourth of March. */
  readonly dayFirst: boolean;
  readonly zone: string | null;
  readonly defaultZone: string | null;
}

/** What holds for the times of a document wherever they stand. `runs` are its blocks, in order. */
export function documentTimes(runs: readonly TimedBlocks[], context: ZoneContext): DocumentTimes {
  return {
    day: documentDay(runs, context),
    dayFirst:
      runs.some(({ times }) => leavesOrderOpen(times)) && dayFirstDates(runs.flatMap(({ times }) => times)),
    zone: documentZone(runs, context.frontMatter),
    defaultZone: context.defaultZone ?? null,
  };
}

/** Whether one of the dates could be read both ways. Asked once for a list. */
const leavesOrderOpen = oncePer((times: readonly TimeMention[]) =>
  times.some(({ numericOrder }) => numericOrder === 'unsure'),
);

const DATE_WITH_OFFSET = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)? ?([+-]\d\d:?\d\d)$/;
const ZONE_KEY = /^time[_-]?zone$|^tz$/i;

/**
 * A zone declared for all times: in the front matter, else by the first sentence anywhere that speaks of times, else the
 * offset of the front matter's own dates, which is its author's.
 */
function documentZone(runs: readonly TimedBlocks[], frontMatter: FrontMatter | null): string | null {
  const entry = frontMatter?.entries.find(
    ({ key, value }) => ZONE_KEY.test(key) && typeof value === 'string',
  );
  if (entry !== undefined && resolveZone(String(entry.value)) !== null) return String(entry.value);
  for (const run of runs) {
    const declared = zoneDeclaredIn(run);
    if (declared !== null) return declared;
  }
  return frontMatter === null ? null : offsetOfDates(frontMatter);
}

/** The first zone that a sentence of the run declares. Kept by the run's times, which are made with it. */
function zoneDeclaredIn(run: TimedBlocks): string | null {
  const known = declaredZones.get(run.times);
  if (known !== undefined) return known;
  let zone: string | null = null;
  for (const { prose, mentions, kind } of placesOf(run.blocks, run.times)) {
    zone = kind === 'headerCell' ? null : (zoneDeclaredBy(prose, mentions)?.text ?? null);
    if (zone !== null) break;
  }
  declaredZones.set(run.times, zone);
  return zone;
}

const declaredZones = new WeakMap<readonly TimeMention[], string | null>();

function offsetOfDates({ entries }: FrontMatter): string | null {
  for (const { value } of entries) {
    const offset = typeof value === 'string' ? DATE_WITH_OFFSET.exec(value) : null;
    if (offset !== null) return offset[1] ?? null;
  }
  return null;
}
