import { announce, type ModeratorContext, truncateLine } from './ModeratorContext.ts';

/** Closes a question and its near-duplicates and notifies those who wait. @returns the number of wordings closed */
export async function closeQuestion(
  questionId: number,
  status: 'answered' | 'linked' | 'dismissed',
  entryId: string | null,
  moderator: ModeratorContext,
): Promise<number> {
  const { store, moderation, serverId, by } = moderator;
  const closed = await store.questions.setStatus({ serverId, questionId, status, entryId, by });
  const [first] = closed;
  if (!first) return 0;
  moderation.closed();
  await announce(moderator, ({ log }, who) => log[status](who, truncateLine(first.text, 200)));
  return closed.length;
}
