/** A document without a date. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-date',
  family: 'structure',
  summary: 'The document has no date.',
  kinds: KINDS,
});
