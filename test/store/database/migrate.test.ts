import { CamelCasePlugin, Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/store/database/engine.ts';
import { migrate } from '../../../src/store/database/migrate.ts';
import { type Migration, migrations } from '../../../src/store/database/migrations.ts';
import { openPostgres } from '../../../src/store/database/openPostgres.ts';
import { openSqlite } from '../../../src/store/database/openSqlite.ts';
import type { Tables } from '../../../src/store/database/tables.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { createContent } from '../../support/store/content.ts';
import { databaseKinds, query, type TestDatabase } from '../../support/store/databases.ts';
import { start, useRooms } from '../../support/store/fixtures.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

const FIRST_ROWS: readonly string[] = [
  `insert into entries (server_id, entry_id, revision, removed) values ('s1', 'curated#x', 1, 0)`,
  `insert into entry_revisions (server_id, entry_id, revision, change, content, changed_by, changed_at)
      values ('s1', 'curated#x', 1, 'add', '${JSON.stringify(createContent('curated#x', 'x'))}', 'ann', 1)`,
  `insert into settings (owner, name, value) values ('server:s1', 'locale', '"uk"')`,
];

/** Rows that a database of a version may hold, as that version wrote them; one list a version, from version 1 on. */
const rows: readonly (readonly string[])[] = [
  FIRST_ROWS,
  [
    ...FIRST_ROWS,
    `insert into watched (server_id, entry_id, revision, cited, marked, version)
      values ('', 'faq#x', 'a1', '[]', 0, 1)`,
  ],
  [
    ...FIRST_ROWS,
    `insert into drafts (server_id, message_id, author_id, form, created_by, created_at)
      values ('s1', 'm1', 'u1', '{}', 'ann', 1)`,
    `insert into synonyms (server_id, words, added_by, added_at) values ('s1', '["hall","gym"]', 'ann', 1)`,
  ],
  [
    ...FIRST_ROWS,
    `insert into knowledge_revisions (revision, published_by, published_at, summary, manifest, folder)
      values ('aa', 'ann', 1, 'null', '{"entries":[],"rest":""}', '')`,
  ],
  [
    ...FIRST_ROWS,
    `insert into post_steps (post_id, step, server_id, begun_at, claimed_until) values ('p1', 'answer', 's1', 1, 2)`,
    `insert into posted (message_id, channel_id, server_id, posted_at, skipped, claimed_until, asker)
      values ('m1', 'c1', 's1', 1, 0, 0, 'hash')`,
  ],
  [
    ...FIRST_ROWS,
    `insert into outbox (key, server_id, channel_id, person, sealed, content, created_at, claimed_until)
      values ('k', 's1', 'c1', '', '', 'null', 1, 0)`,
  ],
];

const schemaOf = (database: TestDatabase) =>
  query(
    database,
    database.databaseUrl
      ? `select table_name, column_name, data_type, is_nullable from information_schema.columns
         where table_schema = current_schema() order by 1, 2`
      : `select type, name, sql from sqlite_master order by 1, 2`,
  );

const versionOf = async (database: TestDatabase): Promise<number> =>
  Number((await query(database, 'select max(version) as n from versions'))[0]?.n);

async function migrateTo(database: TestDatabase, steps: readonly Migration[]): Promise<void> {
  const { databaseUrl, dataDir } = database;
  const engine: Engine = databaseUrl ? openPostgres(databaseUrl) : openSqlite(dataDir, silent);
  const db = new Kysely<Tables>({ dialect: engine.dialect, plugins: [new CamelCasePlugin()] });
  try {
    await migrate(db, engine, start, steps);
  } finally {
    await db.destroy();
  }
}

const earlier = migrations.map((_, index) => index);

describe.each(databaseKinds)('migrations on $name', (kind) => {
  const createRoom = useRooms(kind);

  test.each(
    earlier,
  )('from version %i lead to the schema of a new database, and keep what was in it', async (version) => {
    const fresh = await createRoom();
    const old = await kind.create();
    try {
      await migrateTo(old, migrations.slice(0, version));
      for (const row of rows[version - 1] ?? []) await query(old, row);
      const store = await openStore({ ...old, clock: () => start });
      if (version > 0) {
        expect(await store.entries.list('s1')).toMatchObject([{ content: createContent('curated#x', 'x') }]);
        expect(await store.settings.ofServer('s1')).toMatchObject({ locale: 'uk' });
      }
      await store.close();
      expect(await versionOf(old)).toBe(migrations.length);
      expect(await schemaOf(old)).toEqual(await schemaOf(fresh.database));
    } finally {
      await old.drop();
    }
  });

  test('a further step is applied once, to what is there', async () => {
    const { store, database } = await createRoom();
    await store.settings.setServer('s1', { locale: 'fr' }, 'ann');
    const further: Migration = ({ text, end }) => [
      `create table more (name ${text} primary key${end}`,
      `insert into more select name from settings`,
    ];
    await migrateTo(database, [...migrations, further]);
    await migrateTo(database, [...migrations, further]);
    expect(await query(database, 'select name from more')).toEqual([{ name: 'locale' }]);
  });

  test('a step that fails leaves everything as it was', async () => {
    const { database } = await createRoom();
    const before = await schemaOf(database);
    const broken: Migration = ({ text, end }) => [
      `create table more (name ${text}${end}`,
      'insert into nowhere values (1)',
    ];
    await expect(migrateTo(database, [...migrations, broken])).rejects.toMatchObject({ code: 'failed' });
    expect(await schemaOf(database)).toEqual(before);
    expect(await versionOf(database)).toBe(migrations.length);
  });

  test('a database that a later Footnote wrote is refused with one line', async () => {
    const { database, open } = await createRoom();
    await query(database, `insert into versions (version, applied_at) values (${migrations.length + 1}, 0)`);
    const refusal = open();
    await expect(refusal).rejects.toMatchObject({
      name: 'StoreError',
      code: 'newer',
      message: expect.stringMatching(
        /^\S+ was written by a later version of Footnote\. Update Footnote, or restore an earlier backup\.$/u,
      ),
    });
  });

  test('several that start at once on an empty database all open it', async () => {
    const database = await kind.create();
    try {
      const stores = await Promise.all(Array.from({ length: 5 }, () => openStore({ ...database, clock: () => start })));
      await Promise.all(
        stores.map((store, n) => store.votes.vote({ serverId: 's', entryId: 'e', revision: `${n}`, userId: 'u' })),
      );
      // One key for all: the same person is the same to each.
      expect(await stores[0]?.forget('u')).toMatchObject({ votes: 5 });
      for (const store of stores) await store.close();
      expect(await query(database, 'select version from versions')).toHaveLength(migrations.length);
    } finally {
      await database.drop();
    }
  });
});

test('there are sample rows for every version, so that the next one is tested from this one', () => {
  expect(rows).toHaveLength(migrations.length);
});
