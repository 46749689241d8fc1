/** The words of amounts without a number: quantifiers, what they count, and what makes an effect of it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lower-case words in a row; a set stands for one word out of it. Longer ones first. */
export const QUANTIFIERS: readonly (readonly (string | ReadonlySet<string>)[])[] = (() => {
  const size = words(
    'small large significant good great considerable substantial tiny huge limited big high unknown high unusually fair decent sizeable sizable',
  );
  const part = words(
    'number portion fraction percentage proportion part share subset minority majority handful set amount quantity count',
  );
  return [
    ['a', 'very', size, part, 'of'],
    ['a', size, part, 'of'],
    ['the', size, part, 'of'],
    ['the', 'vast', 'majority', 'of'],
    ['a', 'vast', 'majority', 'of'],
    ['a', part, 'of'],
    ['the', 'majority', 'of'],
    ['an', 'increased', 'number', 'of'],
    ['a', 'lot', 'of'],
    ['lots', 'of'],
    ['tons', 'of'],
    ['dozens', 'of'],
    ['hundreds', 'of'],
    ['thousands', 'of'],
    ['millions', 'of'],
    ['a', 'couple', 'of'],
    ['a', 'couple'],
    ['quite', 'a', 'few'],
    ['a', 'few'],
    ['very', 'few'],
    ['almost', 'all'],
    ['nearly', 'all'],
    ['close', 'to', 'no'],
    ['some'],
    ['many'],
    ['most'],
    ['several'],
    ['numerous'],
    ['multiple'],
    ['various'],
    ['countless'],
    ['few'],
    ['significant'],
    ['widespread'],
    ['substantial'],
    ['considerable'],
  ];
})();

/** In front of a quantifier they make a comparison or a question of it. */
export const NOT_BEFORE = words('as how too so that this not at');

/** What is counted when the effect of an incident is told. Singular. */
export const COUNTED_NOUNS = words(`
  user customer client account tenant subscriber visitor member player farmer validator operator merchant seller buyer
  patient student team company partner person people host node pod machine server service system cluster region site
  request transaction order payment checkout session job build event query call connection record row file document
  package crate project repository image deployment workload installation install download error failure outage timeout
  interruption launch proposal token key credential peer pool test pr website page image modpack
  dataset traffic loss mod device store shop output input data inbox alert tool app application workflow
  minute hour day week retry invoice email message
`);

/** Units of time among them: "for several hours". Singular. */
export const COUNTED_TIME = words('minute hour day week month');

/** Without one of these in the sentence, nothing is said about an effect. */
export const VAGUE_EFFECTS = words(`
  affected affects affect affecting impact impacted impacts fail failed failing fails unable lost lose losing loss down
  unavailable offline unreachable unusable degraded disrupted interrupted interruption stuck blocked delayed delays slow stalled
  halted stopped crashed crashing broken broke dropped rejected errored errors error timing timed compromised exposed leaked stolen
  hung missing wrong outage outages downtime experienced experiencing saw seeing seen getting returning reported report reporting
  couldn't cannot wasn't weren't hadn't infected failures problems issues suffered pending stop stopping notready unhealthy terminated
  restarted retries unhealthy inaccessible working operational queued serving served delivered damage limited left
  throttled disconnected evicted killed unresponsive incorrectly loss duplicated waited waiting timeout timeouts leave
  leaves complained complaints tickets overcharged refused
`);

/** Before a span of time: it says when, not how long. */
export const WHEN_BEFORE = words('within after in next last past every over first previous');
