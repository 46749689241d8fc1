/** A test or file named in the reproduction that the workspace does not hold. */
import { type IncidentDocument, KINDS, type Section } from '../document/model';
import { contains, type Range } from '../document/text';
import { prosesOf } from '../document/block';
import { message } from './message';
import { commandsOf, placeInCode, reproductionSection } from './reproductionParts';
import type { Rule } from './rule';

interface Path {
  readonly range: Range;
  readonly path: string;
}

/** A relative path with at least one folder, optionally with a line number behind; wildcards and variables are none. */
const PATH =
  /(?<![\w./:@~$*%{-])(?:\.\/)?((?:[\w@][\w.@+-]{0,80}\/){1,12}[\w@][\w.@+-]{0,100})(?![\w/*:{$<-])/g;
/** How far above the document the root of its repository is looked for. */
const ROOTS = Array.from({ length: 8 }, (_, depth) => '../'.repeat(depth));

const rule: Rule = {
  metadata: {
    id: 'missing-test-path',
    family: 'reproduction',
    summary: 'The reproduction names a file or folder that the workspace does not hold.',
    severity: 'warning',
    kinds: KINDS,
    english: false,
  },
  check({ document, source, settings: { fileExists } }) {
    const section = reproductionSection(document);
    if (section === null || fileExists === null) return [];
    return [...pathsInCommands(document, source, section), ...pathsInWords(section)]
      .filter(({ path }) => isGone(path, fileExists))
      .sort((a, b) => a.range.start - b.range.start)
      .map(({ range, path }) => ({
        range,
        message: message(
          '{path} is not in this workspace, so this can’t be run as written. Correct the path, or say in which repository and commit it is.',
          { path },
        ),
        group: 'path',
      }));
  },
};
export default rule;

/** Only where the workspace holds the path's first folder is it taken to hold the rest: other repositories can't be seen. */
function isGone(path: string, fileExists: (path: string) => boolean): boolean {
  const [first = ''] = path.split('/');
  const roots = ROOTS.filter((root) => fileExists(root + first));
  return roots.length > 0 && !roots.some((root) => fileExists(root + path));
}

function pathsInCommands(document: IncidentDocument, source: string, section: Section): Path[] {
  return commandsOf(document, section).flatMap((block) =>
    [...block.value.matchAll(PATH)].flatMap((match): Path[] => {
      const path = match[1] ?? '';
      const index = match.index + match[0].length - path.length;
      const range = placeInCode(source, block, { index, length: path.length });
      return range === null ? [] : [{ range, path }];
    }),
  );
}

/** Paths in prose are written as code. */
function pathsInWords(section: Section): Path[] {
  return [...prosesOf(section.blocks)].flatMap(({ start, text, spans }) =>
    spans
      .filter(({ kind, range }) => kind === 'code' && contains(section.body, range))
      .flatMap(({ inner }) =>
        [...text.slice(inner.start - start, inner.end - start).matchAll(PATH)].map((match): Path => {
          const path = match[1] ?? '';
          const at = inner.start + match.index + match[0].length - path.length;
          return { range: { start: at, end: at + path.length }, path };
        }),
      ),
  );
}
