/** A document that does not list what is not known yet. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-open-questions',
  family: 'structure',
  summary: 'The document does not list what is not known yet.',
  kinds: KINDS,
});
