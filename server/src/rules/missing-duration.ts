/** A document that does not say how long users were affected. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-duration',
  family: 'impact',
  summary: 'The document does not say how long users were affected.',
  kinds: KINDS,
});
