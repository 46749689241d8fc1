/** A document that does not say who took part. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-participants',
  family: 'structure',
  summary: 'The document does not say who took part.',
  kinds: KINDS,
});
