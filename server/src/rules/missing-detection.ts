/** A document that does not say how the problem was noticed. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-detection',
  family: 'structure',
  summary: 'The document does not say how the problem was noticed.',
  kinds: KINDS,
});
