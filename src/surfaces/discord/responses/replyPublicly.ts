import { InteractionContextType, type Message, PermissionFlagsBits } from 'discord.js';
import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Reply } from '../../../answer/types.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { describeError } from '../connection/DiscordError.ts';
import { canEmbed } from '../context/canEmbed.ts';
import { toPayload } from '../render/toPayload.ts';
import type { ComponentInteraction, Shown } from '../types.ts';

type Post = NonNullable<Reply['post']>;

/**
 * Posts a reply's `post` in public, as a reply to its message, and puts `reply` in place of the private message whose
 * button asked for it.
 * @returns the public message, or null if it could not be posted
 */
export async function replyPublicly(
  interaction: ComponentInteraction,
  reply: Reply,
  post: Post,
  context: CommandContext,
): Promise<Shown | null> {
  await interaction.deferUpdate();
  const message = mayWrite(interaction) ? await send(interaction, post, context) : null;
  const outcome = message ? reply : privateNotice(messagesFor(context.locale).commands.notPosted, 'error');
  await interaction.editReply(toPayload(outcome, { embeds: canEmbed(interaction) }));
  return message && { message, reply: post.reply };
}

async function send(
  interaction: ComponentInteraction,
  { to, reply }: Post,
  { serverId, channelId, warn }: CommandContext,
): Promise<Message | null> {
  const payload = toPayload(reply, { embeds: canEmbed(interaction) });
  try {
    // If only the asker has the app, the bot itself cannot write, but it can follow up in public.
    if (serverId === '' && interaction.context !== InteractionContextType.BotDM) {
      const link = `https://discord.com/channels/${interaction.guildId ?? '@me'}/${channelId}/${to}`;
      return await interaction.followUp({ ...payload, content: [link, payload.content].join('\n').trim() });
    }
    const channel = await interaction.client.channels.fetch(channelId);
    if (!channel?.isSendable()) return null;
    // The nonce keeps it one message if the button is pressed twice or the request is sent again.
    const nonce = `${to.slice(-12)}${interaction.customId.slice(-8)}`.slice(0, 25);
    return await channel.send({ ...payload, reply: { messageReference: to }, nonce, enforceNonce: true });
  } catch (error) {
    warn(`An answer could not be posted: ${describeError(error)}`);
    return null;
  }
}

/** Whether the asker may write here; nobody speaks through the bot where they may not speak themselves. */
function mayWrite({ memberPermissions, channel }: ComponentInteraction): boolean {
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return memberPermissions === null || memberPermissions.has(needed);
}
