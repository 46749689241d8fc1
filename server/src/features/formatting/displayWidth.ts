/** How many columns a text takes in a fixed-width font: ideographs and emoji two, marks and joiners none. */

const SEGMENTS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const PLAIN_DIGIT_OR_SIGN = /^[\d#*©®]$/;
/** East Asian wide and full-width characters. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /^[\p{M}\p{Cf}]{1,100}$/u;
/** Characters that make one sign of several; only these need the slow way. */
const JOINED = /[\u200D\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]/u;
const ASCII = /^[\x20-\x7E]*$/;

/** The width in columns; tabs count as one. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  if (!JOINED.test(text)) {
    for (const character of text)
      if (!NO_WIDTH.test(character)) width += WIDE.test(character) || PRESENTED.test(character) ? 2 : 1;
    return width;
  }
  for (const { segment } of SEGMENTS.segment(text)) {
    if (NO_WIDTH.test(segment)) continue;
    const emoji = EMOJI.test(segment) && !PLAIN_DIGIT_OR_SIGN.test(segment) && !isTextSymbol(segment);
    width += emoji || WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** Symbols such as ✓ and ↔ are drawn narrow unless a variation selector asks for the emoji. */
function isTextSymbol(segment: string): boolean {
  return segment.length === 1 && !PRESENTED.test(segment) && !segment.includes('\uFE0F');
}

const PRESENTED = /\p{Emoji_Presentation}/u;
