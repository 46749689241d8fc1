/** What a section's words mean where they stand: "Detection" below action items is a group of tasks, not the detection. */
import type { Section } from './model';
import type { Mark } from './sectionLabels';
import { contains } from './text';

/** Sections whose subheadings and list labels sort entries, and the names that still mean themselves inside. */
const CLOSED: Readonly<Record<string, ReadonlySet<string>>> = {
  timeline: new Set(),
  actionItems: new Set(),
  lessons: new Set(['wentWell', 'wentPoorly', 'gotLucky', 'actionItems', 'timeline']),
  wentWell: new Set(),
  wentPoorly: new Set(),
  gotLucky: new Set(),
  evidence: new Set(['detection', 'duration', 'timeline']),
};

/** The name of a mark below its ancestors, outermost first; `null` where the words mean something else there. */
export function nameInContext(mark: Mark, ancestors: readonly Section[]): string | null {
  if (mark.name === null) return null;
  for (const { name } of ancestors) {
    const open = name === null ? undefined : CLOSED[name];
    if (open === undefined || open.has(mark.name)) continue;
    // A label in a paragraph of its own is deliberate; in a list it is the lead-in of an entry.
    if (name === 'timeline' && mark.form === 'label' && !mark.inList) continue;
    return null;
  }
  return mark.name;
}

/** The parts that nearly every document has; a heading around two of them stands for the whole document. */
const PARTS: ReadonlySet<string> = new Set([
  'summary',
  'impact',
  'timeline',
  'rootCause',
  'mitigation',
  'detection',
  'lessons',
  'actionItems',
]);
const WRAPPERS: ReadonlySet<string> = new Set(['lessons', 'rootCause', 'status', 'timeline']);

/** Takes the name from headings that hold the whole document: "Postmortem", "Root cause analysis" as a title. */
export function withoutWrappers(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => {
    if (mark.form !== 'heading' || mark.name === null) return mark;
    if (mark.place !== 'title' && !WRAPPERS.has(mark.name)) return mark;
    const inside = new Set(
      marks
        .filter((other) => other !== mark && other.form === 'heading' && contains(mark.body, other.range))
        .map(({ name }) => name)
        .filter((name) => name !== null && name !== mark.name && PARTS.has(name)),
    );
    return inside.size >= 2 ? { ...mark, name: null } : mark;
  });
}

const HALVES: ReadonlySet<string> = new Set(['wentWell', 'wentPoorly', 'gotLucky']);

/** Without a heading around them, the first of "What went well", "What went wrong", … introduces the lessons. */
export function withLessons(sections: readonly Section[]): Section[] {
  if (sections.some(({ name }) => name === 'lessons')) return [...sections];
  const first = sections.findIndex(({ name }) => name !== null && HALVES.has(name));
  const alone = sections.filter(({ name }) => name !== null && HALVES.has(name)).length === 1;
  return sections.map((section, index) => {
    if (index !== first) return section;
    const explains = alone && section.name === 'wentPoorly';
    return { ...section, name: explains ? 'rootCause' : 'lessons' };
  });
}
