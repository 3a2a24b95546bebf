import { findGap } from '../../../service/gaps/findGaps.ts';
import type { CommandContext } from '../../types.ts';
import { announce, type ModeratorContext, quoteLine } from './ModeratorContext.ts';

/**
 * Closes a question and all that mean the same, and notifies those who wait.
 * @returns the number of wordings closed
 */
export async function closeGap(
  questionId: number,
  status: 'answered' | 'linked' | 'dismissed',
  entryId: string | null,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<number> {
  const { store, moderation, serverId, by } = moderator;
  const gap = await findGap(questionId, moderator, context.library);
  // One of each group of near-duplicates closes them all.
  const others = [...new Map((gap?.questions ?? []).map(({ groupKey, id }) => [groupKey, id])).values()];
  const change = { serverId, questionId, others, status, entryId, by };
  const closed = gap ? (await store.questions.setStatus(change)).length : 0;
  if (closed === 0) return 0;
  moderation.closed();
  const text = quoteLine(gap?.questions[0]?.text ?? '', 200);
  await announce(moderator, ({ log }, who) => log[status](who, text));
  return closed;
}
