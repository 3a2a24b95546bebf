import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { isRefusal } from '../connection/DiscordError.ts';
import { countPoints, LIMITS } from '../render/limits.ts';
import { NO_MENTIONS } from '../render/toPayload.ts';
import type { ComponentInteraction } from '../types.ts';
import { replyToInteraction } from './replyToInteraction.ts';

/**
 * Takes the buttons of some actions off the message whose button was pressed and puts the reply's text above it. If the
 * message was deleted meanwhile, or its thread archived, whoever pressed sees the text in private.
 */
export async function removeButtons(
  interaction: ComponentInteraction,
  reply: Reply,
  actions: readonly string[],
): Promise<void> {
  const { content, components } = interaction.message;
  const both = [reply.text, content].filter((text) => text !== '').join('\n');
  try {
    await interaction.update({
      content: countPoints(both) <= LIMITS.content ? both : content,
      components: components.flatMap((row) => withoutActions(row.toJSON(), actions)),
      allowedMentions: NO_MENTIONS,
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await replyToInteraction(interaction, { ...reply, private: true });
  }
}

/** Returns a row without the buttons of these actions; none if no other button is left. */
function withoutActions(
  row: APIMessageTopLevelComponent,
  actions: readonly string[],
): readonly APIMessageTopLevelComponent[] {
  if (row.type !== ComponentType.ActionRow) return [row];
  const left = row.components.filter(
    (one) => !('custom_id' in one) || !actions.includes(one.custom_id.split(':', 1)[0] ?? ''),
  );
  return left.length > 0 ? [{ ...row, components: left }] : [];
}
