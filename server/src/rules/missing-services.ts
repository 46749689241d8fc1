/** A document that does not name the services that are involved. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-services',
  family: 'structure',
  summary: 'The document does not name the services that are involved.',
  kinds: KINDS,
});
