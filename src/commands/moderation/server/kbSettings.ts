import { en } from '../../../locales/en/commandNames.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { LOCALES } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { RIGHTS, type ServerSettings } from '../../../store/servers/types.ts';
import type { ChannelOption, Choice, Command } from '../../types.ts';
import { announce, asModerator } from '../context/ModeratorContext.ts';
import { describeSettings } from './describeSettings.ts';
import { NO_RIGHT, readSettings } from './readSettings.ts';
import { showSettings } from './showSettings.ts';

const startingWith = (typed: string, choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ name }) => name.startsWith(typed.toLowerCase()));

/** Returns choices by the names people see. */
const namesOf = (texts: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(texts).map(([value, name]) => ({ name, value }));

/** Returns what a role may be allowed, by the names people see. */
const rightChoices = ({ rights, noRight }: ModerationMessages): readonly Choice[] => [
  ...RIGHTS.map((value) => ({ name: rights[value], value })),
  { name: noRight, value: NO_RIGHT },
];

const texts = en.commands['kb settings'];
const { options } = texts;

const channelOption = (name: 'channel' | 'forum' | 'log' | 'digest', kind: ChannelOption['kind']): ChannelOption => ({
  type: 'channel',
  kind,
  name,
  description: options[name].description,
  required: false,
});

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
    channelOption('channel', 'text'),
    channelOption('forum', 'forum'),
    {
      type: 'text',
      name: 'unsure',
      description: options.unsure.description,
      required: false,
      maxLength: 50,
      complete: (typed, { locale }) => startingWith(typed, namesOf(messagesFor(locale).moderation.unsureChoices)),
    },
    { type: 'role', name: 'helpers', description: options.helpers.description, required: false },
    { type: 'text', name: 'tag', description: options.tag.description, required: false, maxLength: 50 },
    {
      type: 'text',
      name: 'solved',
      description: options.solved.description,
      required: false,
      maxLength: 50,
      complete: (typed, { locale }) => startingWith(typed, namesOf(messagesFor(locale).moderation.closings)),
    },
    { type: 'flag', name: 'threads', description: options.threads.description, required: false },
    { type: 'text', name: 'tickets', description: options.tickets.description, required: false, maxLength: 500 },
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
    channelOption('log', 'text'),
    channelOption('digest', 'text'),
    { type: 'flag', name: 'mentions', description: options.mentions.description, required: false },
    {
      type: 'text',
      name: 'reset',
      description: options.reset.description,
      required: false,
      maxLength: 50,
      complete: (typed, { locale }) => startingWith(typed, namesOf(messagesFor(locale).moderation.resets)),
    },
  ],
  for: 'settings',
  run: (args, context) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, serverId, by } = moderator;
      const before = await store.settings.ofServer(serverId);
      const values = readSettings(args, before, context);
      if ('failed' in values) return values;
      if (Object.keys(values).length === 0) return showSettings(before, moderator, context.locale);
      const closed = newChannels(before, values).find((id) => !moderation.mayWrite(serverId, id));
      if (closed !== undefined) return { failed: 'settings/cannot-write', channel: closed };
      const after = await store.settings.setServer(serverId, values, by);
      await announce(moderator, (theirs, who, locale) => {
        const lines = describeSettings(after, locale);
        const changed = Object.keys(values).map((name) => lines[name as keyof ServerSettings]);
        return theirs.log.settings(who, changed.join('; '));
      });
      return showSettings(after, moderator, context.locale);
    }),
};

/** Returns the channels that are named for the first time. */
function newChannels(before: ServerSettings, after: Partial<ServerSettings>): readonly string[] {
  const namedIn = ({
    allowedChannels = [],
    forumChannels = [],
    logChannel,
    digestChannel,
  }: Partial<ServerSettings>) => [
    ...allowedChannels,
    ...forumChannels,
    ...[logChannel, digestChannel].filter((id) => typeof id === 'string'),
  ];
  const named = new Set(namedIn(before));
  return namedIn(after).filter((id) => !named.has(id));
}
