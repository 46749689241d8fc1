/** The commands of the palette and the menus, one line each. */
import { checkAll } from './checkAll';
import type { Command } from './command';
import { copyBriefing } from './copyBriefing';
import { exportBriefing } from './exportBriefing';
import { filterIncidents } from './filterIncidents';
import { fixAll } from './fixAll';
import { insertMissingSections } from './insertMissingSections';
import { logTimelineEvent } from './logTimelineEvent';
import { meetingCard } from './meetingCard';
import { newIncidentDocument } from './newIncidentDocument';
import { openRulePage } from './openRulePage';
import { previewStakeholderSummary } from './previewStakeholderSummary';
import { promote } from './promote';
import { refreshIncidents } from './refreshIncidents';
import { restartServer } from './restartServer';
import { runReproduction } from './runReproduction';
import { showLog } from './showLog';
import { writeUpdate } from './writeUpdate';

export const COMMANDS: readonly Command[] = [
  newIncidentDocument,
  previewStakeholderSummary,
  exportBriefing,
  copyBriefing,
  meetingCard,
  logTimelineEvent,
  writeUpdate,
  promote,
  fixAll,
  insertMissingSections,
  checkAll,
  runReproduction,
  openRulePage,
  showLog,
  restartServer,
  refreshIncidents,
  filterIncidents,
];
