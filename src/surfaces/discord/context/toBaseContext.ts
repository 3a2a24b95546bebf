import type { CommandContext } from '../../../commands/types.ts';
import type { BotContext } from '../types.ts';

/** Returns the part of a context that is the same for interactions and messages. */
export function toBaseContext(
  { store, clock, staleAfterDays, log, watchedIn }: BotContext,
  serverId: string,
): Pick<CommandContext, 'store' | 'warn' | 'now' | 'staleAfterDays' | 'findWatched'> {
  return {
    store,
    warn: (message) => log.warn(message),
    now: clock(),
    staleAfterDays,
    findWatched: watchedIn(serverId),
  };
}
