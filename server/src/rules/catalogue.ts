/** Every rule, by id. A new rule is one import and one line here; a test compares this list with the folder. */
import checkedInPart from './checked-in-part';
import duplicateSection from './duplicate-section';
import emptySection from './empty-section';
import invalidFrontMatter from './invalid-front-matter';
import missingActionItems from './missing-action-items';
import missingCommunication from './missing-communication';
import missingDate from './missing-date';
import missingDecision from './missing-decision';
import missingDelayCost from './missing-delay-cost';
import missingDetection from './missing-detection';
import missingDuration from './missing-duration';
import missingEscape from './missing-escape';
import missingEvidence from './missing-evidence';
import missingFlag from './missing-flag';
import missingGotLucky from './missing-got-lucky';
import missingImpactQuantification from './missing-impact-quantification';
import missingLessons from './missing-lessons';
import missingMitigationPlan from './missing-mitigation-plan';
import missingNextUpdate from './missing-next-update';
import missingOpenQuestions from './missing-open-questions';
import missingOptions from './missing-options';
import missingOwner from './missing-owner';
import missingParticipants from './missing-participants';
import missingRecurrence from './missing-recurrence';
import missingRegressionWindow from './missing-regression-window';
import missingRelease from './missing-release';
import missingReproducibleTestCase from './missing-reproducible-test-case';
import missingResume from './missing-resume';
import missingRootCause from './missing-root-cause';
import missingServices from './missing-services';
import missingSeverity from './missing-severity';
import missingSlo from './missing-slo';
import missingStatus from './missing-status';
import missingSummary from './missing-summary';
import missingTimeline from './missing-timeline';
import missingTitle from './missing-title';
import missingTrigger from './missing-trigger';
import missingWentPoorly from './missing-went-poorly';
import missingWentWell from './missing-went-well';
import missingWorkaround from './missing-workaround';
import missingWorstCase from './missing-worst-case';
import placeholderText from './placeholder-text';
import ruleFailed from './rule-failed';
import suppressionWithoutReason from './suppression-without-reason';
import unknownSeverity from './unknown-severity';
import unknownStatus from './unknown-status';
import unusedSuppression from './unused-suppression';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  checkedInPart,
  duplicateSection,
  emptySection,
  invalidFrontMatter,
  missingActionItems,
  missingCommunication,
  missingDate,
  missingDecision,
  missingDelayCost,
  missingDetection,
  missingDuration,
  missingEscape,
  missingEvidence,
  missingFlag,
  missingGotLucky,
  missingImpactQuantification,
  missingLessons,
  missingMitigationPlan,
  missingNextUpdate,
  missingOpenQuestions,
  missingOptions,
  missingOwner,
  missingParticipants,
  missingRecurrence,
  missingRegressionWindow,
  missingRelease,
  missingReproducibleTestCase,
  missingResume,
  missingRootCause,
  missingServices,
  missingSeverity,
  missingSlo,
  missingStatus,
  missingSummary,
  missingTimeline,
  missingTitle,
  missingTrigger,
  missingWentPoorly,
  missingWentWell,
  missingWorkaround,
  missingWorstCase,
  placeholderText,
  ruleFailed,
  suppressionWithoutReason,
  unknownSeverity,
  unknownStatus,
  unusedSuppression,
];

/** The rule with this id; `undefined` where there is none. */
export function findRule(id: string): Rule | undefined {
  return RULES.find(({ metadata }) => metadata.id === id);
}
