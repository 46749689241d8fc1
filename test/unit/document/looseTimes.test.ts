import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/document/reader';
import { DEFAULT_HEADINGS } from '../../../server/src/schema/headings';

const read = (text: string) => readDocument(text, { headings: DEFAULT_HEADINGS });

describe('digits that may be a time or an amount', () => {
  it('are times where enough lines begin with them', () => {
    const text = `# Outage 4 May 2025

## Timeline

09.41 Search alerts fire

09.44 KL restarts the indexer

09.58 Search recovers
`;
    const { facts, quantities } = read(text);
    assert.deepEqual(
      facts.timeline?.timeline.entries.map(({ at }) => at.clock),
      ['09:41', '09:44', '09:58'],
    );
    assert.deepEqual(quantities, []);
  });
  it('are times below "Timeline" even where they are few', () => {
    const { facts } = read(
      '# Outage\n\n## Timeline\n\n9.41 KL restarts the indexer\n\n9.58 Search recovers\n',
    );
    assert.equal(facts.timeline?.timeline.entries.length, 2);
  });
  it('stay amounts where they stand alone', () => {
    const { instants, quantities } = read('# Outage\n\n## Impact\n\n13.41 orders per second were lost.\n');
    assert.deepEqual(instants, []);
    assert.equal(quantities.length, 1);
  });
});
