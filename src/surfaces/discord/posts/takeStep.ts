import type { PostStepPlace } from '../../../store/posts/types.ts';
import { describeError, isRefusal } from '../connection/DiscordError.ts';
import type { BotContext } from '../types.ts';

/** Milliseconds after which a step may be taken by another process: longer than Discord's slowest answer. */
export const STEP_LEASE_MS = 30_000;

/**
 * Takes a step of a help post, once: also if two processes see it, Discord sends it twice, or the bot is restarted.
 * Rejects with the error of `take`; unless Discord would refuse it again, the step is then taken later.
 * @param take receives whether the step was begun before, so that it may have been taken
 * @returns `before` if it was taken before, `held` while another process takes it
 */
export async function takeStep(
  place: PostStepPlace,
  { store, log }: Pick<BotContext, 'store' | 'log'>,
  take: (isUnsure: boolean) => Promise<void>,
): Promise<'done' | 'before' | 'held'> {
  const begun = await store?.posts.begin({ ...place, leaseMs: STEP_LEASE_MS }).catch((error: unknown) => {
    log.warn(`A step in a post could not be stored, so a restart may repeat it: ${describeError(error)}`);
  });
  if (begun === 'done') return 'before';
  if (begun === 'held') return 'held';
  let outcome: 'done' | 'later' = 'later';
  try {
    await take(begun?.unsure ?? false);
    outcome = 'done';
  } catch (error) {
    if (isRefusal(error)) outcome = 'done';
    throw error;
  } finally {
    await (begun && store?.posts.finish(begun, outcome))?.catch((error: unknown) => {
      log.warn(`A step in a post could not be stored, so a restart may repeat it: ${describeError(error)}`);
    });
  }
  return 'done';
}
