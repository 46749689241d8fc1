/** Briefing → elements: the header, the parts with their statements, the timeline. */
import type {
  BriefingView,
  PartView,
  Range,
  StatementView,
  TimelinePointView,
} from '../../../../server/src/protocol';
import type { PageWords } from '../messages';
import { element } from './elements';

export type Reveal = (range: Range) => void;

export interface Drawing {
  readonly words: PageWords;
  readonly reveal: Reveal;
}

/** Title, kind and the line of facts. */
export function headerOf(view: BriefingView, drawing: Drawing): HTMLElement {
  const fields = view.header.map(({ name, value, sources }) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, sourced(value, sources, drawing))),
  );
  return element('header', {}, element('h1', {}, view.title), element('dl', { class: 'fields' }, ...fields));
}

export function partOf({ id, heading, statements }: PartView, drawing: Drawing): HTMLElement {
  const title = `part-${id}`;
  return element(
    'section',
    { 'aria-labelledby': title, 'data-part': id },
    element('h2', { id: title }, heading),
    ...grouped(statements, drawing),
  );
}

/** Statements in a row are one list; a table stands alone. */
function grouped(statements: readonly StatementView[], drawing: Drawing): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  for (const statement of statements) {
    if (statement.type === 'table') blocks.push(tableOf(statement, drawing));
    else {
      const last = blocks.at(-1);
      const list = last?.tagName === 'UL' ? last : element('ul');
      if (list !== last) blocks.push(list);
      list.append(itemOf(statement, drawing));
    }
  }
  return blocks;
}

function itemOf(statement: Exclude<StatementView, { type: 'table' }>, drawing: Drawing): HTMLElement {
  switch (statement.type) {
    case 'fact':
      return element('li', {}, sourced(statement.text, statement.sources, drawing));
    case 'computed':
      return element(
        'li',
        {},
        sourced(statement.text, statement.sources, drawing),
        ' ',
        element('small', { title: drawing.words.working }, `(${statement.working})`),
      );
    case 'gap':
      return element('li', { class: 'gap' }, sourced(statement.gap.message, [statement.gap.place], drawing));
  }
}

function tableOf(
  { columns, rows }: Extract<StatementView, { type: 'table' }>,
  drawing: Drawing,
): HTMLElement {
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)));
  const body = rows.map(({ cells, emphasis, sources }) =>
    element(
      'tr',
      { class: emphasis },
      ...cells.map((cell, index) => element('td', {}, index === 0 ? sourced(cell, sources, drawing) : cell)),
    ),
  );
  return element(
    'div',
    { class: 'table', tabindex: 0, role: 'group' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}

/** Words that lead to their place in the document. */
function sourced(text: string, sources: readonly Range[], { words, reveal }: Drawing): Node {
  const [first] = sources;
  if (first === undefined) return document.createTextNode(text);
  const lines = sources.map(({ start, end }) => `${String(start.line)}-${String(end.line)}`).join(' ');
  const button = element(
    'button',
    { type: 'button', class: 'fact', 'data-lines': lines, title: words.goToSource },
    text,
  );
  button.addEventListener('click', () => {
    reveal(first);
  });
  return button;
}

/** Moments on a line; the words say everything, the line only shows their order. */
export function timelineOf(points: readonly TimelinePointView[], drawing: Drawing): HTMLElement {
  const items = points.map(({ at, text, milestone, source }) =>
    element(
      'li',
      { class: milestone === null ? undefined : 'milestone' },
      element('time', { datetime: at }, at.slice(0, 16).replace('T', ' ')),
      element('span', {}, sourced(milestone === null ? text : `${text} (${milestone})`, [source], drawing)),
    ),
  );
  return element(
    'section',
    { 'aria-labelledby': 'part-timeline', 'data-part': 'timeline' },
    element('h2', { id: 'part-timeline' }, drawing.words.timeline),
    element('ol', { class: 'timeline' }, ...items),
  );
}
