/** A document that does not say whether it has happened before. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-recurrence',
  family: 'structure',
  summary: 'The document does not say whether it has happened before.',
  kinds: KINDS,
});
