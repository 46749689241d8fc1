/** A document that does not say what went wrong. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-went-poorly',
  family: 'structure',
  summary: 'The document does not say what went wrong.',
  kinds: KINDS,
});
