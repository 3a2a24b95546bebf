import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import { diffText } from '../../../knowledge/revisions/diffText.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { EntryRevision } from '../../../store/curation/types.ts';
import { keyOf } from '../../entries/entryRef.ts';
import type { Action, CommandContext } from '../../types.ts';
import { AUDIT_LINES, changedEntries } from '../context/changedEntries.ts';
import {
  announce,
  asModerator,
  formatTime,
  type ModeratorContext,
  nameOf,
  quoteLine,
  truncateLine,
} from '../context/ModeratorContext.ts';
import { toDiffReply } from './diffReply.ts';

const MAX_REVISIONS = 25;

/** `entry-history:<key>`: lists the revisions of an entry. */
export const entryHistory: Action = {
  name: 'entry-history',
  for: 'edit',
  run: (key, context) =>
    asModerator(context, async (moderator) => ({
      ...(await showEntryHistory(key, moderator, context)),
      replaces: true,
    })),
};

/** `entry-revision:<key>/<revision>`: shows the changes of a revision, with a button to restore it. */
export const entryRevisionPage: Action = {
  name: 'entry-revision',
  for: 'edit',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const { messages } = moderator;
      const { key, numbers } = parse(argument);
      const history = await readHistory(key, moderator, context);
      const at = history.findIndex(({ revision }) => revision === numbers[0]);
      const [chosen, earlier, newest] = [history[at], history[at + 1], history[0]];
      if (!chosen || !newest) return { failed: 'entry/removed' };
      const title = `${messages.revision(chosen.revision)} · ${describeChange(chosen, messages)}`;
      const reply = toDiffReply(
        title,
        diffText(toMarkdown(earlier, messages), toMarkdown(chosen, messages)),
        moderator,
      );
      const back: Button = { id: `entry-history:${key}`, label: messages.back, style: 'secondary' };
      if (chosen === newest || chosen.content === null) return { ...reply, buttons: [back], replaces: true };
      const id = `kb-restore:${key}/${chosen.revision}/${newest.revision}`;
      return { ...reply, buttons: [{ id, label: messages.bringBack, style: 'primary' }, back], replaces: true };
    }),
};

/** `kb-restore:<key>/<revision>/<expected>`: restores a revision unless somebody changed the entry; 0 removes it. */
export const restore: Action = {
  name: 'kb-restore',
  for: 'edit',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, serverId, by, messages } = moderator;
      const { key, numbers } = parse(argument);
      const [revision = 0, expected = 0] = numbers;
      const history = await readHistory(key, moderator, context);
      const [newest] = history;
      if (!newest) return { failed: 'entry/removed' };
      const place = { serverId, entryId: newest.entryId, expected, by };
      const written =
        revision === 0 ? await store.entries.remove(place) : await store.entries.restore({ ...place, revision });
      if (written.outcome !== 'saved') return { failed: 'entry/not-changed' };
      moderation.changed(serverId);
      const what = quoteLine(newest.entryId, 100);
      await announce(moderator, ({ log }, who) =>
        revision === 0 ? log.takenBack(who, what) : log.broughtBack(who, what, revision),
      );
      const { revision: now } = written.entry;
      const done = revision === 0 ? messages.takenBack(now) : messages.broughtBack(revision, now);
      return { ...privateNotice(done), replaces: true };
    }),
};

/** Returns the revisions of an entry as a list and a menu. */
export async function showEntryHistory(
  key: string,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<Reply> {
  const { messages } = moderator;
  const history = await readHistory(key, moderator, context);
  const [newest] = history;
  if (!newest) return privateNotice(messages.neverChanged);
  const lines = history.slice(0, MAX_REVISIONS).map((one) => `- ${one.revision} · ${describeChange(one, messages)}`);
  return {
    ...privateNotice([`**${quoteLine(newest.entryId, 150)}**`, ...lines].join('\n')),
    shows: history.map(({ changedBy }) => changedBy),
    selects: [
      {
        id: 'entry-revision',
        placeholder: messages.chooseRevision,
        options: history.slice(0, MAX_REVISIONS).map(({ revision, change, content }) => ({
          value: `${key}/${revision}`,
          label: `${messages.revision(revision)}: ${messages.audit[`entry.${change}`]}`,
          description: content ? truncateLine(content.entry.heading, 100) : null,
        })),
      },
    ],
  };
}

/** Reads the revisions of an entry by key: one served here, or one changed here, such as a removed one. */
export async function readHistory(
  key: string,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<readonly EntryRevision[]> {
  const { store, serverId } = moderator;
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
