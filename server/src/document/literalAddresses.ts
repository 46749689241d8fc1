/**
 * remark finds an address that touches punctuation (`(see:www.example.org)`) only once its tree is made, and leaves the link and
 * the words around it without a place. This gives them the one they have in the source.
 */
import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Range } from './text';

/** Gives every node of a tree a place. The tree is changed: it belongs to whoever has just parsed it. */
export function placeAddresses(root: Root, source: string): Root {
  visit(root, source);
  return root;
}

function visit(parent: Parents, source: string): void {
  const children: readonly Nodes[] = parent.children;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Nodes;
    if (child.position !== undefined) {
      if ('children' in child) visit(child, source);
      continue;
    }
    const run = runFrom(children, i);
    const before = children[i - 1]?.position?.end.offset;
    const after = children[i + run.length]?.position?.start.offset;
    const bounds = {
      start: before ?? parent.position?.start.offset ?? 0,
      end: after ?? parent.position?.end.offset ?? source.length,
    };
    placeRun(run, source, bounds);
    i += run.length - 1;
  }
}

/** The words and links without a place that were one text. */
function runFrom(children: readonly Nodes[], from: number): (Link | Text)[] {
  const run: (Link | Text)[] = [];
  for (let i = from; i < children.length; i++) {
    const child = children[i] as Nodes;
    if (child.position !== undefined || (child.type !== 'link' && child.type !== 'text')) break;
    run.push(child);
  }
  return run;
}

function placeRun(run: readonly (Link | Text)[], source: string, { start, end }: Range): void {
  let at = start;
  run.forEach((node, i) => {
    const words = node.type === 'text' ? node.value : labelOf(node);
    const next = run[i + 1];
    // Markup stands before the first words, escapes stand anywhere: where the words themselves are not found, the gap is theirs.
    const found = i === 0 || node.type === 'link' ? source.indexOf(words, at) : at;
    const exact = found >= 0 && source.startsWith(words, found) && found + words.length <= end;
    const from = exact ? found : at;
    const to = exact
      ? from + words.length
      : Math.max(from, next === undefined ? end : startOf(next, source, from, end));
    place(node, from, to);
    if (node.type === 'link') for (const child of node.children) place(child, from, to);
    at = to;
  });
}

function startOf(node: Link | Text, source: string, from: number, end: number): number {
  const at = node.type === 'link' ? source.indexOf(labelOf(node), from) : -1;
  return at < 0 || at > end ? from : at;
}

function labelOf({ children }: Link): string {
  const [label] = children;
  return label?.type === 'text' ? label.value : '';
}

/** Reading needs offsets only; a line and a column are there because the type asks for them. */
function place(node: PhrasingContent, start: number, end: number): void {
  node.position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
