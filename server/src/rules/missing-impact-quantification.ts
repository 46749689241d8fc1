/** The first of the three questions that every reader asks: how much? */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-impact-quantification',
  family: 'impact',
  summary: 'The document does not say in numbers what users suffered or would suffer.',
  kinds: KINDS,
  alone: true,
});
