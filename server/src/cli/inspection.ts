/** What `andon inspect` prints of a document: the same facts that everything else reads, by line, ready for other programs. */
import type { ActionItem, Fact, HeadingLookup, IncidentDocument, Instant, Quantity } from '../document/model';
import { indexLines, type Located, type Text } from '../document/text';
import { render } from '../rules/message';
import type { Problem } from '../rules/rule';
import type { Profile } from '../schema/profiles';

/** The stable part of the format; lines are 1-based. Fields may be added, never renamed or removed. */
export type Inspection = ReturnType<typeof inspectDocument>;

export interface Inspected {
  /** The path as the user gave it. */
  readonly file: string;
  readonly source: string;
  readonly document: IncidentDocument;
  readonly problems: readonly Problem[];
  /** The house style that the document was held against; `null` where it follows none that is known. */
  readonly profile: Profile | null;
  /** What gives the keys of front matter their canonical names. */
  readonly headings: HeadingLookup;
}

/** Describes one document. */
export function inspectDocument({ file, source, document, problems, profile, headings }: Inspected) {
  const lines = indexLines(source);
  const line = ({ range }: Located): number => lines.positionAt(range.start).line + 1;
  // "None, because …" and "unknown" answer the question, but nothing is there.
  const place = (value: Fact | undefined) =>
    value?.answer === 'stated' ? { present: true, line: line(value) } : { present: false, line: null };
  const words = (value: Text) => ({ line: line(value), text: value.text });
  const { facts } = document;
  return {
    file,
    incident: document.recognition.incident,
    recognizedBy: document.recognition.by,
    kind: document.kind,
    status: document.status,
    language: document.language,
    profile: profile?.name ?? null,
    title: document.title?.text ?? null,
    severity: facts.severity?.value ?? null,
    sections: sectionsOf(document, headings).map((section) => ({
      name: section.name,
      line: line(section),
      title: section.title,
    })),
    impact: {
      quantified: facts.impact?.quantified === true,
      quantities: (facts.impact?.quantities ?? []).map((quantity) => ({
        ...words(quantity),
        ...valueOf(quantity),
      })),
    },
    reproduction: place(facts.reproduction),
    mitigation: place(facts.mitigation),
    rootCause: place(facts.rootCause),
    timeline: {
      zoneStated: facts.timeline?.timeline.zoneStated === true,
      ordered: facts.timeline?.timeline.ordered ?? null,
      entries: (facts.timeline?.timeline.entries ?? []).map((entry) => ({
        line: line(entry),
        instant: instantOf(entry.at),
        text: entry.text,
      })),
    },
    actionItems: (facts.actionItems?.items ?? []).map((item) => ({ line: line(item), ...actionOf(item) })),
    duration: facts.duration ? words(facts.duration) : null,
    vague: document.vague.map(words),
    problems: problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      line: line(problem),
      message: render(problem.message),
    })),
  };
}

interface NamedPlace extends Located {
  readonly name: string | null;
  readonly title: string;
}

/** Labelled parts and front-matter keys, in document order. */
function sectionsOf({ frontMatter, sections }: IncidentDocument, headings: HeadingLookup): NamedPlace[] {
  const entries = frontMatter?.entries ?? [];
  return [
    ...entries.map(({ key, keyRange }) => ({
      name: headings.find(key, 'key') ?? key,
      title: key,
      range: keyRange,
    })),
    ...sections.map(({ name, title, titleRange }) => ({ name, title, range: titleRange })),
  ];
}

function valueOf({ kind, min, max, unit, counts }: Quantity) {
  return { kind, min, max, unit, counts };
}

/** The instant in UTC, or as written where no date is known. */
function instantOf({ utc, text }: Instant): string {
  return utc ?? text;
}

function actionOf({ text, owner, due, priority, status, tracker }: ActionItem) {
  return {
    text,
    owner: owner?.text ?? null,
    due: due?.text ?? null,
    priority: priority?.text ?? null,
    status,
    tracker: tracker?.text ?? null,
  };
}
