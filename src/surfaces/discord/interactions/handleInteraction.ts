import type { AutocompleteInteraction, Interaction, ModalSubmitInteraction, RepliableInteraction } from 'discord.js';
import { truncate } from '../../../base/truncate.ts';
import { refusal } from '../../../commands/refusal.ts';
import { commands, runAction } from '../../../commands/registry.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { toLocale } from '../../../locales/locale.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { describeError } from '../connection/DiscordError.ts';
import { runSafely } from '../context/runSafely.ts';
import { readServer, toContext, toServerId } from '../context/toContext.ts';
import { countPoints, LIMITS } from '../render/limits.ts';
import type { BotContext } from '../types.ts';
import { handleCommand, handleMenu } from './handleCommand.ts';
import { handleComponent } from './handleComponent.ts';
import { respond } from './respond.ts';
import { toCommandName } from './toArguments.ts';

/** Answer an interaction with exactly one response. Never throws: what goes wrong is one line in the log. */
export async function handleInteraction(interaction: Interaction, desk: BotContext): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await offerChoices(interaction, desk);
    else if (interaction.isRepliable()) await answerPerson(interaction, desk);
  } catch (error) {
    desk.log.warn(`An interaction could not be answered: ${describeError(error)}`);
  }
}

/** Say that there is too much to do. */
export async function rejectOverloaded(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  await respond(interaction, refusal(messagesFor(toLocale(interaction.locale)).commands.overloaded));
}

async function answerPerson(interaction: RepliableInteraction, desk: BotContext): Promise<void> {
  const context = toContext(interaction, desk, await readServer(toServerId(interaction), desk));
  const { asker, channelId, locale } = context;
  const wait = desk.gate.refuse('interaction', asker.id, channelId, messagesFor(locale).commands);
  if (wait !== null) await respond(interaction, refusal(wait));
  else if (interaction.isChatInputCommand()) await handleCommand(interaction, context, desk);
  else if (interaction.isMessageContextMenuCommand()) await handleMenu(interaction, context, desk);
  else if (interaction.isMessageComponent()) await handleComponent(interaction, context, desk);
  else if (interaction.isModalSubmit()) await answerForm(interaction, context, desk);
  else await respond(interaction, refusal(messagesFor(locale).commands.olderVersion));
}

async function answerForm(
  interaction: ModalSubmitInteraction,
  context: CommandContext,
  { log }: BotContext,
): Promise<void> {
  const { customId } = interaction;
  const fields = Object.fromEntries(
    [...interaction.fields.fields.values()].flatMap((field) =>
      'value' in field && typeof field.value === 'string' ? [[field.customId, field.value]] : [],
    ),
  );
  const reply = await runSafely(customId, () => runAction(customId, context, fields), context, log);
  await respond(interaction, { ...reply, private: true });
}

/** Autocomplete knows no error message: without choices people type on. */
async function offerChoices(interaction: AutocompleteInteraction, desk: BotContext): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const context = toContext(interaction, desk, await readServer(toServerId(interaction), desk));
  const command = commands.find((one) => one.name === toCommandName(interaction));
  const mayAsk = command?.for === 'everyone' || context.asker.isModerator;
  const option = command?.options.find((one) => one.name === name);
  const complete = option?.type === 'text' && mayAsk ? option.complete : undefined;
  const choices = complete?.(String(value), context) ?? [];
  const sound = choices.filter((choice) => choice.name.trim() !== '' && countPoints(choice.value) <= LIMITS.choice);
  await interaction.respond(
    sound
      .slice(0, LIMITS.choices)
      .map((choice) => ({ name: truncate(choice.name, LIMITS.choice), value: choice.value })),
  );
}
