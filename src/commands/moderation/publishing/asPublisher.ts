import type { Home } from '../../../service/types.ts';
import type { Failure } from '../../failures/types.ts';
import type { CommandContext, Outcome } from '../../types.ts';
import { asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';

/** Runs a command on the knowledge that all servers share: only its home server's moderators may. */
export const asPublisher = (
  context: CommandContext,
  run: (moderator: ModeratorContext) => Outcome | Promise<Outcome>,
): Promise<Outcome> =>
  asModerator(context, (moderator) => refuseAway(moderator.moderation.homeOf(moderator.serverId)) ?? run(moderator));

/** Returns why a server's moderators have no say over the shared knowledge; null if they have. */
export function refuseAway(home: Home): Failure | null {
  if (home === 'here') return null;
  return { failed: home === 'unknown' ? 'publication/no-home' : 'publication/not-home' };
}
