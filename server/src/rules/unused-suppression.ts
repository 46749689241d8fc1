/** Reported while suppressions are applied (`suppress.ts`). */
import { KINDS } from '../document/model';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'unused-suppression',
    family: 'structure',
    summary: 'An andon-disable comment suppresses nothing, or names a rule that does not exist.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check: () => [],
};
export default rule;
