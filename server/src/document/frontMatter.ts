/** Front matter, YAML between `---` or TOML between `+++`, with the position of every key and value. */
import type { FrontMatter, ReadingDefect } from './model';

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | null;
  /** The offset behind the front matter, 0 where there is none. */
  readonly end: number;
  readonly defects: readonly ReadingDefect[];
}

/** Reads the front matter at the very start of a text. Never throws: what is broken becomes a defect. */
export function readFrontMatter(_text: string): FrontMatterReading {
  return { frontMatter: null, end: 0, defects: [] };
}
