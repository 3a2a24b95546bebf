import { randomUUID } from 'node:crypto';
import { MAX_CLAIM_MS, unclaimed } from '../writes/claim.ts';
import type { Core, Writer } from '../writes/core.ts';
import type { NewPost, Outbox, Post, PostContent } from './types.ts';

/** Posts of one server that may wait; a channel that nobody can write in must not fill the database. */
const MAX_WAITING = 1000;
/** Days after which a post is not said any more, and after which the key of one that was said is forgotten. */
const MAX_WAIT_DAYS = 7;
const MAX_KEY_DAYS = 40;
const DAY_MS = 86_400_000;

/** Posts that wait to be said, and the keys of those that were. */
export function createOutbox(core: Core): Outbox {
  const { db, write, seal, log, leaseTime } = core;
  return {
    add: (posts) => write((writer) => addPosts(writer, core, posts)),
    claim: async ({ limit, each, leaseMs }) => {
      // Nearly always there is nothing: a look takes no turn of the writers.
      const waiting = await db.selectFrom('outbox').select('id').where('doneAt', 'is', null).limit(1).execute();
      if (waiting.length === 0) return [];
      const rows = await write(async ({ trx }) => {
        const now = await leaseTime(trx);
        const ranked = trx
          .selectFrom('outbox')
          .select(({ fn }) => [
            'id',
            fn
              .agg<number>('row_number')
              .over((over) => over.partitionBy('serverId').orderBy('id'))
              .as('place'),
          ])
          .where('doneAt', 'is', null)
          .where((held) => held.or([held('claimedUntil', '<=', now), held('claimedUntil', '>', now + MAX_CLAIM_MS)]));
        return trx
          .updateTable('outbox')
          .set({ claim: randomUUID(), claimedUntil: now + leaseMs })
          .where('id', 'in', ({ selectFrom }) =>
            selectFrom(ranked.as('r')).select('r.id').where('r.place', '<=', each).orderBy('r.id').limit(limit),
          )
          .where((held) => held.or([held('claimedUntil', '<=', now), held('claimedUntil', '>', now + MAX_CLAIM_MS)]))
          .returningAll()
          .execute();
      });
      return rows
        .sort((a, b) => a.id - b.id)
        .map(({ sealed, content, claim, ...row }): Post => {
          const userId = sealed === '' ? '' : seal.open(sealed);
          if (userId === null) log.warn('Somebody cannot be told: the key of the pseudonyms has changed');
          const { id, key, serverId, channelId } = row;
          return {
            id,
            key,
            serverId,
            channelId,
            userId: userId ?? '?',
            claim: claim ?? '',
            content: JSON.parse(content) as PostContent,
          };
        });
    },
    finish: (post) =>
      write(async ({ trx, now }) => {
        const { numUpdatedRows } = await trx
          .updateTable('outbox')
          .set({ doneAt: now, content: 'null', sealed: '', person: '', ...unclaimed })
          .where('id', '=', post.id)
          .where('claim', '=', post.claim)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    release: (post) =>
      write(async ({ trx }) => {
        await trx
          .updateTable('outbox')
          .set(unclaimed)
          .where('id', '=', post.id)
          .where('claim', '=', post.claim)
          .execute();
      }),
  };
}

/** Adds posts within a transaction. @returns the number of new ones */
export async function addPosts(
  { trx, now }: Pick<Writer, 'trx' | 'now'>,
  { seal, hashPerson, log }: Pick<Core, 'seal' | 'hashPerson' | 'log'>,
  posts: readonly NewPost[],
): Promise<number> {
  let added = 0;
  for (const { userId, content, ...post } of posts) {
    const { waiting } = await trx
      .selectFrom('outbox')
      .select(({ fn }) => fn.countAll<number>().as('waiting'))
      .where('serverId', '=', post.serverId)
      .where('doneAt', 'is', null)
      .executeTakeFirstOrThrow();
    if (Number(waiting) >= MAX_WAITING) {
      log.warn(`${MAX_WAITING} messages of server ${post.serverId} wait to be posted: another one is left out`);
      continue;
    }
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('outbox')
      .values({
        ...post,
        person: userId === '' ? '' : hashPerson(userId),
        sealed: userId === '' ? '' : seal.seal(userId),
        content: JSON.stringify(content),
        createdAt: now,
        doneAt: null,
        ...unclaimed,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    added += Number(numInsertedOrUpdatedRows ?? 0n);
  }
  return added;
}

/** Deletes posts that could not be said for a week, and the keys of those that were said long ago. */
export async function purgeOutbox({ trx, now }: Writer): Promise<void> {
  await trx
    .deleteFrom('outbox')
    .where('doneAt', 'is', null)
    .where('createdAt', '<', now - MAX_WAIT_DAYS * DAY_MS)
    .execute();
  await trx
    .deleteFrom('outbox')
    .where('doneAt', '<', now - MAX_KEY_DAYS * DAY_MS)
    .execute();
}
