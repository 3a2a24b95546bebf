import { entryTitle } from '../../../answer/reply/entryTitle.ts';
import { emptyReply, privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { toIsoDate } from '../../../base/isIsoDate.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { parseId } from '../../entries/parseId.ts';
import { hasRight } from '../../rights/hasRight.ts';
import type { Action, CommandContext } from '../../types.ts';
import { announce, type ModeratorContext, quoteLine, truncateLine } from '../context/ModeratorContext.ts';
import { findFlagged, withFlagged } from './withFlagged.ts';

/** Entries described in the list; the menu offers more. */
const MAX_LINES = 5;
const MAX_OPTIONS = 25;
const MAX_REASONS = 10;
const MAX_WORDS = 1000;

/** `flagged-answer:<key>`: shows the reasons for an entry's flags, with buttons to edit or keep it, or to write to the flagger. */
export const flaggedAnswer: Action = {
  name: 'flagged-answer',
  for: 'gaps',
  run: (key, context) =>
    withFlagged(key, context, async ({ entry, flags }, { messages }) => {
      const { posts } = messagesFor(context.locale);
      const lines = flags
        .slice(0, MAX_REASONS)
        .map(({ reason, flaggedAt }) => `- ${posts.flagLine(quoteLine(reason, 300), toIsoDate(flaggedAt))}`);
      const more = flags.length > MAX_REASONS ? [`- ${messages.andMore(flags.length - MAX_REASONS)}`] : [];
      const button = (id: string, label: string, style: Button['style']): Button => ({ id, label, style });
      const editing = [
        button(`kb-edit:${key}`, messages.edit, 'primary'),
        button(`flags-keep:${key}/${Math.max(...flags.map(({ id }) => id))}`, messages.keep, 'success'),
        button(`flags-tell:${key}`, posts.tellFlagger, 'secondary'),
      ];
      return {
        ...privateNotice([posts.flagsOf(quoteLine(entryTitle(entry), 200)), ...lines, ...more].join('\n')),
        buttons: [...(hasRight(context.asker, 'edit') ? editing : []), button('gaps:0', messages.back, 'secondary')],
        replaces: true,
      };
    }),
};

/** `flags-keep:<key>/<newest flag>`: settles the flags that the moderator saw; the answer stays as it is. */
export const keepFlagged: Action = {
  name: 'flags-keep',
  for: 'edit',
  run: (argument, context) => {
    const [key = '', newest = ''] = argument.split('/');
    return withFlagged(key, context, async ({ entry }, moderator) => {
      const { store, serverId, by, messages } = moderator;
      const title = entryTitle(entry);
      const upTo = parseId(newest) ?? 0;
      if ((await store.votes.keep({ serverId, entryId: entry.id, upTo, title, by })) === 0) {
        return { failed: 'flag/settled' };
      }
      const heading = quoteLine(title, 200);
      await announce(moderator, (_, who, locale) => messagesFor(locale).posts.log.flagsKept(who, heading));
      return {
        ...privateNotice(messagesFor(context.locale).posts.flagsKept(heading)),
        buttons: [{ id: 'gaps:0', label: messages.back, style: 'secondary' }],
        replaces: true,
      };
    });
  },
};

/** `flags-tell:<key>`: opens a form for words to those who flagged an entry. */
export const tellFlaggers: Action = {
  name: 'flags-tell',
  for: 'edit',
  run: (key, context) =>
    withFlagged(key, context, () => {
      const { tellFlagger, tellField } = messagesFor(context.locale).posts;
      const field = { type: 'text' as const, id: 'words', label: tellField, placeholder: '' };
      const fields = [{ ...field, maxLength: MAX_WORDS, required: true }];
      return { ...emptyReply('notice'), modal: { id: `flags-told:${key}`, title: tellFlagger, fields } };
    }),
};

/** `flags-told:<key>`: has those words sent, without the moderator's name; the flags stay open. */
export const toldFlaggers: Action = {
  name: 'flags-told',
  for: 'edit',
  run: (key, context, fields) =>
    withFlagged(key, context, async ({ entry }, moderator) => {
      const { store, serverId, by, moderation } = moderator;
      const text = (fields.words ?? '').trim().slice(0, MAX_WORDS);
      const title = entryTitle(entry);
      const told = text === '' ? 0 : await store.votes.tell({ serverId, entryId: entry.id, title, text, by });
      moderation.closed();
      const heading = quoteLine(title, 200);
      if (told > 0)
        await announce(moderator, (_, who, locale) => messagesFor(locale).posts.log.flaggersTold(who, heading));
      return privateNotice(messagesFor(context.locale).posts.flaggersTold(told));
    }),
};

/** Adds the flagged answers to a list for moderators, the newest flag first. */
export async function addFlagged(reply: Reply, moderator: ModeratorContext, context: CommandContext): Promise<Reply> {
  const flagged = await findFlagged(moderator, context);
  if (flagged.length === 0) return reply;
  const { posts, moderation } = messagesFor(context.locale);
  const lines = flagged.slice(0, MAX_LINES).map(({ entry, flags }) => {
    const last = posts.flagLine(quoteLine(flags[0].reason, 120), toIsoDate(flags[0].flaggedAt));
    return `- ${quoteLine(entryTitle(entry), 100)} · ${flags.length}× · ${last}`;
  });
  const more = flagged.length > MAX_LINES ? [`- ${moderation.andMore(flagged.length - MAX_LINES)}`] : [];
  const options = flagged.slice(0, MAX_OPTIONS).map(({ entry }) => ({
    value: entry.key,
    label: truncateLine(entryTitle(entry), 100),
    description: null,
  }));
  return {
    ...reply,
    text: [reply.text, [`**${posts.flagged(flagged.length)}**`, ...lines, ...more].join('\n')].join('\n\n').trim(),
    selects: [...reply.selects, { id: 'flagged-answer', placeholder: posts.chooseFlagged, options }],
  };
}
