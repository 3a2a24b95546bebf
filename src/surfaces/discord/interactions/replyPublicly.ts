import { InteractionContextType, type Message, PermissionFlagsBits } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { refusal } from '../../../commands/refusal.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { describeError } from '../connection/DiscordError.ts';
import { recordAnswer } from '../context/recordAnswer.ts';
import { toPayload } from '../render/toPayload.ts';
import type { Pressed } from '../types.ts';
import { mediumOf } from './respond.ts';

type Post = NonNullable<Reply['post']>;

/** Say `post` in public, in reply to its message, and `reply` in private in place of the message whose button asked. */
export async function replyPublicly(
  interaction: Pressed,
  reply: Reply,
  post: Post,
  context: CommandContext,
): Promise<void> {
  await interaction.deferUpdate();
  const message = mayWrite(interaction) ? await send(interaction, post, context) : null;
  const outcome = message ? reply : refusal(messagesFor(context.locale).commands.notPosted);
  await interaction.editReply(toPayload(outcome, mediumOf(interaction)));
  await recordAnswer(message, post.reply, context);
}

async function send(
  interaction: Pressed,
  { to, reply }: Post,
  { serverId, channelId, warn }: CommandContext,
): Promise<Message | null> {
  const payload = toPayload(reply, mediumOf(interaction));
  try {
    // Where only the asker has the app, the bot itself cannot write: a public follow-up can.
    if (serverId === '' && interaction.context !== InteractionContextType.BotDM) {
      const link = `https://discord.com/channels/${interaction.guildId ?? '@me'}/${channelId}/${to}`;
      return await interaction.followUp({ ...payload, content: [link, payload.content].join('\n').trim() });
    }
    const channel = await interaction.client.channels.fetch(channelId);
    if (!channel?.isSendable()) return null;
    // Pressed twice, or sent again after a lost answer, it is still one message.
    const nonce = `${to.slice(-12)}${interaction.customId.slice(-8)}`.slice(0, 25);
    return await channel.send({ ...payload, reply: { messageReference: to }, nonce, enforceNonce: true });
  } catch (error) {
    warn(`An answer could not be posted: ${describeError(error)}`);
    return null;
  }
}

/** Nobody speaks through the bot where they may not speak themselves. */
function mayWrite({ memberPermissions, channel }: Pressed): boolean {
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return memberPermissions === null || memberPermissions.has(needed);
}
