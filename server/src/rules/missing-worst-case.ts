/** A document that does not say, in numbers, what would happen if it shipped. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-worst-case',
  family: 'impact',
  summary: 'The document does not say, in numbers, what would happen if it shipped.',
  kinds: KINDS,
});
