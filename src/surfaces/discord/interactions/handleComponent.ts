import { ComponentType, type Message, MessageFlags } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { findAction, runAction } from '../../../commands/registry.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { recordAnswer } from '../context/recordAnswer.ts';
import { runSafely } from '../context/runSafely.ts';
import { toModal } from '../render/toModal.ts';
import { toPayload } from '../render/toPayload.ts';
import type { BotContext, Pressed } from '../types.ts';
import { replyPublicly } from './replyPublicly.ts';
import { mediumOf, respond } from './respond.ts';

/**
 * Do what a button or a menu asks for. A private menu is leafed through in place and stays under the answer chosen from
 * it; a reply that says so takes the message's place; everything else is a reply of its own, private where the message
 * is.
 */
export async function handleComponent(
  interaction: Pressed,
  context: CommandContext,
  { log }: BotContext,
): Promise<void> {
  const { customId, message } = interaction;
  const id = interaction.isStringSelectMenu() ? `${customId}:${interaction.values[0] ?? ''}` : customId;
  const run = (): Promise<Reply> => runSafely(customId, () => runAction(id, context), context, log);
  if (findAction(id)?.slow && context.asker.isModerator) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(toPayload(await run(), mediumOf(interaction)));
    return;
  }
  const reply = await run();
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  const payload = toPayload(reply, mediumOf(interaction));
  if (reply.modal) {
    await interaction.showModal(toModal(reply.modal));
  } else if (reply.post) {
    await replyPublicly(interaction, reply, reply.post, context);
  } else if (reply.replaces) {
    await interaction.update(payload);
    if (!isPrivate) await recordAnswer(message, reply, context);
  } else if (isPrivate && hasMenu(message) && reply.tone !== 'error') {
    const components = reply.selects.length > 0 ? payload.components : message.components;
    await interaction.update({ ...payload, components });
  } else {
    const said = await respond(interaction, { ...reply, private: isPrivate || reply.private });
    await recordAnswer(said, reply, context);
  }
}

function hasMenu(message: Message): boolean {
  return message.components.some(
    (row) =>
      row.type === ComponentType.ActionRow && row.components.some(({ type }) => type === ComponentType.StringSelect),
  );
}
