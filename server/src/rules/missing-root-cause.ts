/** A document that does not explain what made the failure possible. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-root-cause',
  family: 'causes',
  summary: 'The document does not explain what made the failure possible.',
  kinds: KINDS,
});
