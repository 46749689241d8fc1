/** `<!-- andon-disable-next-line rule-id: reason -->` and its line, section and document forms. */
import { type Block, everyBlock, prosesOf } from './block';
import type { FrontMatter, Suppression } from './model';
import { oncePerPart, type Parted } from './parts';
import type { Source } from './source';
import type { Range } from './text';

const SCOPES: Readonly<Record<string, Suppression['scope']>> = {
  'andon-disable': 'document',
  'andon-disable-section': 'section',
  'andon-disable-line': 'line',
  'andon-disable-next-line': 'next-line',
};

/** A longer comment holds prose, or code, that is commented out. */
const LONGEST_COMMENT = 2_000;
const KEYWORD = /^andon-disable(?:-next-line|-line|-section)?(?![\w-])/;
/** Behind the keyword: rule ids between commas or blanks, then a colon or two dashes, then the reason. */
const RULES_AND_REASON = /^([a-z\d, \t\r\n-]{0,500}?)(?:(?::|[ \t\r\n]--[ \t\r\n])([^]{0,1500}))?$/;
const RULE_ID = /[a-z][a-z\d]{0,40}(?:-[a-z\d]{1,40}){0,12}/g;

/** The suppressions of a document in document order. No rule named means every rule; no reason given means ''. */
export function findSuppressions(
  source: Source,
  document: Parted,
  frontMatter: FrontMatter | null,
): Suppression[] {
  const inFront = frontMatter === null ? [] : [...inFrontMatter(source, frontMatter.body)];
  return [...inFront, ...inComments(document)];
}

const inComments = oncePerPart(({ blocks, source }): readonly Suppression[] => {
  return [...htmlRanges(blocks)]
    .flatMap((range) => [...inHtml(source, range)])
    .sort((a, b) => a.range.start - b.range.start);
});

function* htmlRanges(blocks: readonly Block[]): Generator<Range> {
  for (const block of everyBlock(blocks)) if (block.type === 'html') yield block.range;
  for (const prose of prosesOf(blocks))
    for (const span of prose.spans) if (span.kind === 'html') yield span.range;
}

function* inHtml(source: Source, { start, end }: Range): Generator<Suppression> {
  for (let open = source.indexOf('<!--', start); open >= 0 && open < end;) {
    const close = source.indexOf('-->', open + 4);
    if (close < 0 || close + 3 > end) return;
    if (close - open < LONGEST_COMMENT) {
      const suppression = readComment(source.slice(open + 4, close), { start: open, end: close + 3 });
      if (suppression !== null) yield suppression;
    }
    open = source.indexOf('<!--', close + 3);
  }
}

/** Comments of YAML and TOML: `# andon-disable rule-id: reason`. */
function* inFrontMatter(source: Source, body: Range): Generator<Suppression> {
  for (let at = body.start; at < body.end;) {
    const feed = source.indexOf('\n', at);
    const end = feed < 0 ? body.end : Math.min(feed, body.end);
    const line = source.slice(at, end).trimEnd();
    const mark = line.indexOf('# andon-disable');
    if (mark === 0 || (mark > 0 && line.charAt(mark - 1) === ' ')) {
      const suppression = readComment(line.slice(mark + 1), { start: at + mark, end: at + line.length });
      if (suppression !== null) yield suppression;
    }
    at = end + 1;
  }
}

function readComment(comment: string, range: Range): Suppression | null {
  const words = comment.trim();
  const keyword = KEYWORD.exec(words)?.[0];
  const scope = keyword === undefined ? undefined : SCOPES[keyword];
  if (keyword === undefined || scope === undefined) return null;
  const match = RULES_AND_REASON.exec(words.slice(keyword.length).trim());
  if (match === null) return null;
  return {
    range,
    scope,
    rules: match[1]?.match(RULE_ID) ?? [],
    reason: (match[2] ?? '').replace(/\s{1,100}/g, ' ').trim(),
  };
}
