/** Words that tell how somebody feels about what happened. */
import { phrases } from './narration';

/** `animated-language.ts` finds these. */
export const ANIMATED = phrases(`
  disastrous|disastrously
  ridiculous|ridiculously
  horrible|horribly|horrendous|horrific|atrocious|abysmal|appalling
  terrible|terribly
  awful
  insane|insanely|idiotic|moronic|stupid|stupidly|dumb|asinine
  unforgivable|inexcusable|shameful|embarrassing|embarrassingly
  nightmare|nightmarish
  fiasco|debacle|shitshow|clusterfuck|shit|fuck|fucking|damn|crap|crappy
  total|complete|utter|absolute|unmitigated disaster|chaos|mess
  train wreck
  all hell broke
  hell broke loose
  went haywire|berserk
  omg|wtf
`);

/** Names of things. */
export const TERMS = phrases(`
  damn small linux
  dumb terminal|terminals|client|clients|pipe|pipes|http|term
  stupid questions
`);

/** In front of a word these tell an apology, not the events: "we feel terrible". */
export const FEELING: ReadonlySet<string> = new Set('feel feels felt feeling sorry'.split(' '));
