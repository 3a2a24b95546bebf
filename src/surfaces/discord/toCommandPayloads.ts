import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../../commands/types.ts';

export type CommandPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Only servers that added the app; a user's own installation would add `UserInstall` and the context `PrivateChannel`. */
const INTEGRATION_TYPES = [ApplicationIntegrationType.GuildInstall];
const EVERYWHERE = [InteractionContextType.Guild, InteractionContextType.BotDM];

/**
 * The commands as Discord registers them; `kb refresh` becomes subcommand `refresh` of `kb`.
 * @param scope contexts and integration types exist for global commands only
 */
export function toCommandPayloads(commands: readonly Command[], scope: 'global' | 'guild'): CommandPayload[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const [name = ''] = command.name.split(' ');
    groups.set(name, [...(groups.get(name) ?? []), command]);
  }
  return [...groups].map(([name, members]) => {
    const moderators = members.every((command) => command.for === 'moderators');
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      ...toBody(name, members),
      default_member_permissions: moderators ? String(PermissionFlagsBits.ManageGuild) : null,
      ...(scope === 'global' && {
        integration_types: INTEGRATION_TYPES,
        contexts: moderators ? [InteractionContextType.Guild] : EVERYWHERE,
      }),
    };
  });
}

function toBody(
  name: string,
  members: readonly Command[],
): { description: string; options: APIApplicationCommandOption[] } {
  const own = members.find((command) => command.name === name);
  if (own) return { description: own.description, options: toOptions(own.options) };
  const options = members.map((command) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name: command.name.slice(name.length + 1),
    description: command.description,
    options: toOptions(command.options),
  }));
  return { description: `Commands: ${options.map((option) => option.name).join(', ')}`.slice(0, 100), options };
}

/** Discord wants required options first. */
function toOptions(options: readonly CommandOption[]): APIApplicationCommandBasicOption[] {
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)].map(toOption);
}

function toOption(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, description, required } = option;
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, name, description, required };
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    max_length: option.maxLength,
    ...(option.complete && { autocomplete: true as const }),
  };
}
