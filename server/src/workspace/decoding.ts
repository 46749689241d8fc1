/** Bytes of a file → text. UTF-8, and UTF-16 with a byte order mark, are read; anything else is named, not guessed at. */

export type Decoding =
  { readonly text: string } | { readonly unreadable: 'binary' | 'not-utf8'; readonly line: number };

/** Bytes looked at for zero bytes, the mark of binary files. */
const SNIFFED = 8192;
const LINE_FEED = 10;

/** Decodes a whole file. A byte order mark is dropped. `line` is 1-based: where the text stops being UTF-8. */
export function decode(bytes: Uint8Array): Decoding {
  const wide = byteOrderMark(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes) };
  if (bytes.subarray(0, SNIFFED).includes(0)) return { unreadable: 'binary', line: 1 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not-utf8', line: lineOfFirstBadByte(bytes) };
  }
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
