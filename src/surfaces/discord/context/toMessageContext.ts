import type { Message } from 'discord.js';
import type { CommandContext } from '../../../commands/types.ts';
import type { KnowledgeView } from '../../../library/types.ts';
import { toLocale } from '../../../locales/locale.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { BotContext } from '../types.ts';
import { readPost } from './readPost.ts';
import { toBaseContext } from './toBaseContext.ts';

/**
 * Returns the context of a message. Discord does not say which language its author reads, so it is the server's; nothing
 * that a message can ask for needs a moderator.
 */
export async function toMessageContext(
  message: Message,
  bot: BotContext,
  { settings, library }: { readonly settings: ServerSettings; readonly library: KnowledgeView },
): Promise<CommandContext> {
  return {
    ...toBaseContext(bot, message.guildId ?? ''),
    library,
    asker: { id: message.author.id, manages: false, right: null },
    place: message.guildId === null ? 'direct' : 'server',
    serverId: message.guildId ?? '',
    channelId: message.channelId,
    ...(await readPost(message.channel, settings)),
    locale: settings.locale ?? toLocale(message.guild?.preferredLocale ?? 'en'),
  };
}
