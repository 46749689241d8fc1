/** Bytes of a file ↔ text. UTF-8, and UTF-16 with a byte order mark, are read; anything else is named, not guessed at. */

export type Encoding = 'utf-8' | 'utf-8-marked' | 'utf-16le' | 'utf-16be';

export type Decoding =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly unreadable: 'binary' | 'not-utf8'; readonly line: number };

/** Bytes looked at for zero bytes, the mark of binary files. */
const SNIFFED = 8192;
const LINE_FEED = 10;
/** The byte order mark in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/** Decodes a whole file. A byte order mark is dropped. `line` is 1-based: where the text stops being UTF-8. */
export function decode(bytes: Uint8Array): Decoding {
  const wide = byteOrderMark(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (bytes.subarray(0, SNIFFED).includes(0)) return { unreadable: 'binary', line: 1 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: MARK.every((byte, i) => bytes[i] === byte) ? 'utf-8-marked' : 'utf-8' };
  } catch {
    return { unreadable: 'not-utf8', line: lineOfFirstBadByte(bytes) };
  }
}

/** The bytes of a text, encoded as they were read, byte order mark included. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-marked') return new TextEncoder().encode(`\ufeff${text}`);
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++)
    view.setUint16(i * 2, marked.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

function byteOrderMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Lines are cut at line feeds, which stand for themselves in UTF-8, and tried one by one. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
