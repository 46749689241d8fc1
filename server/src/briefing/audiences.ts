/** What each audience reads, in which order and in which words: data that a team's configuration may change. */
import type { Audience, AudienceProfile, BriefingOptions } from './briefing';
import { message, type Message } from '../rules/message';

/** A profile with nothing left open. */
export type SettledProfile = Required<AudienceProfile>;

const NEUTRAL: SettledProfile = {
  parts: [],
  plainWords: false,
  external: false,
  withoutEstimates: false,
  depth: 'brief',
};

/** Parts that a document's kind has nothing to say about are left out by the parts themselves. */
const PROFILES: Readonly<Record<Audience, SettledProfile>> = {
  // Decides: what is asked, what it does in numbers, what the ways out are.
  executive: {
    ...NEUTRAL,
    plainWords: true,
    parts: [
      'bottom-line',
      'impact',
      'durations',
      'delay',
      'cause',
      'options',
      'plan',
      'changes',
      'action-items',
      'unknowns',
      'communication',
    ],
  },
  // Answers for the plan: cause with its confidence, proof, owners, estimate.
  'engineering-manager': {
    ...NEUTRAL,
    depth: 'full',
    parts: [
      'bottom-line',
      'impact',
      'durations',
      'cause',
      'reproduction',
      'options',
      'plan',
      'changes',
      'action-items',
      'lessons',
      'delay',
      'unknowns',
      'communication',
    ],
  },
  // Weighs the release: users, alternatives, dates.
  product: {
    ...NEUTRAL,
    parts: [
      'bottom-line',
      'impact',
      'durations',
      'options',
      'delay',
      'plan',
      'changes',
      'workaround',
      'cause',
      'action-items',
      'unknowns',
      'communication',
    ],
  },
  // Talks to customers about dates and promises; what it reads travels.
  'sales-marketing': {
    ...NEUTRAL,
    plainWords: true,
    withoutEstimates: true,
    parts: [
      'bottom-line',
      'impact',
      'delay',
      'options',
      'workaround',
      'changes',
      'unknowns',
      'communication',
    ],
  },
  // Answers callers: what they see, what they can do, when there is more to say.
  support: {
    ...NEUTRAL,
    withoutEstimates: true,
    parts: ['bottom-line', 'impact', 'workaround', 'plan', 'changes', 'cause', 'unknowns', 'communication'],
  },
};

/** The profile of an audience with the configuration's changes. */
export function profileOf({
  audience,
  audiences,
}: Pick<BriefingOptions, 'audience' | 'audiences'>): SettledProfile {
  const profile = { ...PROFILES[audience], ...audiences[audience] };
  return profile.external ? { ...profile, withoutEstimates: true } : profile;
}

const NAMES: Readonly<Record<Audience, Message>> = {
  executive: message('Executives'),
  'engineering-manager': message('Engineering managers'),
  product: message('Product managers'),
  'sales-marketing': message('Sales and marketing'),
  support: message('Support'),
};

/** Whom a briefing is for, in words. */
export function nameOfAudience(audience: Audience): Message {
  return NAMES[audience];
}
