/** A document that does not say what will be changed. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-action-items',
  family: 'action-items',
  summary: 'The document does not say what will be changed.',
  kinds: KINDS,
});
