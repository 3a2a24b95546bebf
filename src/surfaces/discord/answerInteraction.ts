import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Reply } from '../../answer/types.ts';
import { cutAtWord } from '../../commands/completeQuestion.ts';
import { commands, runAction, runCommand } from '../../commands/registry.ts';
import { answerComponent } from './answerComponent.ts';
import { describeError } from './discordError.ts';
import { countPoints, LIMITS } from './limits.ts';
import { runSafely } from './runSafely.ts';
import { toArguments, toCommandName } from './toArguments.ts';
import { toContext } from './toContext.ts';
import { toPayload } from './toPayload.ts';
import type { Desk } from './types.ts';

/** Answer an interaction with exactly one response. Never throws: what goes wrong is one line in the log. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await offerChoices(interaction, desk);
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, desk);
    else if (interaction.isMessageComponent()) await answerComponent(interaction, desk);
    else await answerOther(interaction, desk);
  } catch (error) {
    desk.log.warn(`An interaction could not be answered: ${describeError(error)}`);
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const name = toCommandName(interaction);
  const args = toArguments(interaction.options.data);
  const context = toContext(interaction, desk);
  const run = (): Promise<Reply> => runSafely(name, () => runCommand(name, args, context), desk.log);
  const command = commands.find((known) => known.name === name);
  const forModerators = command?.for === 'moderators';
  // Discord shows that the bot is thinking; a refusal needs no thought. Whether the answer is private is said here.
  if (command?.slow && (!forModerators || context.asker.isModerator)) {
    const hidden = forModerators || args.private === true;
    await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    await interaction.editReply(toPayload(await run()));
    return;
  }
  const reply = await run();
  await interaction.reply({ ...toPayload(reply), ...(reply.private && { flags: MessageFlags.Ephemeral }) });
}

/** Menu commands and forms: none yet, but older or newer versions of the bot may have had some. */
async function answerOther(interaction: Interaction, desk: Desk): Promise<void> {
  if (!interaction.isRepliable()) return;
  const context = toContext(interaction, desk);
  const id = interaction.isCommand() ? interaction.commandName : interaction.customId;
  const reply = await runSafely(id, () => runAction(id, context), desk.log);
  await interaction.reply({ ...toPayload(reply), flags: MessageFlags.Ephemeral });
}

/** Autocomplete knows no error message: without choices people type on. */
async function offerChoices(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const option = commands
    .find((command) => command.name === toCommandName(interaction))
    ?.options.find((one) => one.name === name);
  const complete = option?.type === 'text' ? option.complete : undefined;
  const choices = complete?.(String(value), toContext(interaction, desk)) ?? [];
  const sound = choices.filter((choice) => choice.name.trim() !== '' && countPoints(choice.value) <= LIMITS.choice);
  await interaction.respond(
    sound
      .slice(0, LIMITS.choices)
      .map((choice) => ({ name: cutAtWord(choice.name, LIMITS.choice), value: choice.value })),
  );
}
