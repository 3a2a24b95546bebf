import { privateNotice } from '../../../answer/reply/notice.ts';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import type { Reply } from '../../../answer/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import { parseId } from '../../entries/parseId.ts';
import type { Action, Command } from '../../types.ts';
import { announce, asModerator, type ModeratorContext, truncateLine } from '../context/ModeratorContext.ts';

const MAX_WORDS = 10;
const MAX_LENGTH = 60;
const MAX_OPTIONS = 25;
const MAX_LINES = 40;

/** `/kb synonyms [words]`: lists words that mean the same in this server, or adds a group, such as `gym = sports hall`. */
export const kbSynonyms: Command = {
  name: 'kb synonyms',
  description: en.commands['kb synonyms'].description,
  options: [
    {
      type: 'text',
      name: 'words',
      description: en.commands['kb synonyms'].options.words.description,
      required: false,
      maxLength: 500,
    },
  ],
  for: 'edit',
  run: ({ words }, context) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, serverId, by, messages } = moderator;
      if (typeof words !== 'string') return listSynonyms(moderator);
      const group = toGroup(words);
      if (group.length < 2) return { failed: 'synonyms/too-few' };
      const isNew = await store.synonyms.add({ serverId, words: group, by });
      moderation.changed(serverId);
      const text = formatGroup(group);
      if (isNew) await announce(moderator, ({ log }, who) => log.synonymsAdded(who, text));
      return listSynonyms(moderator, isNew ? messages.synonymsAdded(text) : messages.synonymsKnown(text));
    }),
};

/** `synonyms-remove:<id>`: removes a group. */
export const removeSynonyms: Action = {
  name: 'synonyms-remove',
  for: 'edit',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, serverId, by, messages } = moderator;
      const id = parseId(argument);
      const words = id === null ? null : await store.synonyms.remove({ serverId, id, by });
      if (!words) return { failed: 'synonyms/gone' };
      moderation.changed(serverId);
      const text = formatGroup(words);
      await announce(moderator, ({ log }, who) => log.synonymsRemoved(who, text));
      return { ...(await listSynonyms(moderator, messages.synonymsRemoved(text))), replaces: true };
    }),
};

async function listSynonyms(
  { store, serverId, messages, moderation }: ModeratorContext,
  news: string | null = null,
): Promise<Reply> {
  const own = await store.synonyms.list(serverId);
  const folder = moderation.folder.snapshot.knowledge.synonyms.length;
  const lines = own.slice(-MAX_LINES).map(({ words }) => `- ${formatGroup(words)}`);
  const options = own
    .toReversed()
    .slice(0, MAX_OPTIONS)
    .map(({ id, words }) => ({ value: String(id), label: truncateLine(words.join(' = '), 100), description: null }));
  return {
    ...privateNotice(
      [
        ...(news === null ? [] : [news, '']),
        `**${messages.synonyms(own.length)}**`,
        ...lines,
        ...(folder > 0 ? [messages.synonymsOfFolder(folder)] : []),
      ].join('\n'),
    ),
    selects: options.length === 0 ? [] : [{ id: 'synonyms-remove', placeholder: messages.removeSynonyms, options }],
  };
}

/** Reads words that are separated by `=`, commas or semicolons. */
function toGroup(typed: string): readonly string[] {
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/[=,;]/u)
    .map((word) => word.replaceAll(/\s+/gu, ' ').trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && word.length <= MAX_LENGTH);
  return [...new Set(words)].slice(0, MAX_WORDS);
}

const formatGroup = (words: readonly string[]): string => toInertText(words.join(' = '));
