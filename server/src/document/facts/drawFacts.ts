/** Draws the facts of a document from its sections and mentions; one file a fact. */
import type { ReadingContext } from '../context';
import type { Fact, Facts } from '../model';
import { drawActionItems } from './actionItems';
import { drawCommunication } from './communication';
import { drawDecision } from './decision';
import { drawDetection } from './detection';
import { drawDuration } from './duration';
import { drawImpact } from './impact';
import { drawMitigation } from './mitigation';
import { drawOptions } from './options';
import { drawPlainFacts } from './plainFacts';
import { drawReproduction } from './reproduction';
import { drawRootCause } from './rootCause';
import { drawSeverity } from './severity';
import { drawSlo } from './slo';
import { drawTimeline } from './timeline';

/** Everything that the document says, by canonical name. */
export function drawFacts(context: ReadingContext): Facts {
  const facts: Record<string, Fact | null> = {
    ...drawPlainFacts(context),
    severity: drawSeverity(context),
    impact: drawImpact(context),
    duration: drawDuration(context),
    reproduction: drawReproduction(context),
    mitigation: drawMitigation(context),
    rootCause: drawRootCause(context),
    detection: drawDetection(context),
    timeline: drawTimeline(context),
    actionItems: drawActionItems(context),
    options: drawOptions(context),
    decision: drawDecision(context),
    communication: drawCommunication(context),
    slo: drawSlo(context),
  };
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, Fact] => entry[1] !== null),
  ) as Facts;
}
