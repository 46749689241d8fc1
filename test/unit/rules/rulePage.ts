/** Reads a rule's page (`docs/rules/<id>.md`): its metadata as written, its sections, its examples. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KINDS, type Kind } from '../../../server/src/document/model';
import type { RuleMetadata } from '../../../server/src/rules/rule';
import { readTeamSchema } from '../../../server/src/schema/teamSchema';
import type { CheckOptions } from './ruleTest';

export interface Example {
  readonly text: string;
  readonly options: CheckOptions;
}

export interface RulePage {
  readonly heading: string;
  readonly summary: string;
  /** Rows of the table at the top. */
  readonly table: Readonly<Record<string, string>>;
  /** Text below each second-level heading. */
  readonly sections: Readonly<Record<string, string>>;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** The sections of a page, in order. The last one is for rules that read prose: how often they are right. */
export const PAGE_SECTIONS = ['What', 'Why', 'Bad', 'Good', 'Fix', 'Options', 'Source', 'Precision'];

const FENCE = /^(```|~~~)markdown([^\n]*)\n([^]*?)^\1$/gm;

export function readPage(id: string): RulePage {
  const text = readFileSync(fileURLToPath(new URL(`../../../docs/rules/${id}.md`, import.meta.url)), 'utf8');
  // Headings inside examples are none of the page's.
  const outline = text.replace(FENCE, (example) => example.replaceAll(/^#/gm, ' '));
  const [top = '', ...parts] = outline.split(/^## /m);
  let at = top.length;
  const sections = Object.fromEntries(
    parts.map((part) => {
      const start = at + '## '.length;
      at = start + part.length;
      const [title = ''] = part.split('\n', 1);
      return [title, text.slice(start + title.length, at).trim()];
    }),
  );
  const [heading = '', summary = ''] = top.split('\n\n');
  return {
    heading: heading.replace('# ', ''),
    summary,
    table: Object.fromEntries(
      [...top.matchAll(/^\| (\w+) \| (.+) \|$/gm)].map(([, name = '', value = '']) => [name, value]),
    ),
    sections,
    bad: examplesIn(sections['Bad'] ?? ''),
    good: examplesIn(sections['Good'] ?? ''),
  };
}

/** What the table at the top of a rule's page says, by the rule's metadata. */
export function tableOf({ family, kinds, severity, english }: RuleMetadata): Record<string, string> {
  return {
    Family: family,
    Documents: kinds.join(', '),
    Severity:
      typeof severity === 'string'
        ? severity
        : `${severity.draft} in a draft, ${severity.review} in review, ${severity.final} in final`,
    Language: english ? 'English' : 'any',
  };
}

/** Words behind `markdown`: the kind, `requires=name` for what only a team's schema asks for, `now=…` for the present, `files=a/b,c` for
 *  what the workspace holds, `tracker=…` for a configured one. */
function examplesIn(section: string): Example[] {
  return [...section.matchAll(FENCE)].map(([, , info = '', text = '']) => {
    const words = info.trim().split(/\s+/);
    const kind = KINDS.find((candidate) => words.includes(candidate)) ?? 'review';
    const valueOf = (name: string): string | undefined =>
      words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
    const required = valueOf('requires');
    const now = valueOf('now');
    const files = valueOf('files')?.split(',');
    const tracker = valueOf('tracker');
    return {
      text,
      options: {
        kind,
        settings: {
          ...(required === undefined ? {} : { schemas: { [kind]: requiring(kind, required) } }),
          ...(now === undefined ? {} : { now }),
          ...(files === undefined
            ? {}
            : {
                fileExists: (path: string) =>
                  files.some((file) => file === path || file.startsWith(`${path}/`)),
              }),
          ...(tracker === undefined
            ? {}
            : { trackers: [{ pattern: tracker, url: 'https://tracker.example/{id}' }] }),
        },
      },
    };
  });
}

function requiring(kind: Kind, name: string) {
  const reading = readTeamSchema(
    { allOf: [{ $ref: `andon:${kind}` }], properties: { facts: { required: [name] } } },
    'example.schema.json',
  );
  if (reading.schema === undefined) throw new Error(reading.errors.join(' '));
  return reading.schema;
}
