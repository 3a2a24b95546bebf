import { el, newId } from '../dom.ts';

export interface Tab {
  readonly label: string;
  readonly element: HTMLElement;
  /** Called each time the tab is shown. */
  readonly open: () => void;
}

/** Creates panels of which one is shown, by the ARIA tabs pattern: arrows, Home and End move between tabs. */
export function createTabs(label: string, tabs: readonly Tab[]): { readonly element: HTMLElement; open(): void } {
  let current = 0;
  const buttons = tabs.map((tab, i) => {
    const [id, panelId] = [newId('tab'), newId('panel')];
    const button = el('button', { type: 'button', class: 'tab', role: 'tab', id, 'aria-controls': panelId }, tab.label);
    button.addEventListener('click', () => show(i));
    for (const [name, value] of [
      ['id', panelId],
      ['role', 'tabpanel'],
      ['aria-labelledby', id],
    ] as const) {
      tab.element.setAttribute(name, value);
    }
    return button;
  });
  const list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': label }, ...buttons);
  list.addEventListener('keydown', (event) => {
    const last = tabs.length - 1;
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    show(next > last ? 0 : next < 0 ? last : next);
    buttons[current]?.focus();
  });

  function select(index: number): void {
    current = index;
    for (const [i, button] of buttons.entries()) {
      const isShown = i === index;
      button.setAttribute('aria-selected', String(isShown));
      button.tabIndex = isShown ? 0 : -1;
      const panel = tabs[i]?.element;
      if (panel) panel.hidden = !isShown;
    }
  }

  function show(index: number): void {
    select(index);
    buttons[index]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    tabs[index]?.open();
  }

  select(0);
  return { element: el('div', {}, list, ...tabs.map(({ element }) => element)), open: () => tabs[current]?.open() };
}
