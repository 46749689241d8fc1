/** What a section's words mean where they stand: "Detection" below action items is a group of tasks, not the detection. */
import type { Section } from './model';
import type { Mark } from './sectionLabels';

/** Sections whose subheadings and list labels sort entries, and the names that still mean themselves inside. */
const CLOSED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['timeline', new Set<string>()],
  ['actionItems', new Set<string>()],
  ['lessons', new Set(['wentWell', 'wentPoorly', 'gotLucky', 'actionItems', 'timeline'])],
  ['wentWell', new Set<string>()],
  ['wentPoorly', new Set<string>()],
  ['gotLucky', new Set<string>()],
  ['evidence', new Set(['detection', 'duration', 'timeline'])],
]);

/** The name of a mark below its ancestors, outermost first; `null` where the words mean something else there. */
export function nameInContext(mark: Mark, ancestors: readonly Section[]): string | null {
  if (mark.name === null) return null;
  for (const { name } of ancestors) {
    const open = name === null ? undefined : CLOSED.get(name);
    if (open === undefined || open.has(mark.name)) continue;
    // A bold label in a paragraph of its own is deliberate; in a list it is the lead-in of an entry.
    if (name === 'timeline' && mark.place === 'label' && !mark.inList) continue;
    return null;
  }
  return mark.name;
}

/** The parts that nearly every document has; a heading around two of them stands for the whole document … */
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
/** … if one of them is of those that open a document. */
const OPENINGS: ReadonlySet<string> = new Set(['summary', 'impact', 'timeline']);
/** Names that are also words for such a document: "Postmortem", "Root cause analysis". */
const WRAPPERS: ReadonlySet<string> = new Set(['lessons', 'rootCause', 'status', 'timeline', 'details']);

/** A title that only says what kind of document it is. */
const GENRE_TITLE =
  /^[^\p{L}]{0,8}(?:(?:blameless|incident|public|internal) )?(?:post-? ?mortems?|retro(?:spective)?s?|post-? ?incident (?:review|analysis|report))[^\p{L}]{0,8}$/iu;

/** Takes the name from headings that hold the whole document. `marks` are in document order. */
export function withoutWrappers(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) => {
    if (mark.form !== 'heading' || mark.name === null) return mark;
    if (mark.place === 'title' && mark.name === 'lessons' && GENRE_TITLE.test(mark.title))
      return { ...mark, name: null };
    if (mark.place !== 'title' && !WRAPPERS.has(mark.name)) return mark;
    const inside = new Set<string>();
    for (let i = index + 1; i < marks.length; i++) {
      const { form, name, range } = marks[i] as Mark;
      if (range.start >= mark.body.end) break;
      if (form === 'heading' && name !== null && name !== mark.name && PARTS.has(name)) inside.add(name);
    }
    const wraps = inside.size >= 2 && [...inside].some((name) => OPENINGS.has(name));
    return wraps ? { ...mark, name: null } : mark;
  });
}

/** A name that another kind of section takes over where the document has no section of that name. */
interface StandIn {
  readonly for: string;
  readonly names: ReadonlySet<string>;
  /** What else has to hold of the section that stands in. */
  readonly when?: (section: Section, all: readonly Section[]) => boolean;
}

const HALVES: ReadonlySet<string> = new Set(['wentWell', 'wentPoorly', 'gotLucky']);
const STAND_INS: readonly StandIn[] = [
  { for: 'rootCause', names: new Set(['wentPoorly']), when: isOnlyHalf },
  { for: 'lessons', names: HALVES },
  { for: 'mitigation', names: new Set(['workaround']) },
];

/** Gives the first section that fits a missing name that name: a bare "What went well" introduces the lessons. */
export function withStandIns(sections: readonly Section[]): Section[] {
  return STAND_INS.reduce<Section[]>(
    (current, standIn) => {
      if (current.some(({ name }) => name === standIn.for)) return current;
      const index = current.findIndex(
        (section) =>
          section.name !== null &&
          standIn.names.has(section.name) &&
          (standIn.when?.(section, current) ?? true),
      );
      return current.map((section, i) => (i === index ? { ...section, name: standIn.for } : section));
    },
    [...sections],
  );
}

/** "What went wrong" without "What went well" asks for the cause. */
function isOnlyHalf(section: Section, all: readonly Section[]): boolean {
  return all.every((other) => other === section || other.name === null || !HALVES.has(other.name));
}

/** Labels that belong to a label in front of them: "**Lessons learned**" and, below it, "**What went well**". */
const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lessons', HALVES],
  ['reproduction', new Set(['expected', 'actual', 'environment'])],
  ['rootCause', new Set(['trigger', 'escape'])],
]);

/** Whether a label of one name is part of what a label of the other name introduces. */
export function isPartOf(part: string | null, whole: string | null): boolean {
  return part !== null && whole !== null && GROUPS.get(whole)?.has(part) === true;
}
