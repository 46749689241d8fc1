/** Reported by the check itself (`check.ts`) when a rule fails, so that it can be configured like any other. */
import { KINDS } from '../document/model';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'rule-failed',
    family: 'structure',
    summary: 'A rule stopped with an internal error and could not check the document.',
    severity: 'information',
    kinds: KINDS,
    english: false,
  },
  check: () => [],
};
export default rule;
