import { randomUUID } from 'node:crypto';
import type { Writer } from './core.ts';

/**
 * Lease one row to this process. In one statement, so that of two processes one gets null.
 * @returns the proof of the claim, or null where someone else holds the row
 */
export async function claim(
  { trx, now }: Writer,
  row: { table: 'notices'; id: number } | { table: 'posted'; id: string },
  leaseMs: number,
): Promise<string | null> {
  const lease = { claim: randomUUID(), claimedUntil: now + leaseMs };
  const { numUpdatedRows } =
    row.table === 'notices'
      ? await trx
          .updateTable('notices')
          .set(lease)
          .where('id', '=', row.id)
          .where('claimedUntil', '<=', now)
          .executeTakeFirst()
      : await trx
          .updateTable('posted')
          .set(lease)
          .where('messageId', '=', row.id)
          .where('skipped', '=', 0)
          .where('claimedUntil', '<=', now)
          .executeTakeFirst();
  return numUpdatedRows > 0n ? lease.claim : null;
}

/** What a row is set to when its lease ends early. */
export const unclaimed = { claim: null, claimedUntil: 0 };
