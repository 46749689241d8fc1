/** A document that does not name the release that is affected or held. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-release',
  family: 'structure',
  summary: 'The document does not name the release that is affected or held.',
  kinds: KINDS,
});
