import { LOCALES, toLocale } from '../../answer/messages/locales.ts';
import type { Reply } from '../../answer/types.ts';
import type { ServerSettings } from '../../store/settingKeys.ts';
import type { Choice, Command, CommandArguments } from '../types.ts';
import { atDesk, nameOf, say } from './desk.ts';

/** Settings that can be set back to what they were at first, by the words people see. */
const RESETS: Readonly<Record<string, Partial<ServerSettings>>> = {
  'moderator role': { moderatorRole: null },
  channels: { allowedChannels: [] },
  forums: { forumChannels: [] },
  language: { locale: null },
  'log channel': { logChannel: null },
};

const startingWith =
  (names: readonly string[]) =>
  (typed: string): readonly Choice[] =>
    names.filter((name) => name.startsWith(typed.toLowerCase())).map((name) => ({ name, value: name }));

/** `/kb settings`: shows them; each option changes one. */
export const kbSettings: Command = {
  name: 'kb settings',
  description: 'See and change how the bot behaves in this server',
  options: [
    {
      type: 'role',
      name: 'moderators',
      description: 'Who may use /kb besides those with Manage Server',
      required: false,
    },
    { type: 'flag', name: 'private', description: 'Answers are private unless asked otherwise', required: false },
    {
      type: 'channel',
      kind: 'text',
      name: 'channel',
      description: 'Answer in public here; again: not any more',
      required: false,
    },
    {
      type: 'channel',
      kind: 'forum',
      name: 'forum',
      description: 'Answer new posts of this forum; again: not any more',
      required: false,
    },
    {
      type: 'text',
      name: 'language',
      description: 'Language of notices and buttons: en, uk, de, fr or es',
      required: false,
      maxLength: 5,
      complete: startingWith(LOCALES),
    },
    {
      type: 'channel',
      kind: 'text',
      name: 'log',
      description: 'Where every change of a moderator is told',
      required: false,
    },
    { type: 'flag', name: 'mentions', description: 'Answer when the bot is mentioned', required: false },
    {
      type: 'text',
      name: 'reset',
      description: 'Set one of them back to what it was at first',
      required: false,
      maxLength: 20,
      complete: startingWith(Object.keys(RESETS)),
    },
  ],
  for: 'moderators',
  run: (args, context) =>
    atDesk(context, async ({ store, moderation, serverId, by }) => {
      const before = await store.settings.ofServer(serverId);
      const wished = toValues(args, before);
      if ('wrong' in wished) return say(wished.wrong, 'error');
      if (Object.keys(wished.values).length === 0) return show(before);
      const after = await store.settings.setServer(serverId, wished.values, by);
      const changes = Object.keys(wished.values).map((name) => describe(after)[name as keyof ServerSettings]);
      await moderation.announce(serverId, `${nameOf(by)} changed the settings: ${changes.join('; ')}`);
      return show(after);
    }),
};

function toValues(
  args: CommandArguments,
  { allowedChannels, forumChannels }: ServerSettings,
): { readonly values: Partial<ServerSettings> } | { readonly wrong: string } {
  const { moderators, private: hidden, channel, forum, language, log, mentions, reset } = args;
  if (typeof language === 'string' && !LOCALES.some((locale) => locale === language)) {
    return { wrong: `There is no language “${language.slice(0, 20)}” here: choose ${LOCALES.join(', ')}.` };
  }
  const resets = typeof reset === 'string' && Object.hasOwn(RESETS, reset) ? RESETS[reset] : undefined;
  if (typeof reset === 'string' && !resets)
    return { wrong: `Only these can be reset: ${Object.keys(RESETS).join(', ')}.` };
  return {
    values: {
      ...resets,
      ...(typeof moderators === 'string' && { moderatorRole: moderators }),
      ...(typeof hidden === 'boolean' && { privateByDefault: hidden }),
      ...(typeof channel === 'string' && { allowedChannels: toggle(allowedChannels, channel) }),
      ...(typeof forum === 'string' && { forumChannels: toggle(forumChannels, forum) }),
      ...(typeof language === 'string' && { locale: toLocale(language) }),
      ...(typeof log === 'string' && { logChannel: log }),
      ...(typeof mentions === 'boolean' && { answerMentions: mentions }),
    },
  };
}

const toggle = (all: readonly string[], one: string): string[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

function show(settings: ServerSettings): Reply {
  return say(
    ['**Settings of this server**', ...Object.values(describe(settings)).map((line) => `- ${line}`)].join('\n'),
  );
}

function describe(settings: ServerSettings): Readonly<Record<keyof ServerSettings, string>> {
  const channels = (ids: readonly string[], none: string): string => ids.map((id) => `<#${id}>`).join(', ') || none;
  return {
    moderatorRole: `Moderators: Manage Server${settings.moderatorRole ? ` and <@&${settings.moderatorRole}>` : ''}`,
    privateByDefault: `Answers: ${settings.privateByDefault ? 'private' : 'public'} unless asked otherwise`,
    allowedChannels: `Answers in public in: ${channels(settings.allowedChannels, 'every channel')}`,
    forumChannels: `Answers new posts of: ${channels(settings.forumChannels, 'no forum')}`,
    locale: `Language: ${settings.locale ?? 'each person’s own'}`,
    logChannel: `Changes are told in: ${channels(settings.logChannel ? [settings.logChannel] : [], 'no channel')}`,
    answerMentions: `Mentions are ${settings.answerMentions ? 'answered' : 'not answered'}`,
  };
}
