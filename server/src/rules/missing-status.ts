/** A document that does not say how far it is. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-status',
  family: 'structure',
  summary: 'The document does not say how far it is.',
  kinds: KINDS,
});
