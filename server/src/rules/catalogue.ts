/** Every rule, by id. A new rule is one import and one line here; a test compares this list with the folder. */
import actionItemAimedAtPeople from './action-item-aimed-at-people';
import actionItemNotVerbFirst from './action-item-not-verb-first';
import actionItemOverdue from './action-item-overdue';
import actionItemWithoutDueDate from './action-item-without-due-date';
import actionItemWithoutOwner from './action-item-without-owner';
import actionItemWithoutTracker from './action-item-without-tracker';
import ambiguousDate from './ambiguous-date';
import ambiguousZone from './ambiguous-zone';
import animatedLanguage from './animated-language';
import blamingLanguage from './blaming-language';
import burnRateMismatch from './burn-rate-mismatch';
import causeIsSymptom from './cause-is-symptom';
import causeIsTrigger from './cause-is-trigger';
import causeWithoutAction from './cause-without-action';
import checkedInPart from './checked-in-part';
import cleanRunsOverclaim from './clean-runs-overclaim';
import counterfactualLanguage from './counterfactual-language';
import dataLossNotAddressed from './data-loss-not-addressed';
import dateMismatch from './date-mismatch';
import deadLink from './dead-link';
import duplicateSection from './duplicate-section';
import durationMismatch from './duration-mismatch';
import emptySection from './empty-section';
import equalPriorities from './equal-priorities';
import errorBudgetMismatch from './error-budget-mismatch';
import estimateWithoutBasis from './estimate-without-basis';
import flakyWithoutRate from './flaky-without-rate';
import futureTime from './future-time';
import goRaceWithoutRaceFlag from './go-race-without-race-flag';
import headingLevelSkip from './heading-level-skip';
import hedgedCauseWithoutConfidence from './hedged-cause-without-confidence';
import hotfixWithoutValidation from './hotfix-without-validation';
import humanErrorAsCause from './human-error-as-cause';
import imageWithoutAlt from './image-without-alt';
import impactWithoutUserEffect from './impact-without-user-effect';
import invalidFrontMatter from './invalid-front-matter';
import leakedSecret from './leaked-secret';
import milestoneOrder from './milestone-order';
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
import missingMilestones from './missing-milestones';
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
import missingTestPath from './missing-test-path';
import missingTimeline from './missing-timeline';
import missingTitle from './missing-title';
import missingTrigger from './missing-trigger';
import missingWentPoorly from './missing-went-poorly';
import missingWentWell from './missing-went-well';
import missingWorkaround from './missing-workaround';
import missingWorstCase from './missing-worst-case';
import mixedZones from './mixed-zones';
import moneyWithoutCurrency from './money-without-currency';
import mttrWithoutDefinition from './mttr-without-definition';
import nextUpdateNotAbsolute from './next-update-not-absolute';
import noDetectionAction from './no-detection-action';
import noPreventionAction from './no-prevention-action';
import nonexistentLocalTime from './nonexistent-local-time';
import numberConflict from './number-conflict';
import onlyWeakActions from './only-weak-actions';
import partsDoNotSum from './parts-do-not-sum';
import percentageMismatch from './percentage-mismatch';
import percentageWithoutBase from './percentage-without-base';
import personAsCause from './person-as-cause';
import personalData from './personal-data';
import placeholderText from './placeholder-text';
import planStepWithoutOwner from './plan-step-without-owner';
import pointEstimate from './point-estimate';
import regressionWithoutVersion from './regression-without-version';
import rejectedOptionWithoutReason from './rejected-option-without-reason';
import relativeTime from './relative-time';
import resumeCriteriaNotMeasurable from './resume-criteria-not-measurable';
import rollbackOfUnreleased from './rollback-of-unreleased';
import rollbackWithoutVersion from './rollback-without-version';
import ruleFailed from './rule-failed';
import rustPanicWithoutBacktrace from './rust-panic-without-backtrace';
import severityAgainstVerdict from './severity-against-verdict';
import severityMismatch from './severity-mismatch';
import singleRootCause from './single-root-cause';
import sloWithoutWindow from './slo-without-window';
import suppressionWithoutReason from './suppression-without-reason';
import timelineNotUtc from './timeline-not-utc';
import timelineOutOfOrder from './timeline-out-of-order';
import timelineWithoutDate from './timeline-without-date';
import timelineWithoutZone from './timeline-without-zone';
import unansweredQuestion from './unanswered-question';
import unknownSeverity from './unknown-severity';
import unknownStatus from './unknown-status';
import unpinnedReference from './unpinned-reference';
import unusedSuppression from './unused-suppression';
import vagueActionItem from './vague-action-item';
import vagueQuantity from './vague-quantity';
import weekdayMismatch from './weekday-mismatch';
import wentPoorlyWithoutAction from './went-poorly-without-action';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  actionItemAimedAtPeople,
  actionItemNotVerbFirst,
  actionItemOverdue,
  actionItemWithoutDueDate,
  actionItemWithoutOwner,
  actionItemWithoutTracker,
  ambiguousDate,
  ambiguousZone,
  animatedLanguage,
  blamingLanguage,
  burnRateMismatch,
  causeIsSymptom,
  causeIsTrigger,
  causeWithoutAction,
  checkedInPart,
  cleanRunsOverclaim,
  counterfactualLanguage,
  dataLossNotAddressed,
  dateMismatch,
  deadLink,
  duplicateSection,
  durationMismatch,
  emptySection,
  equalPriorities,
  errorBudgetMismatch,
  estimateWithoutBasis,
  flakyWithoutRate,
  futureTime,
  goRaceWithoutRaceFlag,
  headingLevelSkip,
  hedgedCauseWithoutConfidence,
  hotfixWithoutValidation,
  humanErrorAsCause,
  imageWithoutAlt,
  impactWithoutUserEffect,
  invalidFrontMatter,
  leakedSecret,
  milestoneOrder,
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
  missingMilestones,
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
  missingTestPath,
  missingTimeline,
  missingTitle,
  missingTrigger,
  missingWentPoorly,
  missingWentWell,
  missingWorkaround,
  missingWorstCase,
  mixedZones,
  moneyWithoutCurrency,
  mttrWithoutDefinition,
  nextUpdateNotAbsolute,
  noDetectionAction,
  noPreventionAction,
  nonexistentLocalTime,
  numberConflict,
  onlyWeakActions,
  partsDoNotSum,
  percentageMismatch,
  percentageWithoutBase,
  personAsCause,
  personalData,
  placeholderText,
  planStepWithoutOwner,
  pointEstimate,
  regressionWithoutVersion,
  rejectedOptionWithoutReason,
  relativeTime,
  resumeCriteriaNotMeasurable,
  rollbackOfUnreleased,
  rollbackWithoutVersion,
  ruleFailed,
  rustPanicWithoutBacktrace,
  severityAgainstVerdict,
  severityMismatch,
  singleRootCause,
  sloWithoutWindow,
  suppressionWithoutReason,
  timelineNotUtc,
  timelineOutOfOrder,
  timelineWithoutDate,
  timelineWithoutZone,
  unansweredQuestion,
  unknownSeverity,
  unknownStatus,
  unpinnedReference,
  unusedSuppression,
  vagueActionItem,
  vagueQuantity,
  weekdayMismatch,
  wentPoorlyWithoutAction,
];

/** The rule with this id; `undefined` where there is none. */
export function findRule(id: string): Rule | undefined {
  return RULES.find(({ metadata }) => metadata.id === id);
}
