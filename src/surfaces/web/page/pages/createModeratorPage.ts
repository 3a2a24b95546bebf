import type { CommandView } from '../../types.ts';
import { el } from '../dom.ts';
import { type IconName, icon } from '../icons.ts';
import type { Page } from './createEntriesPage.ts';
import { createEntryTab } from './createEntryTab.ts';
import { createReplyPane } from './createReplyPane.ts';
import { createTabs, type Tab } from './createTabs.ts';

/** Creates the moderators' side: the same commands as on Discord, each in its tab. */
export function createModeratorPage(commands: readonly CommandView[]): Page {
  const tabs = createTabs('Moderator', toTabs(commands));
  const element = el(
    'section',
    { class: 'view page', hidden: true, tabindex: 0, 'aria-label': 'Moderator' },
    tabs.element,
  );
  return { element, open: () => tabs.open() };
}

function toTabs(commands: readonly CommandView[]): readonly Tab[] {
  const refresh = createCommandTab({
    label: 'Refresh',
    about:
      'Loads the knowledge folder again, checks it and publishes it as a whole. If any file has an error, nothing is published and the answers stay as they are.',
    command: null,
    buttons: [
      ['Preview', 'eye', 'kb refresh', { preview: true }],
      ['Publish', 'refresh', 'kb refresh', {}],
    ],
  });
  const gaps = createCommandTab({
    label: 'Open questions',
    about: 'What people asked and could not find, most asked first. Answer it, say which entry it is, or dismiss it.',
    command: 'kb gaps',
    buttons: [['All open questions', 'refresh', 'kb gaps', {}]],
  });
  const history = createCommandTab({
    label: 'History',
    about:
      'What was published and changed, by whom and when. Choose a revision to compare, to export or to go back to.',
    command: 'kb history',
    buttons: [['Whole history', 'refresh', 'kb history', {}]],
  });
  const stats = createCommandTab({
    label: 'Statistics',
    about: 'What was asked here, week by week.',
    command: 'kb stats',
    buttons: [],
  });
  const has = (name: string): boolean => commands.some((command) => command.name === name);
  return [refresh, ...(has('kb gaps') ? [gaps, history, createEntryTab(commands), stats] : [])];
}

interface CommandTab {
  readonly label: string;
  readonly about: string;
  /** Command that runs each time the tab is shown; null for none. */
  readonly command: string | null;
  readonly buttons: readonly (readonly [
    label: string,
    icon: IconName,
    command: string,
    args: Readonly<Record<string, boolean>>,
  ])[];
}

/** Creates a tab: a few words, buttons, and below them the replies of the commands. */
function createCommandTab({ label, about, command, buttons }: CommandTab): Tab {
  const pane = createReplyPane(label);
  const drawn = buttons.map(([text, sign, name, args]) => {
    const style = args.preview === undefined && name === 'kb refresh' ? 'primary' : 'secondary';
    const button = el('button', { type: 'button', class: `button button-${style}` }, icon(sign), text);
    button.addEventListener('click', async () => {
      if (button.getAttribute('aria-disabled') === 'true') return;
      for (const one of drawn) one.setAttribute('aria-disabled', 'true');
      await pane.run(name, args);
      for (const one of drawn) one.removeAttribute('aria-disabled');
    });
    return button;
  });
  const element = el(
    'section',
    { class: 'tab-panel' },
    el('p', {}, about),
    drawn.length > 0 ? el('div', { class: 'buttons' }, ...drawn) : null,
    pane.element,
  );
  return { label, element, open: () => (command === null ? undefined : void pane.run(command)) };
}
