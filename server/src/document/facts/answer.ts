/** Whether words answer the question of their section, say "none", or say that nobody knows yet. */
import type { Fact } from '../model';

const NONE =
  /^(?:none|no(?=[.,;:]?$)|n\/?a|not applicable|nothing|no (?:action|steps?|mitigation|reproduction|repro|workaround|resolution|fix)s?(?: (?:was|were|is|are))?(?: (?:taken|needed|required|possible|available|known))?)(?=$|[\s.,:;!–—-])/i;
const UNKNOWN =
  /^(?:the (?:root )?cause is )?(?:currently |still |as yet |not yet |yet )?(?:unknown|undetermined|unclear|tbd|tba|t\.b\.d\.?|to be (?:determined|confirmed|investigated|announced|completed)|under investigation|being investigated|investigating|investigation (?:is )?(?:ongoing|in progress)|pending|not (?:yet )?(?:known|determined|identified|found)|wip|\?{1,3})(?=$|[\s.,:;!–—-])/i;

/** How the first words of a section's body answer it. */
export function answerOf(words: string): Fact['answer'] {
  const start = words.slice(0, 200).trim();
  if (NONE.test(start)) return 'none';
  if (UNKNOWN.test(start)) return 'unknown';
  return 'stated';
}
