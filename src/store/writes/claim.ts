import { randomUUID } from 'node:crypto';
import type { Writer } from './core.ts';

/** Milliseconds that no claim lasts: one that ends later was made before the machine was started again, and holds no more. */
export const MAX_CLAIM_MS = 10 * 60_000;

/**
 * Claims a row for this process until the lease ends, in one statement, so that only one of two processes gets it. The lease
 * is far shorter than `MAX_CLAIM_MS`: another process may have read the time before.
 * @returns the token of the claim, or null if another process holds the row
 */
export async function claim(
  { trx }: Pick<Writer, 'trx'>,
  row: { table: 'notices'; id: number } | { table: 'posted'; id: string },
  { now, leaseMs }: { readonly now: number; readonly leaseMs: number },
): Promise<string | null> {
  const lease = { claim: randomUUID(), claimedUntil: now + leaseMs };
  const { numUpdatedRows } =
    row.table === 'notices'
      ? await trx
          .updateTable('notices')
          .set(lease)
          .where('id', '=', row.id)
          .where((held) => held.or([held('claimedUntil', '<=', now), held('claimedUntil', '>', now + MAX_CLAIM_MS)]))
          .executeTakeFirst()
      : await trx
          .updateTable('posted')
          .set(lease)
          .where('messageId', '=', row.id)
          .where('skipped', '=', 0)
          .where((held) => held.or([held('claimedUntil', '<=', now), held('claimedUntil', '>', now + MAX_CLAIM_MS)]))
          .executeTakeFirst();
  return numUpdatedRows > 0n ? lease.claim : null;
}

/** Values of a row without a claim. */
export const unclaimed = { claim: null, claimedUntil: 0 };
