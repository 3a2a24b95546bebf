import { refusesWrites } from '../database/StoreError.ts';
import type { Core } from '../writes/core.ts';
import type { Manifest } from './packSnapshot.ts';
import type { KnowledgeFolders } from './types.ts';

/** Prefix of the properties that hold the id of the folder at a path. */
const PATH = 'folder:';

/** Knowledge folders by where they were found and by what was published of them. */
export function createFolders(core: Core): KnowledgeFolders {
  const { db, write } = core;

  return {
    list: async () => {
      const published = await db
        .selectFrom('knowledgeRevisions')
        .select(({ fn }) => ['folder', fn.max('number').as('newest')])
        .groupBy('folder')
        .orderBy('newest', 'desc')
        .execute();
      const rows = await db.selectFrom('properties').selectAll().where('name', 'like', `${PATH}%`).execute();
      const ids = new Set([...published.map(({ folder }) => folder), ...rows.map(({ value }) => value)]);
      return [...ids].map((id) => ({
        id,
        paths: rows.filter(({ value }) => value === id).map(({ name }) => name.slice(PATH.length)),
      }));
    },
    published: async (id) => {
      const published = db.selectFrom('knowledgeRevisions').where('folder', '=', id);
      const rows = await published.select('revision').distinct().execute();
      const newest = await published.select('manifest').orderBy('number', 'desc').limit(1).executeTakeFirst();
      const { entries } = newest ? (JSON.parse(newest.manifest) as Manifest) : { entries: [] };
      return {
        revisions: new Set(rows.map(({ revision }) => revision)),
        keys: new Set(entries.map(([, key]) => key)),
      };
    },
    use: async (id, path) => {
      if (path !== null) {
        await write(({ trx }) =>
          trx
            .insertInto('properties')
            .values({ name: `${PATH}${path}`, value: id })
            .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: id }))
            .execute(),
        ).catch((error: unknown) => {
          // The next start that can write it finds the folder by its content.
          if (!refusesWrites(error)) throw error;
        });
      }
      core.folder = id;
    },
  };
}
