import { ComponentType, type Message } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { canEmbed } from '../context/canEmbed.ts';
import { toPayload } from '../render/toPayload.ts';
import type { ComponentInteraction, DiscordRequest, Shown } from '../types.ts';
import { removeButtons } from './removeButtons.ts';
import { replyPublicly } from './replyPublicly.ts';
import { replyToInteraction } from './replyToInteraction.ts';

/**
 * Responds to a button or a select. A reply with `replaces` takes the place of the message. A private menu changes in
 * place and stays under the answer chosen from it. Everything else is a message of its own.
 */
export async function respondToComponent(
  interaction: ComponentInteraction,
  reply: Reply,
  { isPrivate, context }: Pick<DiscordRequest, 'isPrivate' | 'context'>,
): Promise<Shown | null> {
  if (reply.post) return replyPublicly(interaction, reply, reply.post, context);
  if (reply.removes) {
    await removeButtons(interaction, reply, reply.removes);
    return null;
  }
  const { message } = interaction;
  if (reply.replaces) {
    await interaction.update(toPayload(reply, { embeds: canEmbed(interaction) }));
    return isPrivate ? null : { message, reply };
  }
  if (isPrivate && hasMenu(message) && reply.tone !== 'error') {
    const payload = toPayload(reply, { embeds: canEmbed(interaction) });
    const components = reply.selects.length > 0 ? payload.components : message.components;
    await interaction.update({ ...payload, components });
    return null;
  }
  const sent = await replyToInteraction(interaction, { ...reply, private: isPrivate || reply.private });
  return sent && { message: sent, reply };
}

function hasMenu(message: Message): boolean {
  return message.components.some(
    (row) =>
      row.type === ComponentType.ActionRow && row.components.some(({ type }) => type === ComponentType.StringSelect),
  );
}
