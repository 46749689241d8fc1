/** A document that does not say what users can do until the problem is fixed. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-workaround',
  family: 'decision',
  summary: 'The document does not say what users can do until the problem is fixed.',
  kinds: KINDS,
});
