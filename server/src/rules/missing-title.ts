/** A document without a title. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-title',
  family: 'structure',
  summary: 'The document has no title.',
  kinds: KINDS,
});
