/** A document that does not say who is told what, where and how often. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-communication',
  family: 'decision',
  summary: 'The document does not say who is told what, where and how often.',
  kinds: KINDS,
});
