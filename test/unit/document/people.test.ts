import assert from 'node:assert/strict';
import { parseMarkdown } from '../../../server/src/document/markdown';
import { prosesOf } from '../../../server/src/document/block';
import { findPeople } from '../../../server/src/document/people';

const people = (text: string): string[] =>
  [...prosesOf(parseMarkdown(text, new Map()))]
    .flatMap(findPeople)
    .map(({ form, text: words }) => `${form} ${words}`);

describe('findPeople', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['Reverted by @ana at 14:03', ['handle @ana']],
    ['Paged @mid-tier_ops, then @bo.', ['handle @mid-tier_ops', 'handle @bo']],
    ['Reviewed by @parcel/checkout-team', ['team @parcel/checkout-team']],
    ['Write to ops@parcel.example', ['email ops@parcel.example']],
    ['The platform team drained the pool', ['team platform team']],
    ['The Payments Core team was paged', ['team Payments Core team']],
    ['Owner: Carla Diaz', ['name Carla Diaz']],
    ['**Incident commander:** Dee', ['name Dee']],
    ['Decided by Ana de Silva on Friday', ['name Ana de Silva']],
    ['Upgrade @parcel/core to 2.0', []],
    ['Installed parcel@latest', []],
    ['Posted @here and @channel', []],
    ['The decorator `@Injectable` was missing', []],
    ['The team met again', []],
    ['Our team and the whole team agreed', []],
    ['Caused by Redis', []],
    ['Published at https://blog.example/@parcel/post', []],
  ];
  for (const [text, expected] of table)
    it(`${text} → ${expected.join(', ') || 'nobody'}`, () => assert.deepEqual(people(text), expected));
});
