import { privateNotice } from '../../answer/reply/notice.ts';
import type { Reply } from '../../answer/types.ts';
import { runRequest } from '../../commands/registry.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { BotContext, DiscordRequest } from './types.ts';

/** Runs a request; a bug in a command becomes a private apology and one line in the log. Never rejects. */
export async function runSafely(
  request: DiscordRequest,
  { log, measure }: Pick<BotContext, 'log' | 'measure'>,
): Promise<Reply> {
  try {
    return await runRequest(request);
  } catch (error) {
    measure({ of: 'failure', surface: 'discord' });
    log.error({ err: error }, `${request.name} failed`);
    return privateNotice(messagesFor(request.context.locale).commands.failed, 'error');
  }
}
