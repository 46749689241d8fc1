/** A document that does not say when readers hear more. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-next-update',
  family: 'decision',
  summary: 'The document does not say when readers hear more.',
  kinds: KINDS,
});
