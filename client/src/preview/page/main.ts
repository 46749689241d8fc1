/** The script of the preview's page: draws what the extension sends, changes only what differs, tells what is clicked. */
import type { FromPage, PreviewState, ToPage } from '../messages';
import { element } from './elements';
import { type Drawing, headerOf, partOf, timelineOf } from './parts';
import { toolbar } from './toolbar';

interface WebviewHost {
  postMessage(message: FromPage): void;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): WebviewHost;

const host = acquireVsCodeApi();
const post = (message: FromPage): void => {
  host.postMessage(message);
};

const bar = element('div');
const status = element('p', { class: 'status', role: 'status' });
const main = element('main');
document.body.append(bar, status, main);

/** What each place of the page was drawn from: a place is drawn again only when that differs. */
const drawn = new Map<string, string>();
let order: readonly string[] = [];

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'show':
      show(data);
      break;
    case 'nothing':
      showNothing(data.text);
      break;
    case 'highlight':
      highlight(data.line);
      break;
    case 'clipboard':
      void copy(data);
      break;
  }
});
post({ type: 'ready' });

function show({ view, words, locked, gapCount }: Extract<ToPage, { type: 'show' }>): void {
  host.setState({ uri: view.uri, audience: view.audience, locked });
  const drawing: Drawing = {
    words,
    reveal: (range) => {
      post({ type: 'reveal', range });
    },
  };
  if (differs('toolbar', [words, view.audience, locked]))
    replaceKeepingFocus(bar, toolbar({ words, audience: view.audience, locked }, post));
  status.textContent = gapCount;
  const places: readonly (readonly [string, unknown, () => HTMLElement])[] = [
    ['header', [view.title, view.header], () => headerOf(view, drawing)],
    ...view.parts.map((part) => [`part:${part.id}`, part, () => partOf(part, drawing)] as const),
    ...(view.timeline === null
      ? []
      : [['timeline', view.timeline, () => timelineOf(view.timeline ?? [], drawing)] as const]),
  ];
  const names = places.map(([name]) => name);
  const kept = new Map([...main.children].map((child, index) => [order[index] ?? '', child]));
  const children = places.map(([name, source, draw]) => {
    const old = kept.get(name);
    return differs(name, source) || old === undefined ? draw() : old;
  });
  order = names;
  // Unchanged elements keep their place, and with it focus and scroll position.
  if (
    children.length !== main.children.length ||
    children.some((child, index) => main.children[index] !== child)
  )
    main.replaceChildren(...children);
}

function showNothing(text: string): void {
  drawn.clear();
  order = [];
  bar.replaceChildren();
  status.textContent = '';
  main.replaceChildren(element('p', {}, text));
}

function differs(place: string, source: unknown): boolean {
  const now = JSON.stringify(source);
  const before = drawn.get(place);
  drawn.set(place, now);
  return before !== now;
}

function replaceKeepingFocus(holder: HTMLElement, content: HTMLElement): void {
  const focused = document.activeElement;
  const key = holder.contains(focused) ? focusKey(focused) : null;
  holder.replaceChildren(content);
  if (key !== null)
    for (const one of holder.querySelectorAll<HTMLElement>('button, select'))
      if (focusKey(one) === key) one.focus();
}

function focusKey(one: Element | null): string {
  return one?.getAttribute('data-copy') ?? one?.getAttribute('data-action') ?? one?.id ?? '';
}

/** Marks what the cursor's line of the document says. */
function highlight(line: number): void {
  for (const fact of main.querySelectorAll<HTMLElement>('[data-lines]')) {
    const ranges = (fact.dataset['lines'] ?? '').split(' ').map((range) => range.split('-').map(Number));
    fact.classList.toggle(
      'current',
      ranges.some(([from = 0, to = 0]) => from <= line && line <= to),
    );
  }
}

/** Rich text for programs that take it, plain text for all others. */
async function copy({ html, text }: Extract<ToPage, { type: 'clipboard' }>): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    post({ type: 'copied', done: true, text: '' });
  } catch {
    post({ type: 'copied', done: false, text });
  }
}
