import { type AnyThreadChannel, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { ServerSettings } from '../../../store/servers/types.ts';
import { isRefusal } from '../connection/DiscordError.ts';

/** Tags that a post may have. */
const MAX_TAGS = 5;

/** Reason why a solved post does not look solved. */
export type Obstacle = 'noTag' | 'noRight' | 'archived' | 'postGone';

const OBSTACLES: Readonly<Record<number, Obstacle>> = {
  [RESTJSONErrorCodes.MissingPermissions]: 'noRight',
  [RESTJSONErrorCodes.MissingAccess]: 'noRight',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: 'archived',
  [RESTJSONErrorCodes.UnknownChannel]: 'postGone',
};

/**
 * Gives a solved post its tag, and locks and archives it, as its server chose. Rejects if another attempt may succeed.
 * @returns the obstacle, or null if there is none
 */
export async function settlePost(
  thread: AnyThreadChannel,
  { solvedTag, solvedPosts }: Pick<ServerSettings, 'solvedTag' | 'solvedPosts'>,
): Promise<Obstacle | null> {
  const { parent, appliedTags, client } = thread;
  const tags = parent?.isThreadOnly() ? parent.availableTags : [];
  const tag = tags.find(({ name }) => name.toLowerCase() === solvedTag?.toLowerCase());
  const body = {
    ...(tag && !appliedTags.includes(tag.id) && { applied_tags: [...appliedTags.slice(0, MAX_TAGS - 1), tag.id] }),
    ...(['lock', 'both'].includes(solvedPosts) && { locked: true }),
    ...(['archive', 'both'].includes(solvedPosts) && { archived: true }),
  };
  if (Object.keys(body).length > 0) {
    if (thread.archived) return 'archived';
    try {
      await client.rest.patch(Routes.channel(thread.id), { body });
    } catch (error) {
      const obstacle = isRefusal(error) ? OBSTACLES[Number(error.code)] : undefined;
      if (!obstacle) throw error;
      return obstacle;
    }
  }
  return solvedTag !== null && !tag ? 'noTag' : null;
}
