import type { Store } from '../types.ts';
import type { Core } from './core.ts';

/** Turns are kept until when they last, in digits that sort as numbers do. */
const toDigits = (time: number): string => String(Math.ceil(time)).padStart(16, '0');

/** In one statement, so that of two processes one is refused. */
export function createAcquireLease({ write }: Core): Store['acquireLease'] {
  return (name, forMs) =>
    write(async ({ trx, now }) => {
      const value = toDigits(now + forMs);
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('properties')
        .values({ name: `turn:${name}`, value })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ value }).where('properties.value', '<=', toDigits(now)),
        )
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    });
}
