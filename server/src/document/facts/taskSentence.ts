/** Whether a sentence says that something is to be done, or was done for the time to come. */
import { ACTION_VERBS, SOFTENERS } from './actionWords';

/** Intention, duty and plan. */
const INTENT =
  /\b(?:will|shall|['’]ll|should|must|needs? to|have to|has to|ought to|going to|(?:is|are|be) to|plans?(?: on| to|ned)?|planning|intends? to|intend(?:ing)?|aims? to|commit(?:ted|ting)? to|continues? to|is (?:required|needed|necessary|recommended)|are (?:required|needed|necessary|recommended)|can be|could be|propos(?:e|ed|ing)|suggest(?:ed|ion)?|recommend(?:ed|ation)?)\b/i;
/** Work under way. */
const UNDER_WAY =
  /\b(?:is|are|am|been|be|['’](?:re|m|s|ve))\b[ \n]{1,3}(?:(?:also|currently|now|actively|already|still|in the process of|continuing to|working on|beginning to|being)[ \n]{1,3}){0,2}(?:in discussions?|\p{Ll}{3,14}ing)\b/iu;
/** Work that was finished or begun. */
const ACCOMPLISHED =
  /\b(?:is|are|was|were|ha(?:s|ve) been)\b[ \n]{1,3}(?:(?:also|now|already|since|being)[ \n]{1,3}){0,2}(?:\p{Ll}{2,14}ed|set up|put|moved|built|made|written|rewritten)\b|\b(?:we|team)(?:['’]ve)?[ \n]{1,3}(?:(?:have|has|also|now|already|since|begun|started|to)[ \n]{1,3}){0,3}(?:\p{Ll}{2,14}ed|begun|set up|put|built|made|written|rewritten)\b/iu;
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
  return (
    !COUNTERFACTUAL.test(words) && (INTENT.test(words) || UNDER_WAY.test(words) || ACCOMPLISHED.test(words))
  );
}

/** Whether a sentence goes on about the task of the one before: "This would …", "… the wording of this policy". */
export function continuesTask(words: string): boolean {
  return CONTINUES.test(words);
}
const CONTINUES =
  /^(?:this|these|that|those|it|they|such|which|both|doing so|otherwise|for example|e\.g\.|for instance|however|currently|in addition to this|once)\b|\b(?:this|that|these) (?:policy|task|time|work|effort|change|project|would|will|should|can|could|may)\b/i;
