/** A document that does not say who owns it. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-owner',
  family: 'structure',
  summary: 'The document does not say who owns it.',
  kinds: KINDS,
});
