import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WatchedParagraph } from '../../knowledge/watch/types.ts';
import type { Core, Writer } from '../writes/core.ts';
import { isOfFolder, ownerOf, serverOf } from '../writes/folderScope.ts';
import type { WatchedEntries, WatchedEntry, WatchedWrite } from './types.ts';

/** Rows per step: the embedded database blocks all answers while it works on one. */
const CHUNK = 200;

const columns = ['serverId', 'entryId', 'revision', 'cited', 'replacedAt', 'version'] as const;

/** Memory of the paragraphs that entries cite. */
export function createWatched(core: Core): WatchedEntries {
  const { db, write } = core;
  const rows = () =>
    db.selectFrom('watched').select(columns).orderBy('serverId').orderBy('entryId').orderBy('revision');
  return {
    async list(serverId) {
      const found: WatchedEntry[] = [];
      for (let offset = 0; ; offset += CHUNK) {
        const chunk = await rows()
          .where('serverId', '=', ownerOf(core, serverId))
          .limit(CHUNK)
          .offset(offset)
          .execute();
        found.push(...chunk.map(toEntry));
        if (chunk.length < CHUNK) return found;
        await nextTurn();
      }
    },
    async listMarked(serverId) {
      const query = rows()
        .where('marked', '=', 1)
        .where('replacedAt', 'is', null)
        .$if(serverId !== undefined, (all) => all.where('serverId', '=', ownerOf(core, serverId ?? '')));
      const found = await query.execute();
      return found.filter((row) => isOfFolder(core, row.serverId)).map(toEntry);
    },
    async servers() {
      const [own, watched] = await Promise.all([
        db.selectFrom('entries').select('serverId').distinct().where('removed', '=', 0).execute(),
        db.selectFrom('watched').select('serverId').distinct().execute(),
      ]);
      const owners = [...own, ...watched].map(({ serverId }) => serverId);
      const ids = new Set(owners.filter((owner) => isOfFolder(core, owner)).map(serverOf));
      ids.delete('');
      return [...ids].sort();
    },
    async save(writes) {
      let late = 0;
      for (let at = 0; at < writes.length; at += CHUNK) {
        late += await write(async (writer) => {
          const chunk = writes.slice(at, at + CHUNK);
          let lost = 0;
          for (const one of chunk) if (!(await put(one, writer, core))) lost += 1;
          for (const serverId of new Set(chunk.map((one) => one.serverId)))
            await writer.publish('watched', { serverId });
          return lost;
        });
        await nextTurn();
      }
      return late;
    },
    keep: (accepted, by) =>
      write(async (writer) => {
        if (!(await put(accepted, writer, core))) return false;
        const { serverId, entryId: target, revision } = accepted;
        await writer.audit({ serverId, actor: by, action: 'source.keep', target, detail: { revision } });
        await writer.publish('watched', { serverId });
        return true;
      }),
  };
}

/** Writes one state. @returns false if the stored one has another version */
async function put(
  { serverId: server, entryId, revision, cited, isReplaced, expected }: WatchedWrite,
  { trx, now }: Writer,
  core: Core,
) {
  const serverId = ownerOf(core, server);
  const state = {
    cited: JSON.stringify(cited),
    marked: cited.some(isMarked) ? (1 as const) : (0 as const),
    replacedAt: isReplaced ? now : null,
    version: expected + 1,
  };
  if (expected === 0) {
    const insert = trx.insertInto('watched').values({ serverId, entryId, revision, ...state });
    const { numInsertedOrUpdatedRows } = await insert
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await trx
    .updateTable('watched')
    .set(state)
    .where('serverId', '=', serverId)
    .where('entryId', '=', entryId)
    .where('revision', '=', revision)
    .where('version', '=', expected)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Whether a paragraph moved, changed or went, so that answers that cite it look different. */
const isMarked = ({ number, at, says }: WatchedParagraph): boolean => at !== number || says !== null;

const toEntry = ({ cited, ...row }: Omit<WatchedEntry, 'cited'> & { readonly cited: string }): WatchedEntry => ({
  ...row,
  serverId: serverOf(row.serverId),
  cited: JSON.parse(cited) as WatchedParagraph[],
});
