import { type Desk, nameOf, shorten } from './desk.ts';

/** Take a question and its near-duplicates off the list, and tell who waits. @returns how many wordings were open */
export async function closeQuestion(
  questionId: number,
  status: 'answered' | 'linked' | 'dismissed',
  entryId: string | null,
  { store, moderation, serverId, by }: Desk,
): Promise<number> {
  const closed = await store.questions.setStatus({ serverId, questionId, status, entryId, by });
  const [first] = closed;
  if (!first) return 0;
  moderation.closed();
  await moderation.announce(serverId, `${nameOf(by)} ${status} the question “${shorten(first.text, 200)}”`);
  return closed.length;
}
