/** The bar above the summary: whom it is for, copying, exporting, locking. */
import type { Audience } from '../../../../server/src/protocol';
import type { CopyTarget, FromPage, PageWords } from '../messages';
import { element } from './elements';

const TARGETS: readonly CopyTarget[] = ['email', 'slack', 'teams'];

export interface ToolbarState {
  readonly words: PageWords;
  readonly audience: Audience;
  readonly locked: boolean;
}

export function toolbar(
  { words, audience, locked }: ToolbarState,
  post: (message: FromPage) => void,
): HTMLElement {
  const select = element(
    'select',
    { id: 'audience' },
    ...words.audiences.map(({ id, name }) =>
      element('option', { value: id, selected: id === audience }, name),
    ),
  );
  select.addEventListener('change', () => {
    post({ type: 'audience', audience: select.value as Audience });
  });
  const button = (
    text: string,
    attributes: Readonly<Record<string, string>>,
    click: () => void,
  ): HTMLElement => {
    const made = element('button', { type: 'button', ...attributes }, text);
    made.addEventListener('click', click);
    return made;
  };
  return element(
    'nav',
    { 'aria-label': words.audience },
    element('label', { for: 'audience' }, words.audience),
    select,
    ...TARGETS.map((target) =>
      button(words.copyFor[target], { 'data-copy': target }, () => {
        post({ type: 'copy', target });
      }),
    ),
    button(words.export, { 'data-action': 'export' }, () => {
      post({ type: 'export' });
    }),
    button(
      locked ? words.unlock : words.lock,
      { 'data-action': 'lock', 'aria-pressed': String(locked) },
      () => {
        post({ type: 'lock', locked: !locked });
      },
    ),
  );
}
