import { announce, type ModeratorContext, truncateLine } from './ModeratorContext.ts';

/** Take a question and its near-duplicates off the list, and tell who waits. @returns how many wordings were open */
export async function closeQuestion(
  questionId: number,
  status: 'answered' | 'linked' | 'dismissed',
  entryId: string | null,
  desk: ModeratorContext,
): Promise<number> {
  const { store, moderation, serverId, by } = desk;
  const closed = await store.questions.setStatus({ serverId, questionId, status, entryId, by });
  const [first] = closed;
  if (!first) return 0;
  moderation.closed();
  await announce(desk, ({ log }, who) => log[status](who, truncateLine(first.text, 200)));
  return closed.length;
}
