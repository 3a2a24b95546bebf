import type { AutocompleteInteraction } from 'discord.js';
import { truncate } from '../../base/truncate.ts';
import { completeOption } from '../../commands/registry.ts';
import { describeError } from './connection/DiscordError.ts';
import { readContext } from './context/readContext.ts';
import { countPoints, LIMITS } from './render/limits.ts';
import { toCommandName } from './requests/toArguments.ts';
import type { BotContext } from './types.ts';

/**
 * Offers choices for an option that is being typed; none after an error, because autocomplete has no error message. Never
 * rejects: an error is one line in the log.
 */
export async function offerChoices(interaction: AutocompleteInteraction, bot: BotContext): Promise<void> {
  try {
    const { name: option, value } = interaction.options.getFocused(true);
    const { context } = await readContext(interaction, bot);
    const typed = { command: toCommandName(interaction), option, typed: String(value) };
    const choices = (completeOption(typed, context) ?? [])
      .filter((choice) => choice.name.trim() !== '' && countPoints(choice.value) <= LIMITS.choice)
      .slice(0, LIMITS.choices)
      .map((choice) => ({ name: truncate(choice.name, LIMITS.choice), value: choice.value }));
    await interaction.respond(choices);
  } catch (error) {
    bot.log.warn(`An interaction could not be answered: ${describeError(error)}`);
  }
}
