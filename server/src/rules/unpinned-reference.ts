/** References in a reproduction that point somewhere else tomorrow: `latest`, `main`, "the current version". */
import { type IncidentDocument, KINDS, type Section } from '../document/model';
import type { Source } from '../document/source';
import type { Range } from '../document/text';
import { message } from './message';
import { commandsOf, placeInCode, reproductionSection, statementsOfSection } from './reproductionParts';
import type { Finding, Rule } from './rule';

interface Reference {
  readonly range: Range;
  readonly words: string;
}

/** In commands; the reference is the first group. */
const IN_COMMANDS: readonly RegExp[] = [
  /(?<=[\w-][:@])(latest|main|master|nightly|HEAD)(?![\w./-])/g,
  /\bgit (?:checkout|switch|pull origin|reset --hard)[ \t]{1,4}(main|master|develop|origin\/main|origin\/master|HEAD)(?![\w./~^-])/g,
  /--branch[ =](main|master|develop)(?![\w./-])/g,
  /\+(nightly)(?![\w-])/g,
];
/** In prose; the whole match is the reference. */
const IN_WORDS =
  /\b(?:(?:the )?(?:latest|current|newest|most recent) (?:version|release|build|commit|main|master|nightly)(?: branch)?|(?:the )?(?:main|master|develop) branch|(?:on|from) (?:the )?(?:latest )?(?:main|master|trunk|HEAD)(?= branch|[.,;:)]|$))/gi;
/** A commit, a version or a date beside it says which. */
const PINNED =
  /\b(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,40}\b|\bv?\d{1,4}\.\d{1,4}(?:\.\d{1,5})?\b|\b\d{4}-\d\d-\d\d\b/i;

const rule: Rule = {
  metadata: {
    id: 'unpinned-reference',
    family: 'reproduction',
    summary: 'The reproduction refers to something that changes: latest, main, the current version.',
    severity: { draft: 'information', review: 'warning', final: 'warning' },
    kinds: KINDS,
    english: false,
  },
  check({ document, source }) {
    const section = reproductionSection(document);
    if (section === null) return [];
    return [...inCommands(document, source, section), ...inWords(document, section)]
      .sort((a, b) => a.range.start - b.range.start)
      .map(findingOf);
  },
};
export default rule;

function inCommands(document: IncidentDocument, source: Source, section: Section): Reference[] {
  return commandsOf(document, section).flatMap((block) =>
    IN_COMMANDS.flatMap((pattern) =>
      [...block.value.matchAll(pattern)].flatMap((match): Reference[] => {
        const words = match[1] ?? '';
        const index = match.index + match[0].lastIndexOf(words);
        const range = placeInCode(source, block, { index, length: words.length });
        return range === null ? [] : [{ range, words }];
      }),
    ),
  );
}

function inWords(document: IncidentDocument, section: Section): Reference[] {
  if (document.language !== 'en') return [];
  return statementsOfSection(document, section).flatMap(({ prose, text }) =>
    PINNED.test(text)
      ? []
      : [...prose.text.matchAll(IN_WORDS)].map((match): Reference => {
          const start = prose.start + match.index;
          return { range: { start, end: start + match[0].length }, words: match[0] };
        }),
  );
}

function findingOf({ range, words }: Reference): Finding {
  return {
    range,
    message: message(
      '“{words}” means something else tomorrow, and then this no longer shows the failure. Name the commit or version that shows it.',
      { words },
    ),
    group: 'unpinned',
    fixes: [
      {
        title: message('Name the commit or version'),
        kind: 'fill-in',
        preferred: true,
        edits: [{ range, newText: '${1:commit or version}' }],
      },
    ],
  };
}
