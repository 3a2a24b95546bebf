import { el, newId } from './dom.ts';

/** Line of a menu. */
export interface PopupItem {
  readonly label: string;
  readonly description?: string;
  /** Small texts after the label, such as a command's options. */
  readonly tags?: readonly string[];
  readonly icon?: () => Node;
  readonly pick: () => void;
}

export interface Popup {
  readonly element: HTMLElement;
  /**
   * Opens under a combobox, or changes the items; an empty list closes it.
   * @param active whether the first item is chosen already, so that Enter picks it
   */
  show(anchor: HTMLElement, heading: string, items: readonly PopupItem[], active: boolean): void;
  hide(): void;
  /** Handles arrows, Enter, Tab and Escape (and Space if the anchor is a button). Returns whether the key was used. */
  onKey(event: KeyboardEvent): boolean;
  readonly isOpen: boolean;
}

/** Creates a menu by the ARIA combobox pattern: focus stays in the anchor, `aria-activedescendant` names the chosen line. */
export function createPopup(): Popup {
  const id = newId('popup');
  const heading = el('p', { class: 'popup-heading', id: `${id}-heading` });
  const list = el('ul', { class: 'popup-list', id, role: 'listbox', 'aria-labelledby': `${id}-heading` });
  const element = el('div', { class: 'popup', hidden: true }, heading, list);
  let anchor: HTMLElement | null = null;
  let items: readonly PopupItem[] = [];
  let active = -1;

  function setActive(next: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const line = list.children[active];
    line?.setAttribute('aria-selected', 'true');
    line?.scrollIntoView({ block: 'nearest' });
    if (line) anchor?.setAttribute('aria-activedescendant', line.id);
    else anchor?.removeAttribute('aria-activedescendant');
  }

  function hide(): void {
    anchor?.setAttribute('aria-expanded', 'false');
    anchor?.removeAttribute('aria-activedescendant');
    element.hidden = true;
    items = [];
    active = -1;
  }

  function pick(item: PopupItem | undefined): void {
    hide();
    item?.pick();
  }

  // A choice with the mouse must not move the focus.
  element.addEventListener('pointerdown', (event) => event.preventDefault());

  return {
    element,
    hide,
    get isOpen() {
      return !element.hidden;
    },
    show(nextAnchor, title, nextItems, chooseFirst) {
      hide();
      if (nextItems.length === 0) return;
      anchor = nextAnchor;
      items = nextItems;
      heading.textContent = title;
      list.replaceChildren(
        ...items.map((item, i) => {
          const line = drawItem(item, `${id}-${i}`);
          line.addEventListener('click', () => pick(item));
          line.addEventListener('pointermove', () => active !== i && setActive(i));
          return line;
        }),
      );
      element.hidden = false;
      anchor.setAttribute('aria-controls', id);
      anchor.setAttribute('aria-expanded', 'true');
      setActive(chooseFirst ? 0 : -1);
    },
    onKey(event) {
      if (element.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
      const last = items.length - 1;
      if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
      else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
      else if (event.key === 'Escape') hide();
      else if (active >= 0 && isPick(event, anchor)) pick(items[active]);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

function isPick({ key, shiftKey }: KeyboardEvent, anchor: HTMLElement | null): boolean {
  if (key === ' ') return anchor instanceof HTMLButtonElement;
  return key === 'Enter' || (key === 'Tab' && !shiftKey);
}

function drawItem({ label, description, tags = [], icon }: PopupItem, id: string): HTMLLIElement {
  return el(
    'li',
    { id, role: 'option', 'aria-selected': 'false', class: 'popup-item' },
    icon ? el('span', { class: 'popup-icon' }, icon()) : null,
    el(
      'span',
      { class: 'popup-text' },
      el('span', { class: 'popup-label' }, label, ...tags.map((tag) => el('span', { class: 'popup-tag' }, tag))),
      description ? el('span', { class: 'popup-description' }, description) : null,
    ),
  );
}
