/** A document that does not name the objective that is at risk, with its window. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-slo',
  family: 'consistency',
  summary: 'The document does not name the objective that is at risk, with its window.',
  kinds: KINDS,
});
