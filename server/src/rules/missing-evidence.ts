/** A document that links nothing that carries its statements. */
import { KINDS } from '../document/model';
import { missing } from './missing';

export default missing({
  id: 'missing-evidence',
  family: 'structure',
  summary: 'The document links nothing that carries its statements.',
  kinds: KINDS,
});
