import { byId } from './dom.ts';
import { type IconName, icon } from './icons.ts';

/** One view of the page, chosen by the fragment of the address (`#questions`). */
export interface View {
  readonly name: string;
  readonly title: string;
  readonly topic: string;
  readonly icon: IconName;
  readonly element: HTMLElement;
  /** Called each time the view is shown. */
  readonly open: () => void;
}

/** Shows the view that the address names, or the first if it names none; other fragments are footnotes. */
export function createRouter(views: readonly [View, ...View[]], shown: () => void): void {
  let current: View | null = null;

  function show(view: View): void {
    if (view === current) return;
    current = view;
    for (const { element } of views) element.hidden = element !== view.element;
    byId('view-title', HTMLElement).textContent = view.title;
    byId('view-topic', HTMLElement).textContent = view.topic;
    byId('view-icon', HTMLElement).replaceChildren(icon(view.icon));
    document.title = `${view.title} · Footnote`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.channel, .rail-item')) {
      const names = (link.dataset.for ?? link.hash.slice(1)).split(' ');
      if (names.includes(view.name)) link.setAttribute('aria-current', link.matches('.channel') ? 'page' : 'true');
      else link.removeAttribute('aria-current');
    }
    shown();
    view.open();
  }

  const follow = (): void => {
    const named = views.find(({ name }) => `#${name}` === location.hash);
    if (named) show(named);
    else if (!current) show(views[0]);
  };
  window.addEventListener('hashchange', follow);
  follow();
}
