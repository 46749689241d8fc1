/** A document that does not say where luck helped. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-got-lucky',
  family: 'structure',
  summary: 'The document does not say where luck helped.',
  kinds: KINDS,
});
