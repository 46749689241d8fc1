/** A document that does not compare the ways forward. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-options',
  family: 'decision',
  summary: 'The document does not compare the ways forward.',
  kinds: KINDS,
});
