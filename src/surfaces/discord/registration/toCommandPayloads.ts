import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandChannelOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption, MessageCommand } from '../../../commands/types.ts';
import { describeGroup, findTexts, localizations, localizeMenu, type Texts } from './localizations.ts';

/** A command as it is sent to Discord. */
export type CommandPayload =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

type ChannelKinds = NonNullable<APIApplicationCommandChannelOption['channel_types']>;

/** Commands for everyone work wherever a server or a person has installed the app; moderating needs a server. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
const SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/**
 * Returns the commands as Discord registers them; `kb refresh` becomes subcommand `refresh` of `kb`.
 * @param scope contexts and integration types exist for global commands only
 */
export function toCommandPayloads(commands: readonly Command[], scope: 'global' | 'guild'): CommandPayload[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const [name = ''] = command.name.split(' ');
    groups.set(name, [...(groups.get(name) ?? []), command]);
  }
  return [...groups].map(([name, members]) => {
    const moderators = members.every((command) => command.for !== 'everyone');
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      ...toBody(name, members),
      ...toAudience(moderators, scope),
    };
  });
}

/** Returns the commands of a message's menu as Discord registers them. */
export function toMenuPayloads(commands: readonly MessageCommand[], scope: 'global' | 'guild'): CommandPayload[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.Message,
    name: command.name,
    ...localizeMenu(command.name),
    ...toAudience(command.for !== 'everyone', scope),
  }));
}

const toAudience = (moderators: boolean, scope: 'global' | 'guild') => ({
  default_member_permissions: moderators ? String(PermissionFlagsBits.ManageGuild) : null,
  ...(scope === 'global' && (moderators ? SERVERS : EVERYWHERE)),
});

function toBody(
  name: string,
  members: readonly Command[],
): { description: string; options: APIApplicationCommandOption[] } {
  const own = members.find((command) => command.name === name);
  if (own) {
    const texts = findTexts(name);
    return { ...localizations(texts), description: own.description, options: toOptions(own.options, texts) };
  }
  const options = members.map((command) => {
    const texts = findTexts(command.name);
    return {
      type: ApplicationCommandOptionType.Subcommand as const,
      name: command.name.slice(name.length + 1),
      description: command.description,
      ...localizations(texts),
      options: toOptions(command.options, texts),
    };
  });
  const list = `Commands: ${options.map((option) => option.name).join(', ')}`.slice(0, 100);
  return { ...localizations(findTexts(name)), description: describeGroup(name) ?? list, options };
}

/** Returns the options with the required ones first, as Discord demands. */
function toOptions(options: readonly CommandOption[], texts: readonly Texts[]): APIApplicationCommandBasicOption[] {
  const all = [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)];
  return all.map((option) => toOption(option, texts));
}

function toOption(option: CommandOption, texts: readonly Texts[]): APIApplicationCommandBasicOption {
  const { name, description, required } = option;
  const base = { name, description, required, ...localizations(texts, name) };
  switch (option.type) {
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, ...base };
    case 'member':
      return { type: ApplicationCommandOptionType.User, ...base };
    case 'file':
      return { type: ApplicationCommandOptionType.Attachment, ...base };
    case 'role':
      return { type: ApplicationCommandOptionType.Role, ...base };
    case 'channel': {
      const kinds: ChannelKinds =
        option.kind === 'forum' ? [ChannelType.GuildForum] : [ChannelType.GuildText, ChannelType.GuildAnnouncement];
      return { type: ApplicationCommandOptionType.Channel, ...base, channel_types: kinds };
    }
    case 'text':
      return {
        type: ApplicationCommandOptionType.String,
        ...base,
        max_length: option.maxLength,
        ...(option.complete && { autocomplete: true as const }),
      };
  }
}
