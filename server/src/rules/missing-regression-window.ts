/** A document that does not say which version was the last that worked. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-regression-window',
  family: 'reproduction',
  summary: 'The document does not say which version was the last that worked.',
  kinds: KINDS,
});
