/** Tells commands and code from logs and printed output, by the fence's language and the shape of the lines. */
import type { CodeBlock } from '../block';

const COMMAND_LANGUAGES: ReadonlySet<string> = new Set(
  'sh bash shell zsh console fish powershell ps1 cmd bat shell-session'.split(' '),
);
const LOG_LANGUAGES: ReadonlySet<string> = new Set(
  'log logs text-log output stacktrace traceback'.split(' '),
);
const DRAWING_LANGUAGES: ReadonlySet<string> = new Set('mermaid plantuml dot graphviz ascii'.split(' '));

/** A line that a program printed: it starts with a time, a level, an error or a stack frame. */
const LOG_LINE =
  /^\s{0,40}(?:[[(]?\d{4}[-/]\d\d[-/]\d\d|[[(]?\d\d:\d\d:\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) {1,2}\d|[[(<]?(?:err(?:or)?|warn(?:ing)?|info|debug|fatal|panic|trace|critical|[eiwdf])[\])>]?[ :|[\d]|time="|\{"(?:level|time|ts|msg|severity|component|error|timestamp)|traceback|exception|caused by:|goroutine \d|thread '|at \S{1,80}\(|file ")/i;

const LINES_TO_LOOK_AT = 12;

/** Whether the code is a log, a stack trace or a drawing rather than something that can be run or set. */
export function isLogLike({ language, value }: CodeBlock): boolean {
  if (language !== null && (LOG_LANGUAGES.has(language) || DRAWING_LANGUAGES.has(language))) return true;
  const lines = value
    .slice(0, 4000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_TO_LOOK_AT);
  const printed = lines.filter((line) => LOG_LINE.test(line.slice(0, 200))).length;
  return lines.length > 0 && printed * 3 >= lines.length;
}

/** Whether the fence says that this is typed into a shell. */
export function isCommandLanguage({ language, value }: CodeBlock): boolean {
  return (language !== null && COMMAND_LANGUAGES.has(language)) || value.trimStart().startsWith('$ ');
}
