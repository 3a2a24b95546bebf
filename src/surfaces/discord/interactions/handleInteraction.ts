import type { AutocompleteInteraction, Interaction, ModalSubmitInteraction, RepliableInteraction } from 'discord.js';
import { cutAtWord } from '../../../base/truncate.ts';
import { refusal } from '../../../commands/refusal.ts';
import { commands, runAction } from '../../../commands/registry.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { toLocale } from '../../../locales/locale.ts';
import { messagesOf } from '../../../locales/messagesOf.ts';
import { describeError } from '../connection/DiscordError.ts';
import { runSafely } from '../context/runSafely.ts';
import { readServer, toContext, toServerId } from '../context/toContext.ts';
import { countPoints, LIMITS } from '../render/limits.ts';
import type { Desk } from '../types.ts';
import { answerCommand, answerMenu } from './handleCommand.ts';
import { answerComponent } from './handleComponent.ts';
import { deliver } from './respond.ts';
import { toCommandName } from './toArguments.ts';

/** Answer an interaction with exactly one response. Never throws: what goes wrong is one line in the log. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await offerChoices(interaction, desk);
    else if (interaction.isRepliable()) await answerPerson(interaction, desk);
  } catch (error) {
    desk.log.warn(`An interaction could not be answered: ${describeError(error)}`);
  }
}

/** Say that there is too much to do. */
export async function turnAway(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  await deliver(interaction, refusal(messagesOf(toLocale(interaction.locale)).overloaded));
}

async function answerPerson(interaction: RepliableInteraction, desk: Desk): Promise<void> {
  const context = toContext(interaction, desk, await readServer(toServerId(interaction), desk));
  const { asker, channelId, locale } = context;
  const wait = desk.gate.refuse('interaction', asker.id, channelId, messagesOf(locale));
  if (wait !== null) await deliver(interaction, refusal(wait));
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, context, desk);
  else if (interaction.isMessageContextMenuCommand()) await answerMenu(interaction, context, desk);
  else if (interaction.isMessageComponent()) await answerComponent(interaction, context, desk);
  else if (interaction.isModalSubmit()) await answerForm(interaction, context, desk);
  else await deliver(interaction, refusal(messagesOf(locale).olderVersion));
}

async function answerForm(interaction: ModalSubmitInteraction, context: CommandContext, { log }: Desk): Promise<void> {
  const { customId } = interaction;
  const fields = Object.fromEntries(
    [...interaction.fields.fields.values()].flatMap((field) =>
      'value' in field && typeof field.value === 'string' ? [[field.customId, field.value]] : [],
    ),
  );
  const reply = await runSafely(customId, () => runAction(customId, context, fields), context, log);
  await deliver(interaction, { ...reply, private: true });
}

/** Autocomplete knows no error message: without choices people type on. */
async function offerChoices(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
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
      .map((choice) => ({ name: cutAtWord(choice.name, LIMITS.choice), value: choice.value })),
  );
}
