import { ComponentType, type Message, type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { runAction } from '../../commands/registry.ts';
import { runSafely } from './runSafely.ts';
import { toContext } from './toContext.ts';
import { toPayload } from './toPayload.ts';
import type { Desk } from './types.ts';

/**
 * Do what a button or a menu asks for. A private menu is leafed through in place and stays under the answer chosen from
 * it; everything else is a reply of its own, private where the message is.
 */
export async function answerComponent(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  const { customId, message } = interaction;
  const id = interaction.isStringSelectMenu() ? `${customId}:${interaction.values[0] ?? ''}` : customId;
  const context = toContext(interaction, desk);
  const reply = await runSafely(customId, () => runAction(id, context), desk.log);
  const payload = toPayload(reply);
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  if (isPrivate && hasMenu(message)) {
    const components = payload.components.length > 0 ? payload.components : message.components;
    await interaction.update({ ...payload, components });
    return;
  }
  await interaction.reply({ ...payload, ...((isPrivate || reply.private) && { flags: MessageFlags.Ephemeral }) });
}

function hasMenu(message: Message): boolean {
  return message.components.some(
    (row) =>
      row.type === ComponentType.ActionRow && row.components.some(({ type }) => type === ComponentType.StringSelect),
  );
}
