/** A document that does not say whether a feature flag guards the change. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-flag',
  family: 'decision',
  summary: 'The document does not say whether a feature flag guards the change.',
  kinds: KINDS,
});
