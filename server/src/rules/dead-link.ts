/** Links inside the repository that lead nowhere. */
import { everyBlock, type HeadingBlock } from '../document/block';
import { KINDS } from '../document/model';
import { oncePerPart } from '../document/parts';
import type { Located } from '../document/text';
import { headingSlugs } from './headingSlugs';
import { message } from './message';
import { nearest } from './nearest';
import type { Finding, Rule, RuleContext } from './rule';

const rule: Rule = {
  metadata: {
    id: 'dead-link',
    family: 'accessibility',
    summary: 'A link to a file or to a heading of this document leads nowhere.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check(context) {
    const { document } = context;
    const anchors = [...document.links, ...document.images].some(({ target }) => target.startsWith('#'))
      ? anchorsOf(context)
      : NO_ANCHORS;
    return [...document.links, ...document.images]
      .sort((a, b) => a.range.start - b.range.start)
      .flatMap((link) =>
        link.target.startsWith('#') ? toAnchor(link, anchors, context) : toFile(link, context),
      );
  },
};
export default rule;

const NO_ANCHORS: ReadonlySet<string> = new Set();

interface Target extends Located {
  readonly target: string;
}

const ID = /\b(?:id|name)\s{0,5}=\s{0,5}["']?([\w:.-]{1,100})/gi;
/** `## Heading {#anchor}` */
const OWN_ANCHOR = /\{#([\w:.-]{1,100})\}/g;

function anchorsOf({ document }: RuleContext): ReadonlySet<string> {
  return new Set([...headingSlugs(headingsOf(document)), ...ownAnchors(document)]);
}

const ownAnchors = oncePerPart(({ source, range }) => {
  const text = source.slice(range.start, range.end);
  return [...text.matchAll(ID), ...text.matchAll(OWN_ANCHOR)].map(([, id = '']) => id.toLowerCase());
});

const headingsOf = oncePerPart(({ blocks }) =>
  [...everyBlock(blocks)].filter((block): block is HeadingBlock => block.type === 'heading'),
);

/** Anchors that the page itself makes: its top, lines of code, footnotes, text fragments. */
const MADE_BY_THE_PAGE = /^(?:top|L\d{1,7}.{0,20}|fn.{0,80}|user-content-.{0,200}|:~:.{0,500}|)$/i;

function toAnchor({ target, range }: Target, anchors: ReadonlySet<string>, context: RuleContext): Finding[] {
  const anchor = decoded(target.slice(1));
  if (anchor === null || MADE_BY_THE_PAGE.test(anchor) || anchors.has(anchor.toLowerCase())) return [];
  const meant = nearest(anchor, [...anchors]);
  return [
    {
      range,
      message: message(
        'No heading of this document has the anchor #{anchor}, so the link leads nowhere. Write the anchor of the heading that is meant.',
        { anchor },
      ),
      ...(meant === null ? {} : { fixes: [retarget(range, target, `#${meant}`, context)].flat() }),
    },
  ];
}

/** A path beside the document that names a file; routes of web sites, variables and other schemes do not. */
const FILE_PATH =
  /^(?![a-z][a-z\d+.-]{0,30}:|\/|~|\\)[^?#{}<>$%|*]{1,500}\.([A-Za-z][A-Za-z\d]{0,7})(?:[?#].{0,300})?$/i;
/** Pages that a generator makes, and endings of domain names written without their scheme. */
const NOT_CHECKED: ReadonlySet<string> = new Set(
  'html htm php aspx com org net io dev co uk de eu app ai gov edu info me'.split(' '),
);

function toFile({ target, range }: Target, { settings }: RuleContext): Finding[] {
  const path = decoded(target);
  const ending = path === null ? undefined : FILE_PATH.exec(path)?.[1]?.toLowerCase();
  if (path === null || ending === undefined || NOT_CHECKED.has(ending) || settings.fileExists === null)
    return [];
  const file = path.split(/[?#]/, 1)[0] ?? '';
  if (settings.fileExists(file)) return [];
  return [
    {
      range,
      message: message(
        'There is no {file} beside this document, so the link leads nowhere. Correct the path, or add the file.',
        { file },
      ),
    },
  ];
}

/** The target with its escapes read; `null` where they are none. */
function decoded(target: string): string | null {
  try {
    return decodeURIComponent(target);
  } catch {
    return null;
  }
}

function retarget(range: Target['range'], from: string, to: string, { source }: RuleContext) {
  const at = source.slice(range.start, range.end).lastIndexOf(from);
  if (at < 0) return [];
  const start = range.start + at;
  return [
    {
      title: message('Link to {anchor}', { anchor: to }),
      kind: 'rewrite' as const,
      preferred: true as const,
      edits: [{ range: { start, end: start + from.length }, newText: to }],
    },
  ];
}
