import type { CommandView, OptionView } from '../../types.ts';
import { createField } from '../composer/createField.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import { createPopup } from '../popup.ts';
import { createReplyPane } from './createReplyPane.ts';
import type { Tab } from './createTabs.ts';

/** Creates the editor of entries: people choose one by its words or write a new one. */
export function createEntryTab(commands: readonly CommandView[]): Tab {
  const pane = createReplyPane('Entry');
  const popup = createPopup();
  const field = createField('kb edit', findOption(commands), popup);
  field.input.placeholder = 'Type words of it and choose';
  const problem = el('p', { class: 'composer-problem', role: 'alert' });
  const button = (label: string, style: string, run: () => void): HTMLButtonElement => {
    const made = el('button', { type: 'button', class: `button button-${style}` }, label);
    made.addEventListener('click', run);
    return made;
  };
  const run = (name: string) => (): void => {
    const entry = field.value();
    const why = field.problem();
    problem.textContent = why === null ? '' : 'Type words of an entry and choose it first.';
    if (why !== null || typeof entry !== 'string') field.input.focus();
    else void pane.run(name, { entry });
  };
  const add = button('Add an entry', 'primary', () => void pane.run('kb add'));
  add.prepend(icon('plus'));
  field.input.addEventListener('keydown', (event) => {
    if (popup.onKey(event) || event.key !== 'Enter') return;
    event.preventDefault();
    run('kb edit')();
  });
  field.input.addEventListener('input', () => {
    problem.textContent = '';
  });
  const chosen = el(
    'div',
    { class: 'buttons' },
    button('Edit', 'secondary', run('kb edit')),
    button('Remove', 'danger', run('kb remove')),
    button('Its changes', 'secondary', run('kb history')),
  );
  const element = el(
    'section',
    { class: 'tab-panel' },
    el(
      'p',
      {},
      'Entries of this server come before the folder’s. Sources are named one a line: a document of the folder, or a link.',
    ),
    el(
      'div',
      { class: 'buttons' },
      add,
      button('Export them', 'secondary', () => void pane.run('kb export')),
    ),
    el('div', { class: 'chooser' }, field.element, popup.element),
    chosen,
    problem,
    pane.element,
  );
  return { label: 'Entries', element, open: () => undefined };
}

function findOption(commands: readonly CommandView[]): OptionView {
  const option = commands.find(({ name }) => name === 'kb edit')?.options.find(({ name }) => name === 'entry');
  if (!option) throw new Error('There is no command kb edit with an option entry');
  return option;
}
