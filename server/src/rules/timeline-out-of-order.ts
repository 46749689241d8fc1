/** Entries of a timeline that stand behind a later one. */
import { sectionAt } from '../document/context';
import { compareEntries } from '../document/facts/timelineOrder';
import { type Instant, KINDS, type TimelineEntry } from '../document/model';
import { message } from './message';
import type { Finding, Rule, RuleContext } from './rule';
import { sortEntries } from './timelineSorting';

const rule: Rule = {
  metadata: {
    id: 'timeline-out-of-order',
    family: 'time',
    summary: 'An entry of the timeline stands below a later one.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const timeline = context.document.facts.timeline?.timeline;
    if (timeline === undefined || timeline.ordered !== false || timeline.newestFirst) return [];
    const steps = stepsOf(timeline.entries, context);
    const back = steps.filter(({ step }) => step < 0);
    // Where most steps go back, the newest comes first, and what is out of order is hard to tell.
    if (back.length === 0 || back.length > steps.filter(({ step }) => step > 0).length) return [];
    const fix = sortEntries(timeline, context.source);
    return back.map(({ earlier, later }): Finding => ({
      range: later.at.range,
      message: message(
        '{time} stands below {before}. Who reads down the timeline takes the one for the consequence of the other: put the entries in order, or correct the time.',
        { time: later.at.text, before: earlier.at.text },
      ),
      related: [{ range: earlier.at.range, message: message('This later time stands above it') }],
      ...(fix === null ? {} : { fixes: [fix] }),
    }));
  },
};
export default rule;

interface Step {
  readonly earlier: TimelineEntry;
  readonly later: TimelineEntry;
  readonly step: number;
}

/** From each entry to the next one of its section; what only happened around a time is in order. */
function stepsOf(entries: readonly TimelineEntry[], { document }: RuleContext): Step[] {
  return entries.flatMap((later, i): Step[] => {
    const earlier = entries[i - 1];
    if (earlier === undefined) return [];
    const { sections } = document;
    if (sectionAt(sections, earlier.at.range) !== sectionAt(sections, later.at.range)) return [];
    if (earlier.at.approximate || later.at.approximate) return [];
    const step = compareEntries(earlier, later) ?? 0;
    return [{ earlier, later, step: step < 0 && !goesBack(earlier.at, later.at) ? 0 : step }];
  });
}

/** Whether the step back stands in what is written, as exactly as it is written, and not in a date taken from elsewhere. */
function goesBack(earlier: Instant, later: Instant): boolean {
  if (earlier.precision === 'hour' || later.precision === 'hour') return false;
  if ((earlier.precision === 'day') !== (later.precision === 'day')) return false;
  if (earlier.clock === null || later.clock === null) return true;
  if (earlier.clock.slice(0, 5) === later.clock.slice(0, 5) && earlier.precision !== later.precision)
    return false;
  return later.date === 'stated' || earlier.zone !== later.zone || later.clock < earlier.clock;
}
