import type { Reply } from '../../../answer/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { LOCALES, toLocale } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { Choice, Command, CommandArguments } from '../../types.ts';
import { announce, asModerator, say } from '../context/ModeratorContext.ts';

/** Settings that can be set back, and to what. */
const RESETS = {
  moderatorRole: null,
  allowedChannels: [],
  forumChannels: [],
  locale: null,
  logChannel: null,
} satisfies Partial<ServerSettings>;

const startingWith = (typed: string, choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ name }) => name.startsWith(typed.toLowerCase()));

/** By the words people see; the value is the setting's own name. */
const resetChoices = ({ resets }: ModerationMessages): readonly Choice[] =>
  Object.entries(resets).map(([value, name]) => ({ name, value }));

/** What is to be set back, as chosen, or as typed in any language. */
const toSetting = (typed: string): keyof typeof RESETS | undefined =>
  (Object.keys(RESETS) as (keyof typeof RESETS)[]).find(
    (setting) =>
      typed === setting ||
      LOCALES.some((locale) => messagesFor(locale).moderation.resets[setting] === typed.trim().toLowerCase()),
  );

const texts = en.commands['kb settings'];
const { options } = texts;

/** `/kb settings`: shows them; each option changes one. */
export const kbSettings: Command = {
  name: 'kb settings',
  description: texts.description,
  options: [
    {
      type: 'role',
      name: 'moderators',
      description: options.moderators.description,
      required: false,
    },
    { type: 'flag', name: 'private', description: options.private.description, required: false },
    {
      type: 'channel',
      kind: 'text',
      name: 'channel',
      description: options.channel.description,
      required: false,
    },
    {
      type: 'channel',
      kind: 'forum',
      name: 'forum',
      description: options.forum.description,
      required: false,
    },
    {
      type: 'text',
      name: 'language',
      description: options.language.description,
      required: false,
      maxLength: 5,
      complete: (typed) =>
        startingWith(
          typed,
          LOCALES.map((name) => ({ name, value: name })),
        ),
    },
    {
      type: 'channel',
      kind: 'text',
      name: 'log',
      description: options.log.description,
      required: false,
    },
    { type: 'flag', name: 'mentions', description: options.mentions.description, required: false },
    {
      type: 'text',
      name: 'reset',
      description: options.reset.description,
      required: false,
      maxLength: 50,
      complete: (typed, { locale }) => startingWith(typed, resetChoices(messagesFor(locale).moderation)),
    },
  ],
  for: 'moderators',
  run: (args, context) =>
    asModerator(context, async (desk) => {
      const { store, serverId, by, messages } = desk;
      const before = await store.settings.ofServer(serverId);
      const wished = toValues(args, before, messages);
      if ('wrong' in wished) return say(wished.wrong, 'error');
      if (Object.keys(wished.values).length === 0) return show(before, messages);
      const after = await store.settings.setServer(serverId, wished.values, by);
      await announce(desk, (theirs, who) => {
        const lines = describe(after, theirs);
        const changed = Object.keys(wished.values).map((name) => lines[name as keyof ServerSettings]);
        return theirs.log.settings(who, changed.join('; '));
      });
      return show(after, messages);
    }),
};

function toValues(
  args: CommandArguments,
  { allowedChannels, forumChannels }: ServerSettings,
  messages: ModerationMessages,
): { readonly values: Partial<ServerSettings> } | { readonly wrong: string } {
  const { moderators, private: hidden, channel, forum, language, log, mentions, reset } = args;
  if (typeof language === 'string' && !LOCALES.some((locale) => locale === language)) {
    return { wrong: messages.noSuchLanguage(language.slice(0, 20), LOCALES.join(', ')) };
  }
  const wanted = typeof reset === 'string' ? toSetting(reset) : null;
  if (wanted === undefined) return { wrong: messages.onlyThese(Object.values(messages.resets).join(', ')) };
  return {
    values: {
      ...(wanted && { [wanted]: RESETS[wanted] }),
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

function show(settings: ServerSettings, messages: ModerationMessages): Reply {
  const lines = Object.values(describe(settings, messages)).map((line) => `- ${line}`);
  return say([`**${messages.settings}**`, ...lines].join('\n'));
}

function describe(
  settings: ServerSettings,
  messages: ModerationMessages,
): Readonly<Record<keyof ServerSettings, string>> {
  const { moderatorRole, logChannel } = settings;
  const channels = (ids: readonly string[]): string => ids.map((id) => `<#${id}>`).join(', ');
  return {
    moderatorRole: messages.moderatorsAre(moderatorRole && `<@&${moderatorRole}>`),
    privateByDefault: messages.answersAre(settings.privateByDefault),
    allowedChannels: messages.publicIn(channels(settings.allowedChannels)),
    forumChannels: messages.forumsAre(channels(settings.forumChannels)),
    locale: messages.languageIs(settings.locale),
    logChannel: messages.toldIn(channels(logChannel === null ? [] : [logChannel])),
    answerMentions: messages.mentionsAre(settings.answerMentions),
  };
}
