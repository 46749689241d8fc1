/**
 * What the rules find in real documents, for reading and judging it:
 *
 *   npm run audit -- FOLDER                       findings per rule, and the documents with the most
 *   npm run audit -- FOLDER --rule ID [--sample N]  the findings of one rule, with place, words and message
 *   npm run audit -- FOLDER --documents           findings per document
 *   npm run audit -- FOLDER --incident            take every file for an incident document
 *   npm run audit -- FOLDER --status final        as if every document had this status
 *   npm run audit -- FOLDER --now TIME            take this for the present moment (ISO 8601)
 *
 * Rules that are off by default are counted too, and marked. In the table of documents they are left out, and findings
 * on one line are gathered, as they are for the user.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { STATUSES, type IncidentDocument, type Status } from '../server/src/document/model';
import { readDocument } from '../server/src/document/reader';
import { indexLines } from '../server/src/document/text';
import { RULES } from '../server/src/rules/catalogue';
import { checkDocument } from '../server/src/rules/check';
import { render } from '../server/src/rules/message';
import type { Problem, Rule } from '../server/src/rules/rule';
import { defaultSeverity } from '../server/src/rules/severity';
import type { CheckSettings } from '../server/src/rules/settings';
import { createConfigurationStore } from '../server/src/workspace/configurationStore';
import { findMarkdown } from '../server/src/workspace/documents';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem';

interface Subject {
  /** Relative to the audited folder. */
  readonly file: string;
  readonly source: string;
  readonly document: IncidentDocument;
  readonly settings: CheckSettings;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    sample: { type: 'string' },
    documents: { type: 'boolean', default: false },
    incident: { type: 'boolean', default: false },
    status: { type: 'string' },
    now: { type: 'string' },
  },
});
const [folder] = positionals;
const status = STATUSES.find((one) => one === options.status);
const rule = RULES.find(({ metadata }) => metadata.id === options.rule);
if (folder === undefined || status !== options.status || rule?.metadata.id !== options.rule) {
  console.error(
    'npm run audit -- FOLDER [--rule ID [--sample N]] [--documents] [--incident] [--status STATUS]',
  );
  process.exit(2);
}

const subjects = await readFolder(folder, status);
if (rule !== undefined) listFindings(rule, subjects, Number(options.sample ?? Infinity));
else {
  if (!options.documents) printRules(subjects);
  printDocuments(subjects, options.documents ? Infinity : 10);
}

async function readFolder(top: string, as: Status | undefined): Promise<Subject[]> {
  const store = createConfigurationStore({
    files: nodeFileSystem,
    now: () => options.now ?? new Date().toISOString(),
    fileExists: existsSync,
    ruleIds: RULES.map(({ metadata }) => metadata.id),
  });
  const found: Subject[] = [];
  const root = path.resolve(top);
  for await (const file of findMarkdown(nodeFileSystem, root)) {
    const reading = await nodeFileSystem.readText(file);
    if ('unreadable' in reading) continue;
    const settings = await store.settingsFor(file);
    const read = readDocument(reading.text, settings.reading);
    if (!read.recognition.incident && !options.incident) continue;
    found.push({
      file: path.relative(root, file),
      source: reading.text,
      document: {
        ...read,
        recognition: { incident: true, by: read.recognition.by },
        status: as ?? read.status,
      },
      settings: settings.check,
    });
  }
  return found;
}

/** The findings of one rule alone, ungathered; one that is off speaks as a hint. */
function findingsOf({ metadata, check }: Rule, { document, source, settings }: Subject): Problem[] {
  const off = defaultSeverity(metadata, document.status) === 'off';
  const severities: CheckSettings['severities'] = off ? { [metadata.id]: 'hint' } : {};
  const alone: Rule = {
    metadata,
    check: (context) => [...check(context)].map(({ group: _, ...finding }) => finding),
  };
  return checkDocument(document, source, { ...settings, severities }, [alone]).filter(
    (problem) => problem.rule === metadata.id,
  );
}

function listFindings(one: Rule, all: readonly Subject[], most: number): void {
  const findings = all.flatMap((subject) =>
    findingsOf(one, subject).map((problem) => ({ subject, problem })),
  );
  const step = Math.max(1, findings.length / most);
  const shown = findings.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  for (const { subject, problem } of shown) {
    const lines = indexLines(subject.source);
    const line = lines.positionAt(problem.range.start).line;
    const whole = subject.source.slice(lines.lineStart(line), lines.lineStart(line + 1)).trim();
    console.log(`${subject.file}:${line + 1} [${problem.severity}]`);
    console.log(
      `  «${clip(subject.source.slice(problem.range.start, problem.range.end), 120)}» in: ${clip(whole, 400)}`,
    );
    console.log(`  ${render(problem.message)}`);
    for (const { range, message } of problem.related ?? [])
      console.log(
        `  → ${lines.positionAt(range.start).line + 1}: «${clip(subject.source.slice(range.start, range.end), 120)}» ${render(message)}`,
      );
    for (const fix of problem.fixes ?? [])
      console.log(
        `  fix (${fix.kind}) ${render(fix.title)}: ${fix.edits.map(({ newText }) => JSON.stringify(newText)).join(', ')}`,
      );
  }
  console.log(
    `${findings.length} findings in ${new Set(findings.map(({ subject }) => subject)).size} of ${all.length} documents, ${shown.length} shown`,
  );
}

function printRules(all: readonly Subject[]): void {
  const rows = RULES.map((one) => {
    const counts = all.map((subject) => findingsOf(one, subject).length);
    return {
      id: one.metadata.id,
      findings: counts.reduce((sum, count) => sum + count, 0),
      documents: counts.filter((count) => count > 0).length,
      off: defaultSeverity(one.metadata, 'review') === 'off',
    };
  }).sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1));
  console.log(`findings  documents  rule (${all.length} incident documents)`);
  for (const { id, findings, documents, off } of rows)
    console.log(
      `${String(findings).padStart(8)}  ${String(documents).padStart(9)}  ${id}${off ? ' (off by default)' : ''}`,
    );
  console.log();
}

function printDocuments(all: readonly Subject[], most: number): void {
  const rows = all
    .map(({ file, document, source, settings }) => {
      const problems = checkDocument(document, source, settings);
      const missing = problems.filter((problem) => problem.rule.startsWith('missing-')).length;
      return { file, missing, other: problems.length - missing };
    })
    .sort((a, b) => b.other - a.other);
  const middle = (share: number): number => rows[Math.floor((rows.length - 1) * share)]?.other ?? 0;
  console.log(
    `Findings a document, missing-* left out: median ${middle(0.5)}, 90 % at most ${middle(0.1)}, most ${middle(0)}`,
  );
  console.log('   other  missing  document');
  for (const { file, missing, other } of rows.slice(0, most))
    console.log(`${String(other).padStart(8)} ${String(missing).padStart(8)}  ${file}`);
}

function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
