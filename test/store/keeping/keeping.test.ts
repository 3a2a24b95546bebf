import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { claimFolder } from '../../../src/store/keeping/claimFolder.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { hasPostgres, postgres, query, sqlite, type TestDatabase } from '../../support/store/databases.ts';
import { run } from '../../support/terminal/run.ts';

const SETTINGS = 1_203;

async function create(kind = sqlite): Promise<TestDatabase> {
  const database = await kind.create();
  onTestFinished(() => database.drop());
  return database;
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keeping-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const envOf = ({ dataDir, databaseUrl }: Pick<TestDatabase, 'dataDir' | 'databaseUrl'>) => ({
  DATA_DIR: dataDir,
  ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
});

const open = (database: Pick<TestDatabase, 'dataDir' | 'databaseUrl'>) => openStore({ ...database, clock: () => 5 });

/** Names of the tables, without those of the database itself. */
async function tablesOf(database: TestDatabase): Promise<readonly string[]> {
  const rows = await query(
    database,
    database.kind === 'sqlite'
      ? "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
      : 'select table_name as name from information_schema.tables where table_schema = current_schema()',
  );
  return rows.map(({ name }) => String(name)).sort();
}

/** All rows of all tables but the schema's version, each as JSON with sorted columns, in order. */
async function dump(database: TestDatabase): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const table of await tablesOf(database)) {
    if (table === 'versions') continue;
    const rows = await query(database, `select * from ${table}`);
    // PostgreSQL's client returns large integers as text.
    const plain = rows.map((row) =>
      JSON.stringify(
        Object.entries(row)
          .map(([key, value]) => [key, value === null ? null : String(value)])
          .sort(),
      ),
    );
    found[table] = plain.sort();
  }
  return found;
}

/** Creates a database with a row in every table, many in one, and a question that was deleted since. */
async function fill(database: TestDatabase): Promise<void> {
  await (await open(database)).close();
  const known: Record<string, string> = {
    server_id: "'s'",
    entry_id: "'e'",
    message_id: "'m'",
    id: '7',
    question_id: '7',
  };
  const columnsOf = async (table: string) => query(database, `select name, type from pragma_table_info('${table}')`);
  const first = ['entries', 'questions', 'posted'];
  const tables = (await tablesOf(database)).filter((name) => !['versions', 'properties', ...first].includes(name));
  for (const table of [...first, ...tables]) {
    const columns = await columnsOf(table);
    const values = columns.map(
      ({ name, type }) => known[String(name)] ?? (type === 'INTEGER' ? '3' : `'it''s “${table}” 🐟'`),
    );
    await query(database, `insert into ${table} (${columns.map(({ name }) => name).join()}) values (${values.join()})`);
  }
  await query(
    database,
    `insert into questions select 9, server_id, text, 'other', locale, source, status, times, first_asked, last_asked, group_key, entry_id, closed_by, closed_at from questions`,
  );
  await query(database, 'delete from questions where id = 9');
  await query(
    database,
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${SETTINGS - 1}) insert into settings select 'o' || i, 'n', 'v' from n`,
  );
}

describe('backup', () => {
  test('has everything of one moment, also while others write, and only its owner reads it', async () => {
    const database = await create();
    await fill(database);
    const before = await dump(database);
    const store = await open(database);
    onTestFinished(() => store.close());
    const file = join(createFolder(), 'copy.db');
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, i) => store.settings.setServer(`w${i}`, { locale: 'uk' }, 'x')),
    );
    expect(await run(['backup', file], { env: envOf(database) })).toMatchObject({ code: 0, stderr: '' });
    await writing;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = { ...database, dataDir: createFolder() };
    const restored = await run(['restore', file], { env: envOf(other) });
    expect(restored).toEqual({ code: 0, stdout: `restored ${file}\n`, stderr: '' });
    const after = await dump(other);
    const kept = (rows: readonly string[] | undefined) => rows?.filter((row) => !row.includes('server:w'));
    expect({
      ...after,
      settings: kept(after.settings),
      audit: before.audit,
      changes: before.changes,
      properties: 0,
    }).toEqual({ ...before, properties: 0 });
  });

  test.each([
    ['a file that is there', (data: string) => [data, join(data, 'footnote.db')], 'exists already'],
    ['a folder that is not there', (data: string) => [data, join(data, 'none/copy.db')], 'none/copy.db'],
    ['no database', () => [join(tmpdir(), 'nothing-here'), join(tmpdir(), 'never.db')], 'there is no database yet'],
  ] as const)('refuses %s in one line', async (_, choose, said) => {
    const database = await create();
    await (await open(database)).close();
    const [dataDir = '', file = ''] = choose(database.dataDir);
    const { code, stdout, stderr } = await run(['backup', file], { env: { DATA_DIR: dataDir } });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).toContain(said);
    expect(readdirSync(database.dataDir).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('of PostgreSQL names the tool for it, without the password', async () => {
    const env = { DATABASE_URL: 'postgres://bot:secret@127.0.0.1/bot' };
    for (const name of ['backup', 'restore']) {
      const { code, stderr } = await run([name, 'x.dump'], { env });
      expect([code, stderr.includes('secret')]).toEqual([1, false]);
      expect(stderr).toContain(name === 'backup' ? 'pg_dump' : 'pg_restore');
    }
  });
});

describe('restore', () => {
  test('keeps the former database, with what its log holds', async () => {
    const database = await create();
    const store = await open(database);
    await store.settings.setServer('first', { locale: 'de' }, 'x');
    const file = join(createFolder(), 'copy.db');
    expect((await run(['backup', file], { env: envOf(database) })).code).toBe(0);
    await store.settings.setServer('second', { locale: 'uk' }, 'x');
    await store.close();
    const { code, stdout } = await run(['restore', file], { env: envOf(database) });
    expect(code).toBe(0);
    const now = await open(database);
    const locales = async ({ settings }: typeof now) =>
      Promise.all(['first', 'second'].map(async (id) => (await settings.ofServer(id)).locale ?? null));
    expect(await locales(now)).toEqual(['de', null]);
    await now.close();
    const former = /the database before is (\S+\.before-\S+): delete/u.exec(stdout)?.[1] ?? '';
    expect(existsSync(former)).toBe(true);
    const back = await run(['restore', former], { env: envOf(database) });
    expect(back.stderr).toBe('');
    const again = await open(database);
    expect(await locales(again)).toEqual(['de', 'uk']);
    await again.close();
  });

  test.each([
    ['no file', () => {}, 'there is no such file'],
    ['text', (file: string) => writeFileSync(file, 'no database '.repeat(900)), 'not a valid database'],
    [
      'another program’s database',
      (file: string, make: Make) => make(file, 'create table songs (name text)'),
      'not a backup',
    ],
    [
      'one of a later Footnote',
      (file: string, make: Make) => make(file, 'create table versions as select 99 as version'),
      'later version',
    ],
  ] as const)('refuses %s and leaves the database alone', async (_, write, said) => {
    const database = await create();
    const store = await open(database);
    await store.settings.setServer('first', { locale: 'de' }, 'x');
    await store.close();
    const before = await dump(database);
    const folder = createFolder();
    const file = join(folder, 'footnote.db');
    const made: Promise<unknown>[] = [];
    write(file, (_file, statement) => void made.push(query({ ...database, dataDir: folder }, statement)));
    await Promise.all(made);
    const { code, stderr } = await run(['restore', file], { env: envOf(database) });
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain(said);
    expect(await dump(database)).toEqual(before);
  });

  test('waits for no bot that runs: it is refused', async () => {
    const database = await create();
    await (await open(database)).close();
    const file = join(createFolder(), 'copy.db');
    await run(['backup', file], { env: envOf(database) });
    const claim = await claimFolder(database.dataDir);
    const { code, stderr } = await run(['restore', file], { env: envOf(database) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Another Footnote runs on')]);
    claim.release();
    expect((await run(['restore', file], { env: envOf(database) })).code).toBe(0);
  });
});

type Make = (file: string, statement: string) => void;

describe.skipIf(!hasPostgres)('migrate', () => {
  test('carries everything to PostgreSQL and back, and ids count on', async () => {
    const [from, server, back] = [await create(), await create(postgres), await create()];
    await fill(from);
    const before = await dump(from);
    const env = { ...envOf(server), DATA_DIR: from.dataDir };
    const there = await run(['migrate', '--from', 'sqlite', '--to', 'postgres'], { env });
    expect([there.code, there.stderr]).toEqual([0, '']);
    expect(there.stdout).toContain(`settings: ${SETTINGS}\n`);
    expect(await dump(server)).toEqual(before);
    const home = await run(['migrate', '--from', 'postgres', '--to', 'sqlite'], {
      env: { ...env, DATA_DIR: back.dataDir },
    });
    expect([home.code, home.stderr]).toEqual([0, '']);
    expect(await dump(back)).toEqual(before);
    const ids: unknown[] = [];
    for (const database of [server, back]) {
      const store = await open(database);
      await store.questions.record({
        serverId: 's',
        text: 'What now?',
        locale: 'en',
        source: 'ask',
        groupKey: 'g',
      } as never);
      await store.close();
      ids.push(String((await query(database, 'select max(id) as id from questions'))[0]?.id));
    }
    expect(ids).toEqual(['10', '10']);
  });

  test('refuses a database that holds data, and copies nothing', async () => {
    const [from, server] = [await create(), await create(postgres)];
    await fill(from);
    const store = await open(server);
    await store.settings.setServer('first', { locale: 'de' }, 'x');
    await store.close();
    const before = await dump(server);
    const env = { ...envOf(server), DATA_DIR: from.dataDir };
    const { code, stderr } = await run(['migrate', '--from', 'sqlite', '--to', 'postgres'], { env });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/holds data already \(\w+\)\. Name an empty database\.\n$/u),
    ]);
    expect(await dump(server)).toEqual(before);
  });

  test.each([
    [[]],
    [['--from', 'sqlite']],
    [['--from', 'mysql', '--to', 'sqlite']],
    [['--from', 'sqlite', '--to', 'sqlite']],
  ])('refuses %j', async (args) => {
    const { code, stderr } = await run(['migrate', ...args], { env: {} });
    expect([code, stderr]).toEqual([2, expect.stringContaining('migrate needs --from')]);
  });
});
