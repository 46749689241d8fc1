/** A panic in Rust, shown by a command that hides where it comes from. */
import { statementsThat } from '../document/facts/statements';
import { KINDS } from '../document/model';
import { message } from './message';
import { commandsOf, placeInCode, reproductionSection } from './reproductionParts';
import type { Finding, Rule } from './rule';

const PANIC = /\bpanic(?:s|ked|king)?\b/i;
const CARGO = /(?:^|\n)[ \t$]{0,8}(cargo (?:\+[\w.-]{1,30} )?(?:test|run|bench|nextest run)\b)/g;
/** Any of these shows more than the panic's message. */
const SHOWS_MORE = /RUST_BACKTRACE|\bloom\b|\bmiri\b|\bshuttle\b|backtrace/i;

const rule: Rule = {
  metadata: {
    id: 'rust-panic-without-backtrace',
    family: 'reproduction',
    summary: 'A panic is to be shown by a Rust command without a backtrace.',
    severity: 'information',
    kinds: KINDS,
    english: true,
  },
  check({ document, source }) {
    const section = reproductionSection(document);
    if (section === null || panics(document).length === 0) return [];
    if (SHOWS_MORE.test(source.slice(section.range.start, section.range.end))) return [];
    return commandsOf(document, section).flatMap((block) =>
      [...block.value.matchAll(CARGO)].flatMap((match): Finding[] => {
        const command = match[1] ?? '';
        const index = match.index + match[0].length - command.length;
        const range = placeInCode(source, block, { index, length: command.length });
        if (range === null) return [];
        return [
          {
            range,
            message: message(
              'Without a backtrace a panic says what, not where. Set RUST_BACKTRACE=1, so that everybody sees the same path to it.',
            ),
            fixes: [
              {
                title: message('Set RUST_BACKTRACE=1'),
                kind: 'rewrite',
                preferred: true,
                edits: [{ range: { start: range.start, end: range.start }, newText: 'RUST_BACKTRACE=1 ' }],
              },
            ],
          },
        ];
      }),
    );
  },
};
export default rule;

const panics = statementsThat(({ words }) => PANIC.test(words));
