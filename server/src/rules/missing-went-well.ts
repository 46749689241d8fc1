/** A document that does not say what went well. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-went-well',
  family: 'structure',
  summary: 'The document does not say what went well.',
  kinds: KINDS,
});
