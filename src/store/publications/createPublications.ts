import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '../writes/core.ts';
import { hashesOf, type Manifest, packSnapshot, unpackSnapshot } from './packSnapshot.ts';
import type { KnowledgeRecord, PublishedKnowledge } from './types.ts';

/** Rows per statement: the embedded database blocks all answers while it runs one. */
const CHUNK = 200;
const columns = ['number', 'revision', 'publishedBy', 'publishedAt', 'summary'] as const;

/** Publications of the knowledge folder. */
export function createPublications(core: Core): PublishedKnowledge {
  const { db, write, engine } = core;
  const newest = (trx: Core['db']) => selectRecords(trx).where('folder', '=', core.folder);
  return {
    publish: async ({ revision, by, summary, snapshot }) => {
      const { manifest, contents } = await packSnapshot(snapshot);
      const parts = chunks([...contents]);
      // Saved in small steps, because a large one blocks all answers; until a revision refers to them, contents are unused.
      for (const part of parts) {
        await write(({ trx }) => saveContents(trx, part));
        await nextTurn();
      }
      return write(async (writer) => {
        const { trx, now } = writer;
        // Processes that read the same folder publish it only once.
        await engine.lock(trx, 'changes');
        const [current] = await newest(trx).limit(1).execute();
        if (current?.revision === revision) return { published: false, record: toRecord(current) };
        // Restores contents that a purge deleted meanwhile.
        for (const part of parts) {
          await saveContents(trx, part);
          await nextTurn();
        }
        const row = { revision, publishedBy: by, publishedAt: now, summary: JSON.stringify(summary ?? null) };
        const stored = await trx
          .insertInto('knowledgeRevisions')
          .values({ ...row, manifest: JSON.stringify(manifest), folder: core.folder })
          .returning(columns)
          .executeTakeFirstOrThrow();
        const record = toRecord(stored);
        await writer.audit({
          serverId: '',
          actor: by,
          action: 'knowledge.publish',
          target: revision,
          detail: { number: record.number },
        });
        await writer.publish('knowledge', { number: record.number, revision });
        return { published: true, record };
      });
    },
    current: async () => {
      const [record] = await newest(db).limit(1).execute();
      return record ? toRecord(record) : null;
    },
    list: async ({ limit, before }) => {
      const query = newest(db).$if(before !== undefined, (all) => all.where('number', '<', before ?? 0));
      return (await query.limit(limit).execute()).map(toRecord);
    },
    load: async (number) => {
      const row = await newest(db).select('manifest').where('number', '=', number).executeTakeFirst();
      if (!row) return null;
      const { manifest: json, ...record } = row;
      const manifest = JSON.parse(json) as Manifest;
      const contents = new Map<string, string>();
      for (const hashes of chunks([...hashesOf(manifest)])) {
        const rows = await db.selectFrom('knowledgeContents').selectAll().where('hash', 'in', hashes).execute();
        for (const { hash, content } of rows) contents.set(hash, content);
        await nextTurn();
      }
      return { record: toRecord(record), snapshot: await unpackSnapshot({ manifest, contents }) };
    },
  };
}

/** Deletes revisions older than `before`, except the newest twenty of each folder, and contents that no revision uses. */
export async function purgePublications({ write, engine }: Core, before: number): Promise<number> {
  return write(async ({ trx }) => {
    // Locks out other publishers: they may use contents that look unused.
    await engine.lock(trx, 'changes');
    let deleted = 0n;
    for (const { folder } of await trx.selectFrom('knowledgeRevisions').select('folder').distinct().execute()) {
      const [oldestKept] = await selectRecords(trx).where('folder', '=', folder).limit(1).offset(19).execute();
      const { numDeletedRows } = await trx
        .deleteFrom('knowledgeRevisions')
        .where('folder', '=', folder)
        .where('publishedAt', '<', before)
        .where('number', '<', oldestKept?.number ?? 0)
        .executeTakeFirst();
      deleted += numDeletedRows;
    }
    if (deleted === 0n) return 0;
    const kept = await trx.selectFrom('knowledgeRevisions').select('manifest').execute();
    const used = new Set(kept.flatMap(({ manifest }) => [...hashesOf(JSON.parse(manifest) as Manifest)]));
    const stored = await trx.selectFrom('knowledgeContents').select('hash').execute();
    const unused = stored.map(({ hash }) => hash).filter((hash) => !used.has(hash));
    for (const hashes of chunks(unused))
      await trx.deleteFrom('knowledgeContents').where('hash', 'in', hashes).execute();
    return Number(deleted);
  });
}

async function saveContents(trx: Core['db'], contents: readonly (readonly [string, string])[]): Promise<void> {
  const hashes = contents.map(([hash]) => hash);
  const rows = await trx.selectFrom('knowledgeContents').select('hash').where('hash', 'in', hashes).execute();
  const there = new Set(rows.map(({ hash }) => hash));
  const missing = contents.filter(([hash]) => !there.has(hash)).map(([hash, content]) => ({ hash, content }));
  if (missing.length === 0) return;
  const insert = trx.insertInto('knowledgeContents').values(missing);
  // Another process may store the same content at the same time.
  await insert.onConflict((conflict) => conflict.doNothing()).execute();
}

/** Selects publications, newest first. */
function selectRecords(db: Core['db']) {
  return db.selectFrom('knowledgeRevisions').select(columns).orderBy('number', 'desc');
}

function toRecord(row: Omit<KnowledgeRecord, 'summary'> & { summary: string }): KnowledgeRecord {
  return { ...row, summary: JSON.parse(row.summary) as unknown };
}

function chunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, index) =>
    list.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
