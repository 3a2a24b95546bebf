import { execFileSync } from 'node:child_process';
import { chmod, copyFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toStoreError } from '../../src/store/database/toStoreError.ts';
import { openStore } from '../../src/store/openStore.ts';
import type { RefusedReport, RefusedTask } from '../support/store/children/refusedWriter.ts';
import { createContent } from '../support/store/content.ts';
import { hasPostgres, query, separatePostgres, sqlite, type TestDatabase } from '../support/store/databases.ts';
import { useRooms } from '../support/store/fixtures.ts';
import { type ChildOptions, useChildren } from '../support/store/startChild.ts';

const clock = Date.now;
/** Root may write anywhere: as root the child runs as nobody. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

function canMount(): boolean {
  try {
    execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const mounting = canMount();
if (!mounting) console.warn('A small disk cannot be mounted here: the test of a full disk is skipped.');

/** Nobody must be able to read the code that the child runs. */
function canRunAsNobody(): boolean {
  if (uid === undefined) return true;
  try {
    execFileSync(process.execPath, ['-e', `require('node:fs').accessSync(${JSON.stringify(import.meta.dirname)})`], {
      uid,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

const nobody = canRunAsNobody();
if (!nobody) console.warn('This folder is closed to other users: the tests of read-only folders are skipped.');

describe('a disk that refuses', () => {
  const startChild = useChildren();
  const databases: TestDatabase[] = [];
  const createDatabase = async () => {
    const database = await sqlite.create();
    databases.push(database);
    return database;
  };
  afterEach(async () => {
    for (const database of databases.splice(0)) await database.drop();
  });

  const run = async (task: RefusedTask, options: ChildOptions): Promise<RefusedReport> => {
    const child = startChild('refusedWriter', task, options);
    expect(await child.ended, child.errors()).toEqual({ code: 0, signal: null });
    return child.lines[0] as RefusedReport;
  };

  test.skipIf(!mounting)(
    'a full disk: one clear message, reading goes on, and writing when there is room',
    async () => {
      const { dataDir } = await createDatabase();
      const wrapper = ['unshare', '-rm', 'sh', '-c', `mount -t tmpfs -o size=2m tmpfs ${dataDir} && exec "$@"`, 'sh'];
      const report = await run({ dataDir, filler: join(dataDir, 'filler') }, { wrapper });
      expect(report.codes).toEqual(Array.from({ length: 5 }, () => 'full'));
      expect(report.acknowledged).toBeGreaterThan(5);
      expect(report).toMatchObject({ opened: true, read: report.acknowledged, after: 'saved' });
      const file = join(dataDir, 'footnote.db');
      const line = `Nothing can be written to ${file}: the disk is full. Free some space; until then Footnote only answers.`;
      expect(report.message).toBe(line);
      expect(new Set(report.logged)).toEqual(new Set([line, `${file} accepts writes again.`]));
      expect(report.logged.at(-1)).toBe(`${file} accepts writes again.`);
    },
  );

  test('a quota: one clear message, reading goes on, nothing is half-written', async () => {
    const database = await createDatabase();
    const { dataDir } = database;
    // 512-byte blocks or KiB, as the shell has it: two megabytes or four.
    const wrapper = ['sh', '-c', 'trap "" XFSZ; ulimit -f 4096; exec "$@"', 'sh'];
    const report = await run({ dataDir, filler: null }, { wrapper });
    expect(report.codes).toEqual(Array.from({ length: 5 }, () => expect.stringMatching(/^(disk|full)$/u)));
    expect(report.message).toMatch(/^Nothing can be written to .*footnote\.db: the disk .* only answers\.$/u);
    expect(report.acknowledged).toBeGreaterThan(5);
    expect(report.read).toBe(report.acknowledged);
    const store = await openStore({ ...database, clock });
    expect(await store.entries.list('s1')).toHaveLength(report.acknowledged);
    const saved = await store.entries.add({ serverId: 's1', entryId: 'n', content: createContent('n', 'n'), by: 'a' });
    expect(saved.outcome).toBe('saved');
    await store.close();
    expect(await query(database, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  const log = ['footnote.db-wal', 'footnote.db-shm'];
  test.skipIf(!nobody).each([
    ['with all in the file', [], true],
    ['with its log', log, true],
    ['with a log that cannot be read', log.slice(0, 1), false],
  ])('a read-only folder %s', async (_, files, readable) => {
    const before = await createDatabase();
    const store = await openStore({ ...before, clock });
    await store.entries.add({ serverId: 's1', entryId: 'n', content: createContent('n', 'n'), by: 'a' });
    if (files.length === 0) await store.close();
    const { dataDir } = await createDatabase();
    for (const file of ['footnote.db', ...files]) {
      await copyFile(join(before.dataDir, file), join(dataDir, file));
      await chmod(join(dataDir, file), 0o444);
    }
    await chmod(dataDir, 0o555);
    if (files.length > 0) await store.close();
    const report = await run({ dataDir, filler: null }, { uid });
    expect(report).toMatchObject({ opened: readable, acknowledged: 0, read: readable ? 1 : 0 });
    expect(new Set(report.codes)).toEqual(new Set(['readonly']));
    expect(report.message).toMatch(/^Nothing can be written to .*footnote\.db: it is read-only\. /u);
  });

  test.skipIf(!nobody)('a folder in which nothing can be made ends the start with one line', async () => {
    const { dataDir } = await createDatabase();
    await chmod(dataDir, 0o555);
    for (const folder of [dataDir, join(dataDir, 'deeper')]) {
      const report = await run({ dataDir: folder, filler: null }, { uid });
      expect(report).toMatchObject({ opened: false, codes: ['readonly'] });
      expect(report.message).toMatch(/^Nothing can be written to .*footnote\.db: it is read-only\. Give .*\.$/u);
    }
  });

  test('a file that is no database is refused with one line, and left as it is', async () => {
    const database = await createDatabase();
    await writeFile(join(database.dataDir, 'footnote.db'), 'These are my notes. '.repeat(500));
    const refusal = openStore({ ...database, clock });
    await expect(refusal).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringMatching(/^[^\n]*Restore it from a backup\.$/u),
    });
  });
});

test('a value of a wrong type is an error and not the end of the process', async () => {
  const database = await sqlite.create();
  const store = await openStore({ ...database, clock });
  for (const wrong of [true, undefined, Number.NaN, { id: 1 }]) {
    await expect(store.entries.get(wrong as never, 'x')).rejects.toThrow(
      /^The store accepts only text, finite numbers and null/u,
    );
  }
  expect(await store.entries.get('s1', 'x')).toBeNull();
  await store.close();
  await database.drop();
});

describe('PostgreSQL that is not there', () => {
  test.each([
    [
      'postgres://bob:s3cret@127.0.0.1:1/x',
      'unreachable',
      /^postgres:\/\/127\.0\.0\.1:1\/x cannot be reached \(.*ECONNREFUSED.*\)\. /u,
    ],
    ['postgres://bob:s3cret@nowhere.invalid/x', 'unreachable', /^postgres:\/\/nowhere\.invalid\/x cannot be reached/u],
    ['not an address', 'invalid', /^DATABASE_URL: is not a postgres:\/\/ address\.$/u],
  ])('%s', async (databaseUrl, code, message) => {
    const refusal = openStore({ dataDir: '/nowhere', databaseUrl, clock });
    await expect(refusal).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    await expect(refusal).rejects.not.toMatchObject({ message: expect.stringContaining('s3cret') });
  });

  test.each([
    ['53100', 'full'],
    ['25006', 'readonly'],
    ['28P01', 'denied'],
    ['57P01', 'unreachable'],
    ['XX001', 'damaged'],
    ['42601', 'failed'],
  ])('its error %s is one of kind %s', (code, kind) => {
    expect(toStoreError(Object.assign(new Error('as it says'), { code }), 'here').code).toBe(kind);
  });
});

describe.skipIf(!hasPostgres)('faults of PostgreSQL', () => {
  const kind = separatePostgres;
  const createRoom = useRooms(kind);

  test('a database that turns read-only: one clear message, reading goes on, and writing afterwards', async () => {
    const { store, database, logged } = await createRoom();
    const add = (entryId: string) =>
      store.entries.add({ serverId: 's1', entryId, content: createContent(entryId, 'x'), by: 'a' });
    await add('one');
    const url = new URL(database.databaseUrl ?? '');
    url.searchParams.set('options', '-c default_transaction_read_only=off');
    const turn = async (readOnly: 'on' | 'off') => {
      const operator = { ...database, databaseUrl: url.href };
      await query(operator, `alter database ${url.pathname.slice(1)} set default_transaction_read_only = ${readOnly}`);
      await query(
        operator,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      // The first use of a broken connection may fail.
      await vi.waitFor(() => store.entries.list('s1'));
    };
    await turn('on');
    for (let n = 0; n < 3; n += 1) await expect(add('two')).rejects.toMatchObject({ code: 'readonly' });
    expect(await store.entries.list('s1')).toHaveLength(1);
    expect(logged.filter((line) => line.includes('it is read-only'))).toHaveLength(1);
    await turn('off');
    expect(await add('two')).toMatchObject({ outcome: 'saved' });
    expect(logged.filter((line) => line.endsWith('accepts writes again.'))).toHaveLength(1);
  });
});
