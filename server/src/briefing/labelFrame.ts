/** The author's own label as the frame of the words behind it. */
import type { Text } from '../document/text';
import { message, type Message } from '../rules/message';
import type { Passage } from './passages';

/** "Expected: {text}" for words that stand directly behind their label; nothing for other words. */
export function labelFrame(words: Text | Passage): Message | undefined {
  if (!('leads' in words) || !words.leads || words.label === null) return undefined;
  return message('{label}: {text}', { label: words.label });
}
