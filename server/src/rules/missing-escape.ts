/** A document that does not say why the defect was not caught earlier. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-escape',
  family: 'causes',
  summary: 'The document does not say why the defect was not caught earlier.',
  kinds: KINDS,
});
