/** A document that does not tell what happened when. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-timeline',
  family: 'time',
  summary: 'The document does not tell what happened when.',
  kinds: KINDS,
});
