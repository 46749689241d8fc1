/** Makes a fast parser give the tree that remark gives: evens out what differs, and leaves to remark what differs more deeply. */
import type { Blockquote, ListItem, Nodes, Parents, Root, Table } from 'mdast';
import { isContested } from './contestedMarkdown';
import { type MarkdownParser, parseWithRemark } from './markdown';

/** The parser whose tree gives the same blocks as remark's, whatever the text. What it fails on, remark reads. */
export function likeRemark(fast: MarkdownParser): MarkdownParser {
  return (source) => {
    if (isContested(source)) return parseWithRemark(source);
    const root = attempt(fast, source);
    return root !== null && evenOut(root, source) ? root : parseWithRemark(source);
  };
}

function attempt(fast: MarkdownParser, source: string): Root | null {
  try {
    return fast(source);
  } catch {
    return null;
  }
}

/** Moves the places that differ; false where the tree holds a part that is told in different ways. */
function evenOut(parent: Parents, source: string): boolean {
  for (const child of parent.children as readonly Nodes[]) {
    switch (child.type) {
      case 'listItem':
        if (!endsAlike(child, source) || child.children[0]?.type === 'definition') return false;
        if (typeof child.checked === 'boolean' && !placeTask(child, source)) return false;
        if (!evenOut(child, source)) return false;
        break;
      case 'blockquote':
        if (!endsAlike(child, source) || !evenOut(child, source)) return false;
        break;
      case 'list':
        if (!evenOut(child, source)) return false;
        break;
      case 'table':
        if (swallowsHtml(child, source)) return false;
        break;
    }
  }
  return true;
}

/** Whether a container ends with its last part, and nothing in it is left open: a fence, or HTML. */
function endsAlike({ children, position }: Blockquote | ListItem, source: string): boolean {
  const last = children.at(-1);
  if (last === undefined) return true;
  if (last.type === 'html' || last.position?.end.offset !== position?.end.offset) return false;
  return (
    last.type !== 'code' || isClosed(source.slice(last.position?.start.offset, last.position?.end.offset))
  );
}

const OPENING_FENCE = /^(?:`{3}|~{3})/;
const CLOSING_FENCE = /[\n\r][ \t>]{0,400}(?:`{3,400}|~{3,400})[ \t]{0,400}$/;

function isClosed(code: string): boolean {
  return !OPENING_FENCE.test(code) || CLOSING_FENCE.test(code.slice(-800));
}

/** Whether a line of HTML below a table is taken for a row. */
function swallowsHtml({ children }: Table, source: string): boolean {
  return children.some(({ position }) => source.charAt(position?.start.offset ?? 0) === '<');
}

/** A task's paragraph starts behind the box where words follow it, and at the box where markup does. False where it has none. */
function placeTask({ children: [first] }: ListItem, source: string): boolean {
  if (first?.type !== 'paragraph' || first.position?.start.offset === undefined) return false;
  if (first.children[0]?.type === 'text') return true;
  const box = source.lastIndexOf('[', first.position.start.offset - 1);
  if (box >= 0) first.position.start.offset = box;
  return box >= 0;
}
