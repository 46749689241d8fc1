/** What the workspace remembers of an incident document when its text is gone: enough to list, find and link it. Pure. */
import { prosesOf, type Prose } from '../document/block';
import type { IncidentDocument, Kind, Status } from '../document/model';
import { causeWords } from '../document/similarity';
import { indexLines, type Position, type Range } from '../document/text';
import type { Problem } from '../rules/rule';
import { incidentIdsIn, ownIds } from './incidentIds';
import { nameOf } from './place';

/** A range as lines and columns, which stays true without the text. */
export interface PlacedRange {
  readonly start: Position;
  readonly end: Position;
}

export interface IncidentSummary {
  readonly place: string;
  readonly title: string;
  readonly titleRange: PlacedRange;
  /** The ids that this document is about, the first its own name for itself. */
  readonly ids: readonly string[];
  readonly kind: Kind;
  readonly status: Status;
  readonly severity: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly services: readonly string[];
  /** The first sentence or two of what it says about itself. */
  readonly summary: string | null;
  readonly causes: readonly string[];
  /** What the cause is about, word by word; empty where it isn't told in English. */
  readonly causeWords: readonly string[];
  /** The calendar days that it writes out, as ISO dates. */
  readonly days: readonly string[];
  /** Everybody it names as owner of something. */
  readonly owners: readonly string[];
  readonly actionItems: readonly ActionItemSummary[];
  readonly headings: readonly HeadingSummary[];
  /** Where ids of incidents and tickets are written. */
  readonly mentions: readonly Mention[];
  readonly links: readonly LinkSummary[];
  /** Findings of required things that are missing. */
  readonly missing: number;
}

export interface ActionItemSummary {
  readonly text: string;
  readonly owner: string | null;
  /** ISO date. */
  readonly due: string | null;
  readonly status: 'open' | 'done' | null;
  readonly tracker: string | null;
  readonly range: PlacedRange;
}

export interface HeadingSummary {
  readonly title: string;
  readonly anchor: string;
  readonly range: PlacedRange;
}

export interface Mention {
  readonly id: string;
  readonly range: PlacedRange;
}

/** A link to a relative path or to an anchor; `range` is the target as it stands in the text. */
export interface LinkSummary {
  readonly target: string;
  readonly range: PlacedRange;
}

/** Draws the summary of a document that was read and checked. */
export function summarize(
  place: string,
  document: IncidentDocument,
  source: string,
  problems: readonly Problem[],
): IncidentSummary {
  const lines = indexLines(source);
  const placed = ({ start, end }: Range): PlacedRange => ({
    start: lines.positionAt(start),
    end: lines.positionAt(end),
  });
  const { facts, frontMatter } = document;
  return {
    place,
    title: document.title?.text ?? nameOf(place),
    titleRange: placed(document.title?.range ?? { start: 0, end: 0 }),
    ids: ownIds(document, nameOf(place)),
    kind: document.kind,
    status: document.status,
    severity: facts.severity?.value ?? null,
    date: dateOf(document, nameOf(place)),
    services: listed(frontMatter?.data['services'] ?? frontMatter?.data['service'], facts['services']?.text),
    summary: facts['summary']?.text ?? null,
    causes: facts.rootCause?.causes.map(({ text }) => text) ?? [],
    causeWords: [...causeWords(document)],
    days: daysIn(document),
    owners: ownersOf(document),
    actionItems: (facts.actionItems?.items ?? []).map((item) => ({
      text: item.text,
      owner: item.owner?.text ?? null,
      due: item.due?.date ?? null,
      status: item.status,
      tracker: item.tracker?.text ?? null,
      range: placed(item.range),
    })),
    headings: headingsOf(document).map(({ title, anchor, range }) => ({
      title,
      anchor,
      range: placed(range),
    })),
    mentions: mentionsIn(document, source).map(({ id, range }) => ({ id, range: placed(range) })),
    links: linkTargets(document, source).map(({ target, range }) => ({ target, range: placed(range) })),
    missing: problems.filter(
      ({ rule, severity }) => rule.startsWith('missing-') && (severity === 'error' || severity === 'warning'),
    ).length,
  };
}

/** The headings with the anchors that GitHub and VS Code give them: repeated ones are numbered. */
export function headingsOf(
  document: IncidentDocument,
): { readonly title: string; readonly anchor: string; readonly range: Range }[] {
  const seen = new Map<string, number>();
  return document.blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const title = wordsOf(block.prose);
    const slug = slugOf(title);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    const words = block.prose.text;
    const start = block.prose.start + (words.length - words.trimStart().length);
    const range = { start, end: block.prose.start + words.trimEnd().length };
    return [{ title, anchor: count === 0 ? slug : `${slug}-${count}`, range }];
  });
}

/** The anchor of a heading's words. */
export function slugOf(title: string): string {
  return title.trim().toLowerCase().replace(NOT_IN_ANCHORS, '').replace(/\s/g, '-');
}

const NOT_IN_ANCHORS = /[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu;

function wordsOf({ text }: Prose): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every id of an incident or ticket, in prose and front matter, where it stands. */
export function mentionsIn(
  document: IncidentDocument,
  source: string,
): { readonly id: string; readonly range: Range }[] {
  const inFields = (document.frontMatter?.entries ?? []).flatMap(({ valueRange }) =>
    incidentIdsIn(source.slice(valueRange.start, valueRange.end), valueRange.start),
  );
  const inProse = [...prosesOf(document.blocks)].flatMap(({ text, start }) => incidentIdsIn(text, start));
  return [...inFields, ...inProse];
}

/** Links that lead to other places of the workspace, with the range of the target's own characters. */
export function linkTargets(
  document: IncidentDocument,
  source: string,
): { readonly target: string; readonly range: Range }[] {
  return [...document.links, ...document.images]
    .filter(({ target }) => target !== '' && !EXTERNAL.test(target))
    .flatMap(({ target, range }) => {
      const at = source.slice(range.start, range.end).lastIndexOf(target);
      if (at < 0) return [];
      const start = range.start + at;
      return [{ target, range: { start, end: start + target.length } }];
    })
    .sort((a, b) => a.range.start - b.range.start);
}

const EXTERNAL = /^(?:[a-z][a-z0-9+.-]{0,30}:|\/\/)/i;

function ownersOf({ facts }: IncidentDocument): string[] {
  const items = facts.actionItems?.items ?? [];
  const steps = [facts.mitigation?.owner, facts.decision?.decider];
  const owner = facts['owner'];
  const named = [
    owner?.answer === 'stated' ? owner.text : null,
    ...items.map((item) => item.owner?.text),
    ...steps.map((person) => person?.text),
  ];
  return [...new Set(named.filter((name): name is string => typeof name === 'string' && name.length < 60))];
}

function dateOf({ facts, frontMatter }: IncidentDocument, name: string): string | null {
  const stated = frontMatter?.data['date'];
  const texts = [typeof stated === 'string' ? stated : '', facts['date']?.text ?? '', name];
  for (const text of texts) {
    const found = ISO_DATE.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

function daysIn({ instants }: IncidentDocument): string[] {
  const written = instants.filter(({ date }) => date === 'stated');
  return [...new Set(written.flatMap(({ utc }) => (utc === null ? [] : [utc.slice(0, 10)])))];
}

const ISO_DATE = /(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/;

function listed(value: unknown, words: string | undefined): string[] {
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
  if (typeof value === 'string') return value.split(',').map((one) => one.trim());
  return words === undefined || words.length > 200 ? [] : words.split(',').map((one) => one.trim());
}
