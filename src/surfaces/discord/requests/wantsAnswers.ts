import type { CommandContext } from '../../../commands/types.ts';
import { describeError } from '../connection/DiscordError.ts';

/** Whether someone wants their messages in servers answered; false if that could not be read. */
export async function wantsAnswers({ asker, store, warn }: CommandContext): Promise<boolean> {
  if (!store) return true;
  try {
    return (await store.settings.ofPerson(asker.id)).answerMentions;
  } catch (error) {
    warn(`A person's settings could not be read, so their message gets no answer: ${describeError(error)}`);
    return false;
  }
}
