/** The briefing as an e-mail draft: text and HTML, ready to open in a mail program and send. */
import { fingerprint } from '../../document/fingerprint';
import type { Briefing } from '../briefing';
import { type FormatOptions, sheetOf } from '../sheet';
import { toHtml } from './html';
import { toText } from './text';

/** Gmail cuts a message off behind this many bytes of HTML. */
export const CLIPPED_BEHIND = 102_000;

/**
 * An RFC 5322 message with `text/plain` and `text/html` as alternatives (RFC 2046 §5.1.4). It bears `X-Unsent`, which
 * opens it as a draft; it has no sender, receivers or date, so the same briefing gives the same bytes.
 */
export function toEmail(briefing: Briefing, options: FormatOptions = {}): string {
  const { title, subtitle } = sheetOf(briefing, options);
  const html = toHtml(briefing, options);
  const text = toText(briefing, options);
  const fits = new TextEncoder().encode(html).length < CLIPPED_BEHIND;
  // The content can't hold its own fingerprint.
  const boundary = `andon-${fingerprint(text + html)}`;
  const parts = [part('text/plain', text), ...(fits ? [part('text/html', html)] : [])];
  return [
    `Subject: ${encodeHeader(`${title} (${subtitle})`)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...parts.flatMap((lines) => [`--${boundary}`, ...lines]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(type: string, content: string): string[] {
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...linesOf(base64(content), 76),
  ];
}

const ENCODED_WORD = 42;
const ASCII = /^[ -~]{1,60}$/;

/** RFC 2047: words of at most 75 characters, broken between characters, folded onto lines. */
function encodeHeader(text: string): string {
  if (ASCII.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (new TextEncoder().encode(word + character).length > ENCODED_WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ');
}

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}
