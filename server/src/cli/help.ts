/** The words of `--help`. */
import type { Command } from './command';
import type { OptionDescription, OptionTable } from './commandLine';

/** The program's help: every command on a line. */
export function describeProgram(commands: readonly Command[]): string {
  const rows = commands.map(
    ({ name, operands, summary }) => [`andon ${name} ${operands}`.trim(), summary] as const,
  );
  return [
    'Checks incident documents in Markdown: release-halt briefs, root cause analyses, post-incident reviews.',
    '',
    ...table(rows),
    '',
    'andon COMMAND --help explains a command. andon --version prints the version.',
    '',
  ].join('\n');
}

/** One command's help. */
export function describeCommand({ name, operands, summary, notes, options }: Command): string {
  return [
    `andon ${name} ${operands}`.trim(),
    '',
    summary,
    ...(notes === undefined ? [] : ['', notes]),
    '',
    'Options:',
    ...table(
      Object.entries({ ...options, ...HELP }).map(([option, description]) => row(option, description)),
    ),
    '',
  ].join('\n');
}

/** Understood by every command. */
export const HELP: OptionTable = { help: { type: 'boolean', short: 'h', description: 'Print this.' } };

function row(
  name: string,
  { short, value, type, description }: OptionDescription,
): readonly [string, string] {
  const operand = type === 'string' ? ` ${value ?? 'VALUE'}` : '';
  return [`${short === undefined ? '' : `-${short}, `}--${name}${operand}`, description];
}

/** Two columns, the second aligned. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
