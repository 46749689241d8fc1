/** A document that does not say what the halt itself costs. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-delay-cost',
  family: 'decision',
  summary: 'The document does not say what the halt itself costs.',
  kinds: KINDS,
});
