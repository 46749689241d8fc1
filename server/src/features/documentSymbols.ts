/** The outline: headings as their author wrote them, with the canonical name beside, and what stands in the sections. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Section } from '../document/model';
import { contains, overlaps, type Range } from '../document/text';
import { annotationAt } from '../schema/annotations';
import { builtInSchema } from '../schema/builtInSchemas';
import type { Feature } from './feature';
import type { Reading } from './openDocument';

/** One line of the outline. Children lie inside their parent's range. */
export interface Outline {
  readonly name: string;
  /** What the schema calls the section, where its author calls it otherwise. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly Outline[];
}

export const documentSymbols: Feature = {
  name: 'document symbols',
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ answer, connection, read, client }) {
    connection.onDocumentSymbol(({ textDocument }, token) =>
      answer('document symbols', token, async (): Promise<DocumentSymbol[] | SymbolInformation[] | null> => {
        const reading = await read(textDocument.uri);
        if (reading === null) return null;
        const outline = outlineOf(reading);
        return client.hierarchicalSymbols
          ? outline.map((entry) => toSymbol(entry, reading))
          : outline.flatMap((entry) => flattened(entry, reading, null));
      }),
    );
  },
};

/** The outline of an incident document; empty for any other, whose outline is the editor's business. */
export function outlineOf(reading: Reading): Outline[] {
  const { document } = reading;
  if (!document.recognition.incident) return [];
  const sections = document.sections.map((section, index) => ({ section, index }));
  const inside = entriesBySection(reading);
  const build = (parent: number): Outline[] =>
    sections
      .filter(({ section }) => section.parent === parent)
      .map(({ section, index }) => {
        const children = [...build(index), ...(inside.get(index) ?? [])].filter(({ range }) =>
          contains(section.range, range),
        );
        return {
          name: section.title === '' ? '…' : section.title,
          detail: canonical(section, reading),
          kind: section.form === 'heading' ? SymbolKind.Module : SymbolKind.Field,
          range: section.range,
          selection: contains(section.range, section.titleRange) ? section.titleRange : section.range,
          children: withoutDoubles(children.sort((a, b) => a.range.start - b.range.start)),
        };
      });
  return build(-1);
}

/** A label's own section and the entry at the same place would be listed twice. */
function withoutDoubles(children: readonly Outline[]): Outline[] {
  const sections = children.filter(({ kind }) => kind !== SymbolKind.Event);
  return children.filter(
    (child) => child.kind !== SymbolKind.Event || !sections.some(({ range }) => overlaps(range, child.range)),
  );
}

function canonical({ name, title }: Section, { document, settings }: Reading): string {
  if (name === null) return '';
  const schema = settings.check.schemas[document.kind] ?? builtInSchema(document.kind);
  const words = annotationAt(schema.schema, ['facts', name], schema.library)?.title ?? '';
  return words.toLowerCase() === title.toLowerCase() ? '' : words;
}

/** Longer names are cut in lists anyway. */
const LONGEST_NAME = 80;

/** Timeline entries and action items, by the index of their section. */
function entriesBySection({ document }: Reading): Map<number, Outline[]> {
  const { timeline, actionItems } = document.facts;
  const found = new Map<number, Outline[]>();
  if (timeline !== undefined)
    found.set(
      timeline.section,
      timeline.timeline.entries.map(({ range, at, text }) =>
        entry(range, at.range, { name: `${at.text} ${text}`, detail: '', kind: SymbolKind.Event }),
      ),
    );
  if (actionItems !== undefined)
    found.set(actionItems.section, [
      ...(found.get(actionItems.section) ?? []),
      ...actionItems.items.map(({ range, textRange, text, owner, due }) =>
        entry(range, textRange, {
          name: text,
          detail: [owner?.text, due?.text].filter((part) => part !== undefined).join(', '),
          kind: SymbolKind.Event,
        }),
      ),
    ]);
  return found;
}

function entry(
  range: Range,
  selection: Range,
  { name, detail, kind }: Pick<Outline, 'name' | 'detail' | 'kind'>,
): Outline {
  const short = name.length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join('')}…` : name;
  return {
    name: short.trim() === '' ? '…' : short,
    detail,
    kind,
    range,
    selection: contains(range, selection) ? selection : range,
    children: [],
  };
}

function toSymbol(
  { name, detail, kind, range, selection, children }: Outline,
  reading: Reading,
): DocumentSymbol {
  return {
    name,
    ...(detail === '' ? {} : { detail }),
    kind,
    range: reading.toLsp(range),
    selectionRange: reading.toLsp(selection),
    ...(children.length === 0 ? {} : { children: children.map((child) => toSymbol(child, reading)) }),
  };
}

function flattened(
  { name, detail, kind, range, children }: Outline,
  reading: Reading,
  container: string | null,
): SymbolInformation[] {
  return [
    {
      name: detail === '' || kind === SymbolKind.Event ? name : `${name} (${detail})`,
      kind,
      location: { uri: reading.uri, range: reading.toLsp(range) },
      ...(container === null ? {} : { containerName: container }),
    },
    ...children.flatMap((child) => flattened(child, reading, name)),
  ];
}
