/** Every part that a briefing can have, by id. */
import type { PartMaker } from '../telling';
import { actionItems } from './actionItems';
import { bottomLine } from './bottomLine';
import { cause } from './cause';
import { durations } from './durations';
import { communication, delay, lessons, unknowns, workaround } from './fields';
import { impact } from './impact';
import { options } from './options';
import { changes, plan } from './plan';
import { reproduction } from './reproduction';

export const PARTS: readonly PartMaker[] = [
  bottomLine,
  impact,
  durations,
  delay,
  cause,
  reproduction,
  options,
  plan,
  changes,
  workaround,
  actionItems,
  lessons,
  unknowns,
  communication,
];
