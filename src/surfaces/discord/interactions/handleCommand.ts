import { type ChatInputCommandInteraction, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { whisper } from '../../../commands/refusal.ts';
import { commands, runCommand, runMessageCommand } from '../../../commands/registry.ts';
import type { CommandArguments, CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import { recordAnswer } from '../context/recordAnswer.ts';
import { runSafely } from '../context/runSafely.ts';
import { toModal } from '../render/toModal.ts';
import { toPayload } from '../render/toPayload.ts';
import type { BotContext } from '../types.ts';
import { mediumOf, respond } from './respond.ts';
import { toArguments, toCommandName } from './toArguments.ts';

/** Answer a slash command. */
export async function handleCommand(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
  desk: BotContext,
): Promise<void> {
  const settings = await desk.settingsOf(context.serverId);
  const name = toCommandName(interaction);
  const typed = toArguments(interaction.options.data);
  // Other commands have options of these names that mean something else.
  const args = name === 'ask' ? withDefaults(typed, settings, interaction) : typed;
  const run = (): Promise<Reply> => runSafely(name, () => runCommand(name, args, context), context, desk.log);
  const command = commands.find((known) => known.name === name);
  const forModerators = command?.for === 'moderators';
  // Discord shows that the bot is thinking; a refusal needs no thought. Whether the answer is private is said here.
  if (command?.slow && (!forModerators || context.asker.isModerator)) {
    const hidden = forModerators || args.private === true;
    await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    await interaction.editReply(toPayload(await run(), mediumOf(interaction)));
    return;
  }
  const question = name === 'ask' ? toQuestion(args, context) : null;
  const first = question === null ? null : desk.recent.find(context.channelId, question);
  if (first !== null) {
    await respond(interaction, whisper(messagesFor(context.locale).commands.askedBefore(first)));
    return;
  }
  const reply = await run();
  if (reply.modal) {
    await interaction.showModal(toModal(reply.modal));
    return;
  }
  const message = await respond(interaction, reply);
  if (message && question !== null && reply.tone === 'answer') {
    const { serverId: guildId, channelId } = context;
    desk.recent.remember({ guildId, channelId, question, messageId: message.id });
  }
  await recordAnswer(message, reply, context);
}

/** Answer a command of a message's menu. */
export async function handleMenu(
  interaction: MessageContextMenuCommandInteraction,
  context: CommandContext,
  { log }: BotContext,
): Promise<void> {
  const { commandName, targetId, options } = interaction;
  const to = { id: targetId, text: options.getMessage('message')?.content ?? '' };
  const reply = await runSafely(commandName, () => runMessageCommand(commandName, to, context), context, log);
  if (reply.modal) await interaction.showModal(toModal(reply.modal));
  else await respond(interaction, { ...reply, private: true });
}

/** A server may want answers private, everywhere or outside some channels. */
function withDefaults(
  args: CommandArguments,
  { privateByDefault, allowedChannels }: ServerSettings,
  { channelId, channel }: ChatInputCommandInteraction,
): CommandArguments {
  const parent = channel?.isThread() ? channel.parentId : null;
  const isAllowed =
    allowedChannels.length === 0 || [channelId, parent].some((id) => id && allowedChannels.includes(id));
  return { ...args, private: isAllowed ? (args.private ?? privateByDefault) : true };
}

/** What is asked in public of a server's channel, as typed or as picked; null for what is nobody else's business. */
function toQuestion({ question, private: hidden, for: person }: CommandArguments, context: CommandContext) {
  if (context.serverId === '' || hidden === true || person !== undefined || typeof question !== 'string') return null;
  return context.library.snapshot.byKey.get(question)?.heading ?? question;
}
