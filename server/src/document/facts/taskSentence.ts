/** Whether a sentence says that something is to be done, or was done for the time to come. */
import { ACTION_VERBS, SOFTENERS } from './actionWords';

/** Intention, duty and plan. */
const INTENT =
  /\b(?:will|shall|['’]ll|should|must|needs? to|have to|has to|ought to|going to|(?:is|are|be) to|plans?(?: on| to|ned)?|planning|intends? to|intend(?:ing)?|aims? to|commit(?:ted|ting)? to|continues? to|is (?:required|needed|necessary|recommended)|are (?:required|needed|necessary|recommended)|can be|could be|propos(?:e|ed|ing)|suggest(?:ed|ion)?|recommend(?:ed|ation)?)\b/i;
/** Forms of "to be" and "to have" that work under way or done is told with, and words between them and the verb. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are am was were be been being has have 've we've they're we're i'm it's".split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set(
  'also currently now actively already still since being been in the process of'.split(' '),
);
const DOERS: ReadonlySet<string> = new Set("we team i we've".split(' '));
const PARTICIPLES: ReadonlySet<string> = new Set(
  'set put moved built made written rewritten begun'.split(' '),
);
const DOING = /^\p{Ll}{3,14}ing$/u;
const DONE = /^\p{Ll}{2,14}ed$/u;
/** "have" makes a piece of work of what the team did, not of what others did ("many have speculated"). */
const HAVING: ReadonlySet<string> = new Set(['has', 'have', "'ve"]);

/** Whether a sentence tells of work under way or done: "We are reviewing …", "The pool was enlarged". */
function tellsOfWork(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const doer = DOERS.has(word);
    if (!doer && !AUXILIARIES.has(word)) return false;
    if (isAside(words, i)) return false;
    let at = i + 1;
    while (BETWEEN.has(words[at] ?? '') || (doer && AUXILIARIES.has(words[at] ?? ''))) at++;
    const verb = words[at] ?? '';
    if (PERCEIVING.has(verb)) return false;
    if (HAVING.has(word) && words[i + 1] !== 'been') return false;
    return (
      DONE.test(verb) ||
      PARTICIPLES.has(verb) ||
      (!DOERS.has(word) && DOING.test(verb)) ||
      (doer && at > i + 1 && DOING.test(verb))
    );
  });
}

/** "the concerns that are being raised", "many, including the team, have …": said by the way, of something else. */
function isAside(words: readonly string[], at: number): boolean {
  const [far = '', near = ''] = [words[at - 2], words[at - 1]];
  // The first of several auxiliaries was looked at already.
  if (AUXILIARIES.has(near) && AUXILIARIES.has(words[at] ?? '')) return true;
  return /^(?:that|which|who)$/.test(near) || far === 'including' || near === 'including';
}

/** What happens to the team or goes on in its head is no work. */
const PERCEIVING: ReadonlySet<string> = new Set(
  'experienced suffered noticed observed learned learnt believed hoped wanted needed liked speculated assumed expected realised realized received concerned committed surprised'.split(
    ' ',
  ),
);

/** What might have been: it tells of the past. */
const COUNTERFACTUAL = /\b(?:should|could|would|must|need)(?:n['’]t| not)? (?:also )?have\b/i;
/** Advice to readers is no work of the team's. */
const ADVICE =
  /^(?:if (?:you|your)\b|(?:we|i) (?:also |strongly |highly )?(?:recommend|suggest|advise|encourage|urge)\b|in general,? we recommend|please (?:consider|reach|contact|let us|note|see|refer)\b|(?:[\w-]{2,20} )?(?:users?|customers?|maintainers?|operators?|developers?|consumers?|everyone|anyone|you)(?: and (?:[\w-]{2,20} )?(?:users|customers|maintainers|operators|developers))? (?:should|must|can|may|will need|are advised|are encouraged|need to)\b)|\byou (?:should|must|need to|can|may|will need)\b/i;
const WORDS = /[\p{L}'’-]+/gu;
const GERUND = /^\p{L}{2,14}ing$/u;
const QUESTION = /\?[\s"'”’)]{0,4}$/;

/** Whether the words begin like an instruction: "Add …", "Please also document …", "Adding …". */
export function isInstruction(words: string): boolean {
  for (const [word] of words.slice(0, 200).matchAll(WORDS)) {
    const lower = word.toLowerCase();
    if (SOFTENERS.has(lower)) continue;
    return ACTION_VERBS.has(lower) || isGerund(lower);
  }
  return false;
}

/** "adding" of "add", "investigating" of "investigate". */
function isGerund(word: string): boolean {
  if (!GERUND.test(word)) return false;
  const stem = word.slice(0, -3);
  return ACTION_VERBS.has(stem) || ACTION_VERBS.has(`${stem}e`) || ACTION_VERBS.has(stem.slice(0, -1));
}

/** Whether the words tell readers what they should do: "If you use …", "Users should …". */
export function isAdvice(words: string): boolean {
  return ADVICE.test(words);
}

/** Whether a sentence of a section about follow-up work states a piece of that work. */
export function isTaskSentence(words: string): boolean {
  if (QUESTION.test(words) || isAdvice(words)) return false;
  if (isInstruction(words)) return true;
  return !COUNTERFACTUAL.test(words) && (INTENT.test(words) || tellsOfWork(wordsOf(words)));
}

/** Whether a sentence goes on about the task of the one before: "This would …", "… the wording of this policy". */
export function continuesTask(words: string): boolean {
  return CONTINUES.test(words);
}
const CONTINUES =
  /^(?:this|these|that|those|it|they|such|which|both|doing so|otherwise|for example|e\.g\.|for instance|however|currently|in addition to this|once)\b|\b(?:this|that|these) (?:policy|task|time|work|effort|change|project|would|will|should|can|could|may)\b/i;

function wordsOf(text: string): string[] {
  return [...text.slice(0, 600).toLowerCase().replaceAll('’', "'").matchAll(WORDS)].map(([word]) => word);
}
