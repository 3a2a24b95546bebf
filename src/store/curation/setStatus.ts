import { addPosts } from '../outbox/createOutbox.ts';
import type { Core, Writer } from '../writes/core.ts';
import { questionColumns } from './recordQuestions.ts';
import type { Question, Questions } from './types.ts';

/** Closes or reopens questions, and sees to it that everybody who asked hears of an answer once. */
export async function setStatus(
  writer: Writer,
  core: Core,
  { serverId, questionId, others = [], status, entryId = null, by }: Parameters<Questions['setStatus']>[0],
): Promise<Question[]> {
  const { trx, now, audit } = writer;
  const opened = status === 'open';
  const changed: Question[] = await trx
    .updateTable('questions')
    .set({ status, entryId, closedBy: opened ? null : by, closedAt: opened ? null : now })
    .where('serverId', '=', serverId)
    .where('status', opened ? '!=' : '=', 'open')
    .where('groupKey', 'in', ({ selectFrom }) =>
      selectFrom('questions as one')
        .select('one.groupKey')
        .where('one.id', 'in', [questionId, ...others])
        .where('one.serverId', '=', serverId),
    )
    .returning(questionColumns)
    .execute();
  if (changed.length === 0) return [];
  const ids = changed.map(({ id }) => id);
  const detail = { questions: ids, entryId };
  await audit({ serverId, actor: by, action: `question.${status}`, target: String(questionId), detail });
  if (!opened) await mergeNotices(writer, ids);
  if (status === 'answered' || status === 'linked') await tellChannels(writer, core, serverId, ids);
  return changed.sort((a, b) => b.times - a.times || a.id - b.id);
}

/** Leaves each person one notice of the questions that are closed together. */
async function mergeNotices({ trx }: Writer, questionIds: readonly number[]): Promise<void> {
  const waiting = await trx
    .selectFrom('notices')
    .select(['id', 'userId'])
    .where('questionId', 'in', questionIds)
    .orderBy('id')
    .execute();
  const first = new Map([...waiting].reverse().map(({ id, userId }) => [userId, id]));
  const surplus = waiting.filter(({ id, userId }) => first.get(userId) !== id).map(({ id }) => id);
  if (surplus.length > 0) await trx.deleteFrom('notices').where('id', 'in', surplus).execute();
}

/** Adds one post for each channel where the questions were asked: in reply to the newest message there. */
async function tellChannels(
  writer: Writer,
  core: Core,
  serverId: string,
  questionIds: readonly number[],
): Promise<void> {
  const { trx } = writer;
  const places = await trx
    .deleteFrom('asked')
    .where('questionId', 'in', questionIds)
    .returning(['messageId', 'channelId', 'questionId'])
    .execute();
  // Ids grow with time; those of equal length as text.
  const byAge = places.sort((a, b) => a.messageId.length - b.messageId.length || (a.messageId < b.messageId ? -1 : 1));
  const newest = new Map(byAge.map((place) => [place.channelId, place]));
  const posts = [...newest.values()].map(({ messageId, channelId, questionId }) => ({
    key: `answered/${messageId}`,
    serverId,
    channelId,
    userId: '',
    content: { kind: 'answered' as const, questionId, to: messageId },
  }));
  await addPosts(writer, core, posts);
}
