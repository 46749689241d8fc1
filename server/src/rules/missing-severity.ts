/** A document that does not say how severe it is. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-severity',
  family: 'structure',
  summary: 'The document does not say how severe it is.',
  kinds: KINDS,
});
