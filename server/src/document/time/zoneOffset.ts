/** Offsets of time zones from UTC, from the IANA data that the JavaScript engine brings. */

/** A format takes some ten kilobytes. */
const MOST_FORMATS = 60;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Whether the engine knows a zone of this name. */
export function isKnownZone(id: string): boolean {
  return formatOf(id) !== null;
}

/** Minutes by which the zone's clocks are ahead of UTC at a moment; 0 for a zone that nobody knows. */
export function offsetAt(id: string, milliseconds: number): number {
  const format = formatOf(id);
  if (format === null) return 0;
  const read: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(milliseconds)) read[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return (shown - Math.floor(milliseconds / 1000) * 1000) / 60_000;
}

function formatOf(id: string): Intl.DateTimeFormat | null {
  const known = formats.get(id);
  if (known !== undefined) return known;
  const made = createFormat(id);
  // The names come from documents: their number is bounded so that a server that runs for weeks stays small.
  if (formats.size > MOST_FORMATS) formats.clear();
  formats.set(id, made);
  return made;
}

function createFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
