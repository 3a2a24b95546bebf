import type { Core } from '../writes/core.ts';
import type { Manifest } from './packSnapshot.ts';
import type { KnowledgeFolders, KnownFolder } from './types.ts';

/** Prefix of the properties that hold the id of the folder at a path. */
const PATH = 'folder:';

/** Knowledge folders by where they were found and by what was published of them. */
export function createFolders(core: Core): KnowledgeFolders {
  const { db, write } = core;

  const describe = async (id: string, paths: readonly string[]): Promise<KnownFolder> => {
    const published = db.selectFrom('knowledgeRevisions').where('folder', '=', id);
    const rows = await published.select('revision').distinct().execute();
    const newest = await published.select('manifest').orderBy('number', 'desc').limit(1).executeTakeFirst();
    const { entries } = newest ? (JSON.parse(newest.manifest) as Manifest) : { entries: [] };
    return {
      id,
      paths,
      revisions: new Set(rows.map(({ revision }) => revision)),
      keys: new Set(entries.map(([, key]) => key)),
    };
  };

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
      const pathsOf = (id: string): readonly string[] =>
        rows.filter(({ value }) => value === id).map(({ name }) => name.slice(PATH.length));
      return Promise.all([...ids].map((id) => describe(id, pathsOf(id))));
    },
    use: async (id, path) => {
      if (path !== null) {
        await write(({ trx }) =>
          trx
            .insertInto('properties')
            .values({ name: `${PATH}${path}`, value: id })
            .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: id }))
            .execute(),
        );
      }
      core.folder = id;
    },
  };
}
