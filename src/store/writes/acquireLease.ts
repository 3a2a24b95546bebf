import type { Store } from '../types.ts';
import type { Core } from './core.ts';

/** Formats the end of a lease so that text order is time order. */
const toDigits = (time: number): string => String(Math.ceil(time)).padStart(16, '0');

/** Takes a lease in one statement, so that only one of two processes gets it. */
export function createAcquireLease({ write, leaseTime }: Core): Store['acquireLease'] {
  return (name, forMs) =>
    write(async ({ trx }) => {
      const now = await leaseTime(trx);
      const value = toDigits(now + forMs);
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('properties')
        .values({ name: `turn:${name}`, value })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ value })
            // A turn that ends much later than any begins was taken before the machine was started again.
            .where((held) =>
              held.or([
                held('properties.value', '<=', toDigits(now)),
                held('properties.value', '>', toDigits(now + 2 * forMs)),
              ]),
            ),
        )
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    });
}
