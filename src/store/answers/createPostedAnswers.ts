import { batchWrites } from '../writes/batchWrites.ts';
import { claim, unclaimed } from '../writes/claim.ts';
import type { Core, Writer } from '../writes/core.ts';
import { createJudge, findStale, readStale } from './findStale.ts';
import type { Correction, PostedAnswer, PostedAnswers } from './types.ts';

/** Milliseconds between two writes: nearly every answer adds one, and each stops all others until the disk confirms it. */
const ADD_REST_MS = 50;

/** Answers in public messages, and the claims of those who correct them. */
export function createPostedAnswers(core: Core): PostedAnswers {
  const { db, write, clock, leaseTime } = core;
  const adding = batchWrites(
    write,
    (writer, answers: readonly PostedAnswer[]) => addAll(writer, answers, core),
    ADD_REST_MS,
  );
  return {
    add: adding.write,
    claim: async ({ current, leaseMs, ...filter }) => {
      // Finds answers posted just before their text changed, too.
      await adding.flush();
      const judge = createJudge(current);
      // Outside the transaction: the caller may read the store to judge an entry.
      const found = await findStale(
        db,
        { clock: clock(), lease: await leaseTime(db) },
        { ...filter, folder: core.folder },
        judge,
      );
      if (found.length === 0) return [];
      return write(async (writer) => {
        const claimed: Correction[] = [];
        const now = await leaseTime(writer.trx);
        for (const message of found) {
          const unsure = await wasHeld(writer.trx, message.messageId);
          const proof = await claim(writer, { table: 'posted', id: message.messageId }, { now, leaseMs });
          if (!proof) continue;
          // Another process may have corrected it meanwhile. The judge remembers these entries.
          const read = await readStale(writer.trx, message, judge);
          if (read.stale.length > 0) claimed.push({ ...message, ...read, claim: proof, unsure });
          else await release(writer.trx, { ...message, claim: proof });
        }
        return claimed;
      });
    },
    finish: (correction, outcome) =>
      write(async ({ trx, now }) => {
        if (!(await release(trx, correction))) return false;
        const { messageId } = correction;
        if (outcome === 'skipped') {
          await trx.updateTable('posted').set({ skipped: 1 }).where('messageId', '=', messageId).execute();
        }
        if (outcome === 'done') {
          await trx.updateTable('posted').set({ correctedAt: now }).where('messageId', '=', messageId).execute();
          for (const { entryId, current } of correction.stale) {
            await trx
              .updateTable('postedEntries')
              .set({ shown: current })
              .where('messageId', '=', messageId)
              .where('entryId', '=', entryId)
              .execute();
          }
        }
        return true;
      }),
    takeBack: async ({ serverId, messageId, by, isModerator }) => {
      await adding.flush();
      return write(async ({ trx, now, audit }) => {
        const known = await trx
          .selectFrom('posted')
          .select(['asker', 'takenBackAt'])
          .where('messageId', '=', messageId)
          .where('serverId', '=', serverId)
          .executeTakeFirst();
        const isAsker = known?.asker === core.hashPerson(by);
        if (!isAsker && !isModerator) return 'refused';
        if (known?.takenBackAt === null) {
          await trx
            .updateTable('posted')
            .set({ takenBackAt: now, skipped: 1 })
            .where('messageId', '=', messageId)
            .execute();
        }
        if (isAsker) return 'asker';
        await audit({ serverId, actor: by, action: 'answer.take-back', target: messageId, detail: null });
        return 'moderator';
      });
    },
  };
}

async function addAll(
  { trx, now }: Writer,
  answers: readonly PostedAnswer[],
  { folder, hashPerson }: Pick<Core, 'folder' | 'hashPerson'>,
): Promise<readonly undefined[]> {
  const fresh = { postedAt: now, correctedAt: null, skipped: 0 as const, folder, takenBackAt: null, ...unclaimed };
  await trx
    .insertInto('posted')
    .values(
      answers.map(({ entries: _entries, askerId, ...message }) => ({
        ...message,
        asker: askerId === undefined ? '' : hashPerson(askerId),
        ...fresh,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // A message that shows an answer now needs no other.
  await trx
    .deleteFrom('asked')
    .where(
      'messageId',
      'in',
      answers.map(({ messageId }) => messageId),
    )
    .execute();
  const shown = answers.flatMap(({ messageId, entries }) =>
    entries.map(({ entryId, revision }) => ({ messageId, entryId, posted: revision, shown: revision })),
  );
  if (shown.length === 0) return [];
  await trx
    .insertInto('postedEntries')
    .values(shown)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return [];
}

/** Whether its last claim was never given back: its holder may have died. */
async function wasHeld(trx: Core['db'], messageId: string): Promise<boolean> {
  const row = await trx.selectFrom('posted').select('claim').where('messageId', '=', messageId).executeTakeFirst();
  return (row?.claim ?? null) !== null;
}

/** Ends a claim. @returns false if it was lost */
async function release(trx: Core['db'], held: Pick<Correction, 'messageId' | 'claim'>): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('posted')
    .set(unclaimed)
    .where('messageId', '=', held.messageId)
    .where('claim', '=', held.claim)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
