/** A document that does not say what has to be true for the release to go on. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-resume',
  family: 'decision',
  summary: 'The document does not say what has to be true for the release to go on.',
  kinds: KINDS,
});
