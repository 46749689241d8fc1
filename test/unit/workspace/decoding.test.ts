import assert from 'node:assert/strict';
import { decode, encode, type Encoding } from '../../../server/src/workspace/decoding';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe('decode', () => {
  const readable: readonly (readonly [string, Uint8Array, string, Encoding])[] = [
    ['UTF-8', bytes(0xc3, 0xa9), 'é', 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', 'utf-8-marked'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe9, 0x00), 'é', 'utf-16le'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0xe9), 'é', 'utf-16be'],
    ['nothing', bytes(), '', 'utf-8'],
  ];
  for (const [what, input, text, encoding] of readable) {
    it(`reads ${what}`, () => {
      assert.deepEqual(decode(input), { text, encoding });
    });
    it(`writes ${what} as it was read`, () => {
      assert.deepEqual(encode(text, encoding), input);
    });
  }
  const unreadable: readonly (readonly [string, Uint8Array, object])[] = [
    ['zero bytes', bytes(0x61, 0, 0x62), { unreadable: 'binary', line: 1 }],
    ['Latin-1', bytes(0x61, 0x0a, 0xe9, 0x0a), { unreadable: 'not-utf8', line: 2 }],
  ];
  for (const [what, input, expected] of unreadable)
    it(`names ${what}`, () => {
      assert.deepEqual(decode(input), expected);
    });
});
