/** The third question: what happens now? */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-mitigation-plan',
  family: 'decision',
  summary: 'The document does not say what stops the harm, who does it, and how one knows that it worked.',
  kinds: KINDS,
  alone: true,
});
