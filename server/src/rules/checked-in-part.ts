/** Parts of the document that were not read: too large, nested too deep, or swallowed by a fence that is never closed. */
import { KINDS, type ReadingDefect } from '../document/model';
import { message, type Message } from './message';
import type { Rule } from './rule';

const WORDS: Readonly<Partial<Record<ReadingDefect['defect'], Message>>> = {
  'too-large': message(
    'This part is too large to be read as Markdown, so nothing in it is checked. Move long logs into a file and link it.',
  ),
  'too-deep': message(
    'This part is nested too deep to be read as Markdown, so nothing in it is checked. Take out some levels of nesting.',
  ),
  'fence-not-closed': message(
    'This code block is never closed, so everything below is taken for code. Close it with the same fence.',
  ),
};

const rule: Rule = {
  metadata: {
    id: 'checked-in-part',
    family: 'structure',
    summary: 'A part of the document could not be read and is not checked.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check: ({ document }) =>
    document.defects.flatMap(({ defect, range }) => {
      const words = WORDS[defect];
      return words === undefined ? [] : [{ range, message: words }];
    }),
};
export default rule;
