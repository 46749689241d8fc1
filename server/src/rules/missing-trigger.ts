/** A document that does not say what set the failure off. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-trigger',
  family: 'causes',
  summary: 'The document does not say what set the failure off.',
  kinds: KINDS,
});
