import type { EntriesView, EntryView } from '../types.ts';
import { explain, fetchCommands, fetchEntries, fetchSession, signOut } from './api.ts';
import { createChat } from './chat/createChat.ts';
import { createDrawer } from './createDrawer.ts';
import { createRouter } from './createRouter.ts';
import { byId, el } from './dom.ts';
import { fillIcons } from './icons.ts';
import { createEntriesPage } from './pages/createEntriesPage.ts';
import { createModeratorPage } from './pages/createModeratorPage.ts';

/** Questions that the welcome offers. */
const MAX_EXAMPLES = 4;

async function start(): Promise<void> {
  fillIcons();
  const drawer = createDrawer();
  const [{ commands }, allEntries, { isSignedIn }] = await Promise.all([
    fetchCommands(),
    fetchEntries(),
    fetchSession(),
  ]);
  const leave = byId('sign-out', HTMLButtonElement);
  leave.hidden = !isSignedIn;
  leave.addEventListener('click', () => void signOut());
  const examples = toExamples(allEntries);
  const channel = createChat('server', commands, examples);
  const direct = createChat(
    'direct',
    commands.filter(({ forModerators }) => !forModerators),
    examples,
  );
  const entries = createEntriesPage();
  const moderators = createModeratorPage(commands);
  byId('views', HTMLElement).replaceChildren(channel.element, direct.element, entries.element, moderators.element);
  // On touch screens focus would open the keyboard over the conversation.
  const focus = (go: () => void) => () => window.matchMedia('(pointer: fine)').matches && go();
  createRouter(
    [
      {
        name: 'questions',
        title: 'questions',
        topic: 'Ask with /ask, or mention @Footnote. Every answer names its sources.',
        icon: 'hash',
        element: channel.element,
        open: focus(() => channel.focus()),
      },
      {
        name: 'footnote',
        title: 'Footnote',
        topic: 'Direct messages: just write.',
        icon: 'at',
        element: direct.element,
        open: focus(() => direct.focus()),
      },
      { name: 'entries', title: 'entries', topic: 'Everything Footnote can say.', icon: 'book', ...entries },
      {
        name: 'moderator',
        title: 'moderator',
        topic: 'Publish, fill gaps, write entries, and undo any of it.',
        icon: 'shield',
        ...moderators,
      },
    ],
    () => drawer.close(),
  );
}

/** Returns one question from each of the first topics, those of the community's FAQ first. */
function toExamples({ topics }: EntriesView): readonly EntryView[] {
  const firsts = topics.filter(({ open }) => !open).flatMap(({ entries }) => entries.slice(0, 1));
  const isFaq = ({ file }: EntryView): boolean => file.startsWith('faq/');
  return [...firsts.filter(isFaq), ...firsts.filter((entry) => !isFaq(entry))].slice(0, MAX_EXAMPLES);
}

start().catch((error: unknown) => {
  byId('views', HTMLElement).replaceChildren(el('p', { class: 'starting failure', role: 'alert' }, explain(error)));
});
