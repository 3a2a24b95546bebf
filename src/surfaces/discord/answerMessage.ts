import type { Message } from 'discord.js';
import { runCommand } from '../../commands/registry.ts';
import type { CommandContext } from '../../commands/types.ts';
import { describeError } from './discordError.ts';
import { readQuestion } from './readQuestion.ts';
import { runSafely } from './runSafely.ts';
import { toPayload } from './toPayload.ts';
import type { Desk } from './types.ts';

/** Answer a direct message or a mention as `/ask` does. Never throws: what goes wrong is one line in the log. */
export async function answerMessage(message: Message<boolean>, { library, log, clock }: Desk): Promise<void> {
  // Answering programs, itself included, is how loops begin.
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const direct = message.guildId === null;
  const question = readQuestion(message.content, message.client.user.id, direct);
  if (question === null) return;
  // Moderator commands cannot be reached from a message, so nobody needs to be a moderator here.
  const asker = { id: message.author.id, isModerator: false };
  const context: CommandContext = { library, asker, place: direct ? 'direct' : 'server', now: clock() };
  try {
    await message.reply(toPayload(await runSafely('ask', () => runCommand('ask', { question }, context), log)));
  } catch (error) {
    log.warn(`A message could not be answered: ${describeError(error)}`);
  }
}
