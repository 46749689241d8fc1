/** The second question: how do you know? */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-reproducible-test-case',
  family: 'reproduction',
  summary:
    'The document does not say how anybody can see the failure: command or steps, environment, expected and actual result.',
  kinds: KINDS,
  alone: true,
});
