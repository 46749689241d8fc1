/** A document that does not say what was learned. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-lessons',
  family: 'structure',
  summary: 'The document does not say what was learned.',
  kinds: KINDS,
});
