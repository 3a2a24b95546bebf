import { notice } from '../../answer/toReply.ts';
import type { Reply } from '../../answer/types.ts';
import type { Log } from '../../log.ts';

/** Run a command or an action; a fault in it becomes a private apology and one line in the log. */
export async function runSafely(name: string, run: () => Promise<Reply>, log: Log): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    log.error({ err: error }, `${name} failed`);
    return { ...notice('Sorry, that went wrong on my side. Try again in a moment.', 'error'), private: true };
  }
}
