import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Reply } from '../../../answer/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { LOCALES } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { RIGHTS, type ServerSettings } from '../../../store/servers/types.ts';
import type { Choice, Command } from '../../types.ts';
import { announce, asModerator } from '../context/ModeratorContext.ts';
import { NO_RIGHT, readSettings } from './readSettings.ts';

const startingWith = (typed: string, choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ name }) => name.startsWith(typed.toLowerCase()));

/** Returns the settings that can be reset, by the names people see. */
const resetChoices = ({ resets }: ModerationMessages): readonly Choice[] =>
  Object.entries(resets).map(([value, name]) => ({ name, value }));

/** Returns what a role may be allowed, by the names people see. */
const rightChoices = ({ rights, noRight }: ModerationMessages): readonly Choice[] => [
  ...RIGHTS.map((value) => ({ name: rights[value], value })),
  { name: noRight, value: NO_RIGHT },
];

const texts = en.commands['kb settings'];
const { options } = texts;

/** `/kb settings`: shows the settings; each option changes one. */
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
    {
      type: 'text',
      name: 'may',
      description: options.may.description,
      required: false,
      maxLength: 50,
      complete: (typed, { locale }) => startingWith(typed, rightChoices(messagesFor(locale).moderation)),
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
  for: 'settings',
  run: (args, context) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, serverId, by, messages } = moderator;
      const before = await store.settings.ofServer(serverId);
      const values = readSettings(args, before, context);
      if ('failed' in values) return values;
      if (Object.keys(values).length === 0) return show(before, messages);
      const closed = newChannels(before, values).find((id) => !moderation.mayWrite(serverId, id));
      if (closed !== undefined) return { failed: 'settings/cannot-write', channel: closed };
      const after = await store.settings.setServer(serverId, values, by);
      await announce(moderator, (theirs, who) => {
        const lines = describe(after, theirs);
        const changed = Object.keys(values).map((name) => lines[name as keyof ServerSettings]);
        return theirs.log.settings(who, changed.join('; '));
      });
      return show(after, messages);
    }),
};

/** Returns the channels that are named for the first time. */
function newChannels(before: ServerSettings, after: Partial<ServerSettings>): readonly string[] {
  const namedIn = ({ allowedChannels = [], forumChannels = [], logChannel = null }: Partial<ServerSettings>) => [
    ...allowedChannels,
    ...forumChannels,
    ...(logChannel === null ? [] : [logChannel]),
  ];
  const named = new Set(namedIn(before));
  return namedIn(after).filter((id) => !named.has(id));
}

function show(settings: ServerSettings, messages: ModerationMessages): Reply {
  const lines = Object.values(describe(settings, messages)).map((line) => `- ${line}`);
  return privateNotice([`**${messages.settings}**`, ...lines].join('\n'));
}

function describe(
  settings: ServerSettings,
  messages: ModerationMessages,
): Readonly<Record<keyof ServerSettings, string>> {
  const { moderatorRoles, logChannel } = settings;
  const channels = (ids: readonly string[]): string => ids.map((id) => `<#${id}>`).join(', ');
  return {
    moderatorRoles: messages.moderatorsAre(
      moderatorRoles.map(({ role, right }) => `<@&${role}> (${messages.rights[right]})`).join(', '),
    ),
    privateByDefault: messages.answersAre(settings.privateByDefault),
    allowedChannels: messages.publicIn(channels(settings.allowedChannels)),
    forumChannels: messages.forumsAre(channels(settings.forumChannels)),
    locale: messages.languageIs(settings.locale),
    logChannel: messages.toldIn(channels(logChannel === null ? [] : [logChannel])),
    answerMentions: messages.mentionsAre(settings.answerMentions),
  };
}
