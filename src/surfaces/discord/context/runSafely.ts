import type { Reply } from '../../../answer/types.ts';
import { refusal } from '../../../commands/refusal.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { Log } from '../../../log.ts';

/** Run a command or an action; a fault in it becomes a private apology and one line in the log. */
export async function runSafely(
  name: string,
  run: () => Promise<Reply>,
  { locale }: CommandContext,
  log: Log,
): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    log.error({ err: error }, `${name} failed`);
    return refusal(messagesFor(locale).commands.failed);
  }
}
