/** A document without a summary. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-summary',
  family: 'structure',
  summary: 'The document has no summary.',
  kinds: KINDS,
});
