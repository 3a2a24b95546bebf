import type { Select } from '../../../../answer/reply/types.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import { createPopup } from '../popup.ts';

/** Draws a menu of which one option is chosen: a select-only combobox. */
export function drawSelect(
  { placeholder, options }: Select,
  choose: (value: string, label: string) => void,
): HTMLElement {
  const popup = createPopup();
  const shown = el('span', { class: 'select-label' }, placeholder);
  const button = el(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      'aria-label': placeholder,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
    },
    shown,
    icon('chevron'),
  );
  const open = (): void => {
    const items = options.map(({ value, label: name, description }) => ({
      label: name,
      ...(description ? { description } : {}),
      pick: () => {
        shown.textContent = name;
        choose(value, name);
      },
    }));
    popup.show(button, placeholder, items, true);
    popup.element.scrollIntoView({ block: 'nearest' });
  };
  button.addEventListener('click', () => (popup.isOpen ? popup.hide() : open()));
  button.addEventListener('blur', () => popup.hide());
  button.addEventListener('keydown', (event) => {
    if (popup.onKey(event) || popup.isOpen) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open();
  });
  return el('div', { class: 'select-box' }, button, popup.element);
}
