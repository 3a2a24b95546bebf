import type { EntryForm } from '../../knowledge/forms/types.ts';
import { cleanText } from '../writes/cleanText.ts';
import type { Core } from '../writes/core.ts';
import type { Draft, DraftChange, Drafts } from './types.ts';

/** Drafts of entries. */
export function createDrafts({ db, write }: Core): Drafts {
  const remove = (change: DraftChange, action: 'publish' | 'discard'): Promise<boolean> =>
    write(async ({ trx, audit }) => {
      const { serverId, id, by } = change;
      const query = trx.deleteFrom('drafts').where('serverId', '=', serverId).where('id', '=', id);
      const isDeleted = (await query.executeTakeFirst()).numDeletedRows > 0n;
      // Publishing has a line of its own: the entry's.
      if (isDeleted && action === 'discard') {
        await audit({ serverId, actor: by, action: 'draft.discard', target: String(id), detail: null });
      }
      return isDeleted;
    });
  return {
    add: ({ form, by, ...draft }) =>
      write(async ({ trx, now, audit }) => {
        const { serverId, messageId } = draft;
        const added = await trx
          .insertInto('drafts')
          .values({ ...draft, form: toText(form), createdBy: by, createdAt: now })
          .onConflict((conflict) => conflict.columns(['serverId', 'messageId']).doNothing())
          .returningAll()
          .executeTakeFirst();
        if (added) {
          const target = String(added.id);
          await audit({ serverId, actor: by, action: 'draft.add', target, detail: { messageId } });
          return toDraft(added);
        }
        const known = trx.selectFrom('drafts').selectAll().where('serverId', '=', serverId);
        return toDraft(await known.where('messageId', '=', messageId).executeTakeFirstOrThrow());
      }),
    get: async (serverId, id) => {
      const query = db.selectFrom('drafts').selectAll().where('serverId', '=', serverId).where('id', '=', id);
      const row = await query.executeTakeFirst();
      return row ? toDraft(row) : null;
    },
    list: async ({ serverId, limit, offset = 0 }) => {
      const all = db.selectFrom('drafts').where('serverId', '=', serverId);
      const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
      const rows = await all.selectAll().orderBy('id', 'desc').limit(limit).offset(offset).execute();
      return { drafts: rows.map(toDraft), total: Number(total) };
    },
    edit: ({ serverId, id, form }) =>
      write(async ({ trx }) => {
        const query = trx.updateTable('drafts').set({ form: toText(form) });
        const changed = await query.where('serverId', '=', serverId).where('id', '=', id).executeTakeFirst();
        return changed.numUpdatedRows > 0n;
      }),
    publish: (change) => remove(change, 'publish'),
    discard: (change) => remove(change, 'discard'),
  };
}

const toDraft = (row: Omit<Draft, 'form'> & { readonly form: string }): Draft => ({
  ...row,
  form: JSON.parse(row.form) as EntryForm,
});

const toText = (form: EntryForm): string => cleanText(JSON.stringify(form));
