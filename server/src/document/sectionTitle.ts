/** A heading as a reader names it: without numbering and decoration. */
import { foldSpace } from './text';

const DECORATION_IN_FRONT = /^[^\p{L}\p{N}("'“‘`@#$<]{1,20}/u;
/** `3.`, `3)`, `3.1`, `3.1.2.`, `A.`, `IV)`; not the times `14.03` and `14:03`. */
const NUMBER_IN_FRONT = /^(?:\d{1,3}[.)]|\d{1,2}(?:\.\d){1,4}[.)]?|[A-H][.)]|[IVX]{1,5}[.)])[ ](?=\S)/;
const DECORATION = /[\p{Extended_Pictographic}\u{FE0F}\u{200D}:：\s]/u;

/** Takes white space, numbering, emoji and a last colon from a heading or label; what is nothing else stays as it is. */
export function sectionTitle(words: string): string {
  const whole = foldSpace(words);
  let title = whole
    .replace(DECORATION_IN_FRONT, '')
    .replace(NUMBER_IN_FRONT, '')
    .replace(DECORATION_IN_FRONT, '');
  let end = title.length;
  while (end > 0 && endsDecorated(title, end)) end -= isLowSurrogate(title, end - 1) ? 2 : 1;
  title = title.slice(0, Math.max(end, 0));
  return title === '' ? whole : title;
}

function endsDecorated(title: string, end: number): boolean {
  return DECORATION.test(title.slice(isLowSurrogate(title, end - 1) ? end - 2 : end - 1, end));
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
