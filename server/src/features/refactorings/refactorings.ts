/** The refactorings, one line each. */
import type { ActionSource } from '../action';
import { changeActionItemShape } from './actionItemShape';
import { extractActionItem } from './extractActionItem';
import { promoteDocument } from './promoteDocument';
import { sortTimeline } from './sortTimeline';
import { changeTimelineShape } from './timelineShape';
import { timelineToUtc } from './timelineToUtc';

export const REFACTORINGS: readonly ActionSource[] = [
  sortTimeline,
  timelineToUtc,
  changeTimelineShape,
  changeActionItemShape,
  extractActionItem,
  promoteDocument,
];
