/** A document that does not say what is decided, by whom, when, and by which criterion. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-decision',
  family: 'decision',
  summary: 'The document does not say what is decided, by whom, when, and by which criterion.',
  kinds: KINDS,
});
