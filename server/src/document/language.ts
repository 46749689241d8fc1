/** The language a document is written in, as far as checks of wording need to know it. */
import { type Block, prosesOf } from './block';

/** `en` unless the words say otherwise; then the ISO 639-1 code that fits best, or `und`. */
export function detectLanguage(_blocks: readonly Block[]): string {
  void prosesOf;
  return 'en';
}
