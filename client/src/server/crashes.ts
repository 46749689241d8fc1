/** Decides what follows when the server's process ends by itself: it comes back, unless it keeps ending. Pure. */

export interface Crashes {
  /** The server ended at this time, in milliseconds. */
  happened(at: number): 'restart' | 'give up';
}

/** So many times the server comes back … */
const MOST = 4;
/** … within so many milliseconds. */
const WITHIN = 3 * 60_000;

export function countCrashes(): Crashes {
  let times: readonly number[] = [];
  return {
    happened(at) {
      times = [...times.filter((time) => at - time <= WITHIN), at];
      return times.length > MOST ? 'give up' : 'restart';
    },
  };
}
