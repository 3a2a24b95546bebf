import type { Core, Writer } from '../writes/core.ts';
import { ownerOf, serverOf } from '../writes/folderScope.ts';
import type {
  CuratedContent,
  CuratedEntries,
  EntryChange,
  EntryPlace,
  EntryRevision,
  EntryWrite,
  LiveEntry,
} from './types.ts';

/** A requested change; `expected` is the revision its author saw, or null for a new entry. */
interface Wish extends EntryPlace {
  readonly change: EntryChange;
  readonly expected: number | null;
  readonly content: CuratedContent | null;
  readonly by: string;
}

/** Curated entries: revisions are only added; removing an entry adds a revision without content. */
export function createEntries(core: Core): CuratedEntries {
  const { db, write } = core;

  const save = async (writer: Writer, wish: Wish): Promise<EntryWrite> => {
    const { serverId, entryId, change, by } = wish;
    const owner = ownerOf(core, serverId);
    const revision = await takeRevision(writer, { ...wish, serverId: owner });
    if (revision === null) {
      const [current] = await selectRevisions(writer.trx)
        .where('r.serverId', '=', owner)
        .where('r.entryId', '=', entryId)
        .limit(1)
        .execute();
      return current ? { outcome: 'conflict', current: toRevision(current) } : { outcome: 'missing' };
    }
    const row = { serverId, entryId, revision, change, changedBy: by, changedAt: writer.now };
    const content = wish.content === null ? null : JSON.stringify(wish.content);
    await writer.trx
      .insertInto('entryRevisions')
      .values({ ...row, serverId: owner, content })
      .execute();
    await writer.audit({ serverId, actor: by, action: `entry.${change}`, target: entryId, detail: { revision } });
    await writer.publish('entries', { serverId, entryId });
    return { outcome: 'saved', entry: { ...row, content: wish.content } };
  };

  const selectLive = (serverId: string) =>
    selectRevisions(db)
      .innerJoin('entries as e', (join) =>
        join
          .onRef('e.serverId', '=', 'r.serverId')
          .onRef('e.entryId', '=', 'r.entryId')
          .onRef('e.revision', '=', 'r.revision'),
      )
      .where('e.serverId', '=', ownerOf(core, serverId))
      .where('e.removed', '=', 0)
      .clearOrderBy()
      .orderBy('r.entryId');

  return {
    add: (wish) => write((writer) => save(writer, { ...wish, change: 'add', expected: null })),
    edit: (wish) => write((writer) => save(writer, { ...wish, change: 'edit' })),
    remove: (wish) => write((writer) => save(writer, { ...wish, change: 'remove', content: null })),
    restore: (wish) =>
      write(async (writer) => {
        const { serverId, entryId, revision } = wish;
        const earlier = await selectRevisions(writer.trx)
          .where('r.serverId', '=', ownerOf(core, serverId))
          .where('r.entryId', '=', entryId)
          .where('r.revision', '=', revision)
          .executeTakeFirst();
        const content = earlier ? toRevision(earlier).content : null;
        if (content === null) return { outcome: 'missing' };
        return save(writer, { ...wish, change: 'restore', content });
      }),
    get: async (serverId, entryId) => {
      const row = await selectLive(serverId).where('e.entryId', '=', entryId).executeTakeFirst();
      return row ? (toRevision(row) as LiveEntry) : null;
    },
    list: async (serverId) => (await selectLive(serverId).execute()).map((row) => toRevision(row) as LiveEntry),
    history: async (serverId, entryId) => {
      const rows = await selectRevisions(db)
        .where('r.serverId', '=', ownerOf(core, serverId))
        .where('r.entryId', '=', entryId)
        .execute();
      return rows.map(toRevision);
    },
  };
}

/**
 * Takes the number of the next revision in one statement, so that one of two writers gets null.
 * A removed entry can be restored, but not edited or removed.
 */
async function takeRevision({ trx }: Writer, wish: Wish): Promise<number | null> {
  const { serverId, entryId, change, expected } = wish;
  const removed = change === 'remove' ? 1 : 0;
  if (expected === null) {
    const taken = await trx
      .insertInto('entries')
      .values({ serverId, entryId, revision: 1, removed })
      .onConflict((conflict) =>
        conflict
          .columns(['serverId', 'entryId'])
          .doUpdateSet(({ eb }) => ({ revision: eb('entries.revision', '+', 1), removed }))
          .where('entries.removed', '=', 1),
      )
      .returning('revision')
      .executeTakeFirst();
    return taken?.revision ?? null;
  }
  const taken = await trx
    .updateTable('entries')
    .set({ revision: expected + 1, removed })
    .where('serverId', '=', serverId)
    .where('entryId', '=', entryId)
    .where('revision', '=', expected)
    .$if(change !== 'restore', (query) => query.where('removed', '=', 0))
    .returning('revision')
    .executeTakeFirst();
  return taken?.revision ?? null;
}

/** Newest first. */
function selectRevisions(db: Core['db']) {
  return db.selectFrom('entryRevisions as r').selectAll('r').orderBy('r.revision', 'desc');
}

function toRevision(row: Omit<EntryRevision, 'content'> & { content: string | null }): EntryRevision {
  return {
    ...row,
    serverId: serverOf(row.serverId),
    content: row.content === null ? null : (JSON.parse(row.content) as CuratedContent),
  };
}
