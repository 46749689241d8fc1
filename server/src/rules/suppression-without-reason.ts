/** Reported while suppressions are applied (`suppress.ts`). */
import { KINDS } from '../document/model';
import type { Rule } from './rule';

const rule: Rule = {
  metadata: {
    id: 'suppression-without-reason',
    family: 'structure',
    summary: 'An andon-disable comment does not say why.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check: () => [],
};
export default rule;
