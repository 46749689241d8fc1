/** A test or file named in the reproduction that the workspace does not hold. */
import { type IncidentDocument, KINDS, type Section } from '../document/model';
import type { Source } from '../document/source';
import { contains, type Range } from '../document/text';
import { prosesOf } from '../document/block';
import { message } from './message';
import { commandsOf, placeInCode, reproductionSection } from './reproductionParts';
import type { Rule } from './rule';

interface Path {
  readonly range: Range;
  readonly path: string;
}

const WORD = /[^\s"'`()=,;]+/g;
/** One folder or file of a path; wildcards, variables and addresses have none like it. */
const PART = /^[\w@][\w.@+-]*$/;
const LINE_NUMBER = /(?::\d{1,6}){1,2}$/;
const LONGEST = 300;
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

function pathsInCommands(document: IncidentDocument, source: Source, section: Section): Path[] {
  return commandsOf(document, section).flatMap((block) =>
    pathsIn(block.value).flatMap(({ index, path }): Path[] => {
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
        pathsIn(text.slice(inner.start - start, inner.end - start)).map(({ index, path }): Path => {
          const at = inner.start + index;
          return { range: { start: at, end: at + path.length }, path };
        }),
      ),
  );
}

/** The relative paths with at least one folder, without `./` in front and a line number behind. */
function pathsIn(code: string): { readonly index: number; readonly path: string }[] {
  return [...code.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (word.length > LONGEST) return [];
    const lead = word.startsWith('./') ? 2 : 0;
    const path = word.slice(lead).replace(LINE_NUMBER, '');
    const parts = path.split('/');
    return parts.length > 1 && parts.every((part) => PART.test(part)) ? [{ index: index + lead, path }] : [];
  });
}
