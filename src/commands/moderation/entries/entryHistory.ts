import type { Button, Reply } from '../../../answer/types.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import { diffText } from '../../../knowledge/revisions/diffText.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { EntryRevision } from '../../../store/curation/types.ts';
import type { Action, CommandContext } from '../../types.ts';
import {
  announce,
  asModerator,
  formatTime,
  type ModeratorContext,
  nameOf,
  say,
  truncateLine,
} from '../context/ModeratorContext.ts';
import { AUDIT_LINES, changedEntries } from '../publishing/kbHistory.ts';
import { toDiffReply } from './diffReply.ts';
import { keyOf } from './saveEntry.ts';

const MAX_EDITS = 25;

/** `entry-history:<key>`: the revisions of one entry. */
export const entryHistory: Action = {
  name: 'entry-history',
  for: 'moderators',
  run: (key, context) =>
    asModerator(context, async (desk) => ({ ...(await showEntryHistory(key, desk, context)), replaces: true })),
};

/** `entry-revision:<key>/<revision>`: what it changed, and the way back to it. */
export const entryRevisionPage: Action = {
  name: 'entry-revision',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { messages } = desk;
      const { key, numbers } = parse(argument);
      const history = await readHistory(key, desk, context);
      const at = history.findIndex(({ revision }) => revision === numbers[0]);
      const [chosen, earlier, newest] = [history[at], history[at + 1], history[0]];
      if (!chosen || !newest) return entryGone(messages);
      const title = `${messages.revision(chosen.revision)} · ${describeChange(chosen, messages)}`;
      const reply = toDiffReply(title, diffText(toMarkdown(earlier, messages), toMarkdown(chosen, messages)), desk);
      const back: Button = { id: `entry-history:${key}`, label: messages.back, style: 'secondary' };
      if (chosen === newest || chosen.content === null) return { ...reply, buttons: [back], replaces: true };
      const id = `kb-restore:${key}/${chosen.revision}/${newest.revision}`;
      return { ...reply, buttons: [{ id, label: messages.bringBack, style: 'primary' }, back], replaces: true };
    }),
};

/** `kb-restore:<key>/<revision>/<expected>`: an earlier text again, unless somebody was first; revision 0 is none. */
export const restore: Action = {
  name: 'kb-restore',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { store, moderation, serverId, by, messages } = desk;
      const { key, numbers } = parse(argument);
      const [revision = 0, expected = 0] = numbers;
      const history = await readHistory(key, desk, context);
      const [newest] = history;
      if (!newest) return entryGone(messages);
      const place = { serverId, entryId: newest.entryId, expected, by };
      const written =
        revision === 0 ? await store.entries.remove(place) : await store.entries.restore({ ...place, revision });
      if (written.outcome !== 'saved') return say(messages.changedMeanwhile, 'error');
      moderation.changed(serverId);
      const what = truncateLine(newest.entryId, 100);
      await announce(desk, ({ log }, who) =>
        revision === 0 ? log.takenBack(who, what) : log.broughtBack(who, what, revision),
      );
      const { revision: now } = written.entry;
      const done = revision === 0 ? messages.takenBack(now) : messages.broughtBack(revision, now);
      return { ...say(done), replaces: true };
    }),
};

/** The revisions of an entry as a list and a menu. */
export async function showEntryHistory(key: string, desk: ModeratorContext, context: CommandContext): Promise<Reply> {
  const { messages } = desk;
  const history = await readHistory(key, desk, context);
  const [newest] = history;
  if (!newest) return say(messages.neverChanged);
  const lines = history.slice(0, MAX_EDITS).map((one) => `- ${one.revision} · ${describeChange(one, messages)}`);
  return {
    ...say([`**${truncateLine(newest.entryId, 150)}**`, ...lines].join('\n')),
    selects: [
      {
        id: 'entry-revision',
        placeholder: messages.chooseRevision,
        options: history.slice(0, MAX_EDITS).map(({ revision, change, content }) => ({
          value: `${key}/${revision}`,
          label: `${messages.revision(revision)}: ${messages.audit[`entry.${change}`]}`,
          description: content ? truncateLine(content.entry.heading, 100) : null,
        })),
      },
    ],
  };
}

/** By key: one that is served here, or one that was changed here, such as a removed one. */
async function readHistory(
  key: string,
  desk: ModeratorContext,
  context: CommandContext,
): Promise<readonly EntryRevision[]> {
  const { store, serverId } = desk;
  const shown = context.library.snapshot.byKey.get(key)?.id;
  if (shown !== undefined) return store.entries.history(serverId, shown);
  const audit = await store.audit.list({ serverId, limit: AUDIT_LINES });
  const entryId = changedEntries(audit).find((id) => keyOf(id) === key);
  return entryId === undefined ? [] : store.entries.history(serverId, entryId);
}

function parse(argument: string): { readonly key: string; readonly numbers: readonly number[] } {
  const [key = '', ...numbers] = argument.split('/');
  return { key, numbers: numbers.map(Number).filter(Number.isSafeInteger) };
}

function toMarkdown(revision: EntryRevision | undefined, messages: ModerationMessages): string {
  const content = revision?.content;
  if (!content) return '';
  if (content.overlay === 'hide') return messages.hidden;
  if (content.overlay === 'phrasings') return content.entry.phrasings.map((phrasing) => `- ${phrasing}`).join('\n');
  return writeEntryFile([content.entry], content.sources);
}

const describeChange = ({ change, changedBy, changedAt }: EntryRevision, { audit }: ModerationMessages): string =>
  `${audit[`entry.${change}`]} · ${nameOf(changedBy)} · ${formatTime(changedAt)} UTC`;

const entryGone = ({ entryGone: text }: ModerationMessages): Reply => say(text, 'error');
