import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/types.ts';
import { createContent } from '../support/store/content.ts';
import { databaseKinds, query, sqlite, type TestDatabase } from '../support/store/databases.ts';
import { dayMs, useRooms } from '../support/store/fixtures.ts';

/** Everything that the files of a folder hold, byte by byte. */
async function readBytes(folder: string): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')))).join('\n');
}

const SERVER = '1300000000000000009';
const PERSON = '1200000000000000077';
const ref = { serverId: SERVER, entryId: 'faq#one', revision: 'r1' };

/** Leaves something of a person in every table, between many rows of others. */
async function leaveTraces(store: Store, serverId: string, mark: string): Promise<void> {
  const others = Array.from({ length: 300 }, (_, i) => i);
  const record = (text: string) =>
    store.questions.record({ serverId, text, locale: 'en', source: 'unanswered', groupKey: text });
  await Promise.all(others.map((i) => record(`ordinary question ${i} ${'word '.repeat(i % 40)}`)));
  const { id: questionId } = await record(`${mark} question`);
  await store.notices.subscribe({ serverId, questionId, userId: PERSON, channelId: '1' });
  for (const i of others)
    await store.votes.vote({ ...ref, serverId, entryId: `faq#${i}`, userId: `${i % 2 ? PERSON : i}` });
  await store.votes.flag({ ...ref, serverId, userId: PERSON, reason: `${mark} reason ${'long '.repeat(2000)}` });
  await store.settings.setPerson(PERSON, { answerMentions: false });
  await store.entries.add({ serverId, entryId: 'x#x', content: createContent('x#x', `${mark} text`), by: PERSON });
  await store.settings.setServer(serverId, { locale: 'uk' }, PERSON);
  await store.posted.add({ messageId: '77', channelId: '1', serverId, entries: [{ ...ref, entryId: 'x#x' }] });
  await store.posts.begin({ serverId, postId: '78', step: 'answer', leaseMs: 1000 });
  store.stats.count(serverId, 'asked');
  const said = { text: mark, hash: 'h' };
  const cited = [{ source: 's', number: 1, said, at: 1, says: null, before: null, after: null }];
  await store.watched.save([{ serverId, entryId: 'x#x', revision: 'r', cited, isReplaced: false, expected: 0 }]);
}

describe('in the embedded database', () => {
  const createRoom = useRooms(sqlite);

  test('a person who is forgotten is in no byte of any file', async () => {
    const { store, database } = await createRoom();
    await leaveTraces(store, SERVER, 'secret-mark');
    expect(await readBytes(database.dataDir)).toContain(PERSON);
    await store.forget(PERSON);
    const bytes = await readBytes(database.dataDir);
    expect(bytes).not.toContain(PERSON);
    expect(bytes).not.toContain('secret-mark reason');
    expect(bytes).toContain('ordinary question 7');
  });

  test('what is older than the retention is in no byte either', async () => {
    const { store, database, clock } = await createRoom();
    await leaveTraces(store, SERVER, 'secret-mark');
    clock.now += 91 * dayMs;
    await store.purge(90);
    const bytes = await readBytes(database.dataDir);
    expect(bytes).not.toMatch(/secret-mark (?:question|reason)|ordinary question/u);
    expect(bytes).toContain('secret-mark text');
  });

  test('nor is a question that was deleted because it found its answer, a day later', async () => {
    const { store, database } = await createRoom();
    const { id } = await store.questions.record({
      serverId: 's',
      text: 'secret-mark',
      locale: 'en',
      source: 'suggested',
      groupKey: 'k',
    });
    await store.questions.take('s', id);
    await store.purge(90);
    expect(await readBytes(database.dataDir)).not.toContain('secret-mark');
  });

  test('another process that reads delays it, and nothing fails', async () => {
    const { store, open, database } = await createRoom();
    const other = await open();
    await leaveTraces(store, SERVER, 'secret-mark');
    await Promise.all([
      store.forget(PERSON),
      other.entries.list(SERVER),
      other.questions.gaps({ serverId: SERVER, limit: 9 }),
    ]);
    await other.purge(90);
    expect(await readBytes(database.dataDir)).not.toContain(PERSON);
  });
});

describe.each(databaseKinds)('the key of the pseudonyms with $name', (kind) => {
  const createRoom = useRooms(kind);
  const keyFile = (database: TestDatabase): string => join(database.dataDir, 'pseudonym.key');
  const isNew = (store: Store): Promise<boolean> => store.votes.vote({ ...ref, userId: PERSON });

  test('is in a file of its own, for its owner alone, and not in the database', async () => {
    const { store, database } = await createRoom();
    const key = (await readFile(keyFile(database), 'utf8')).trim();
    expect(key).toMatch(/^[0-9a-f]{64}$/u);
    expect((await stat(keyFile(database))).mode & 0o777).toBe(0o600);
    await isNew(store);
    const stored = JSON.stringify([
      await query(database, 'select * from properties'),
      await query(database, 'select * from votes'),
    ]);
    expect(stored).not.toContain(key);
    expect(stored).not.toContain(PERSON);
  });

  test('moves out of a database that holds it, which keeps its pseudonyms', async () => {
    const { store, database, open, logged } = await createRoom();
    await isNew(store);
    await store.close();
    const key = (await readFile(keyFile(database), 'utf8')).trim();
    await rm(keyFile(database));
    await query(database, `insert into properties (name, value) values ('voter-key', '${key}')`);
    const again = await open();
    expect(await isNew(again)).toBe(false);
    expect((await readFile(keyFile(database), 'utf8')).trim()).toBe(key);
    expect(await query(database, `select * from properties where name = 'voter-key'`)).toEqual([]);
    if (kind === sqlite) {
      await rm(keyFile(database));
      expect(await readBytes(database.dataDir)).not.toContain(key);
    }
    expect(logged).toEqual([]);
  });

  test('if it is lost, earlier pseudonyms belong to nobody, and the log says so', async () => {
    const { store, database, open, logged } = await createRoom();
    await isNew(store);
    await store.close();
    await rm(keyFile(database));
    const again = await open();
    expect(logged).toEqual([expect.stringMatching(/^warn: The key of the pseudonyms is not the one used before: /u)]);
    expect(await again.forget(PERSON)).toMatchObject({ votes: 0 });
    expect(await isNew(again)).toBe(true);
    await again.close();
    await open();
    expect(logged).toHaveLength(1);
  });

  test.each(['', 'short\n', 'two words '.repeat(9)])('a file that holds %j is a lost key', async (text) => {
    const { store, database, open, logged } = await createRoom();
    await store.close();
    await writeFile(keyFile(database), text);
    await open();
    expect((await readFile(keyFile(database), 'utf8')).trim()).toMatch(/^[0-9a-f]{64}$/u);
    expect(logged).toHaveLength(1);
  });

  test('may be given, and is then written nowhere', async () => {
    const { openWith, database } = await withKey(await createRoom());
    const key = 'a-key-that-the-operator-keeps-elsewhere';
    const store = await openWith(key);
    expect([await isNew(store), await isNew(await openWith(key))]).toEqual([true, false]);
    expect(await readBytes(database.dataDir)).not.toContain(key);
    expect(JSON.stringify(await query(database, 'select * from properties'))).not.toContain(key);
  });

  test('if it cannot be written, one line says so and everything works until the end', async () => {
    const { store, database, open, logged } = await createRoom();
    await store.close();
    await rm(keyFile(database));
    await mkdir(keyFile(database));
    const again = await open();
    expect([await isNew(again), await isNew(again)]).toEqual([true, false]);
    expect(logged[0]).toMatch(/^warn: The key of the pseudonyms cannot be written \(.*set PSEUDONYM_KEY\.$/u);
    await chmod(database.dataDir, 0o755);
  });

  test('several processes that start at once create one', async () => {
    const { store, database, open } = await createRoom();
    await store.close();
    await rm(keyFile(database));
    const stores = await Promise.all([open(), open(), open()]);
    expect(await Promise.all(stores.map(isNew)).then((all) => all.filter(Boolean))).toHaveLength(1);
  });
});

async function withKey({ database, clock, store }: Awaited<ReturnType<ReturnType<typeof useRooms>>>) {
  const { openStore } = await import('../../src/store/openStore.ts');
  await store.close();
  await rm(join(database.dataDir, 'pseudonym.key'));
  const opened: Store[] = [];
  const openWith = async (pseudonymKey: string): Promise<Store> => {
    for (const one of opened.splice(0)) await one.close();
    const fresh = await openStore({ ...database, pseudonymKey, clock });
    opened.push(fresh);
    return fresh;
  };
  return { openWith, database };
}

describe.each(databaseKinds)('a server that removes the bot, with $name', (kind) => {
  const createRoom = useRooms(kind);
  const OTHER = '1300000000000000010';

  /** Counts the rows of every table that has any of servers, also of tables that are added later. */
  const countRows = async (database: TestDatabase, serverId: string): Promise<number> => {
    const found = await query(
      database,
      database.databaseUrl
        ? `select table_name as name from information_schema.columns
           where table_schema = current_schema() and column_name = 'server_id'`
        : `select m.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'server_id'`,
    );
    const counts = found.map(
      ({ name }) => `(select count(*) from ${name} where server_id = '${serverId}' or server_id like '%/${serverId}')`,
    );
    const settings = `(select count(*) from settings where owner = 'server:${serverId}')`;
    expect(counts.length).toBeGreaterThan(7);
    return Number((await query(database, `select ${[...counts, settings].join(' + ')} as n`))[0]?.n);
  };

  test('loses everything a week later, and the others nothing', async () => {
    const { store, database, clock, open } = await createRoom();
    await leaveTraces(store, SERVER, 'gone');
    await leaveTraces(store, OTHER, 'stays');
    await store.close();
    const again = await open();
    await again.folders.use('another-folder', null);
    await leaveTraces(again, SERVER, 'gone');
    const others = await countRows(database, OTHER);
    expect(await again.servers.leave(SERVER)).toBe(true);
    clock.now += 6 * dayMs;
    expect(await again.servers.leave(SERVER)).toBe(false);
    expect(await again.purge(90)).toMatchObject({ servers: 0 });
    clock.now += dayMs;
    expect(await again.purge(90)).toMatchObject({ servers: 1 });
    expect(await countRows(database, SERVER)).toBe(0);
    expect(await countRows(database, OTHER)).toBe(others);
    expect(await query(database, `select * from properties where name like 'left:%'`)).toEqual([]);
    if (kind === sqlite) expect(await readBytes(database.dataDir)).not.toMatch(/gone (?:text|question|reason)/u);
  });

  test('keeps everything if it takes the bot back within the week', async () => {
    const { store, database, clock } = await createRoom();
    await leaveTraces(store, SERVER, 'stays');
    const before = await countRows(database, SERVER);
    await store.servers.leave(SERVER);
    clock.now += 6 * dayMs;
    await store.servers.join(SERVER);
    clock.now += 2 * dayMs;
    expect(await store.purge(90)).toMatchObject({ servers: 0 });
    expect(await countRows(database, SERVER)).toBe(before);
  });

  test('is found out at the start, among the servers that this process would know', async () => {
    const { store } = await createRoom();
    await store.settings.setServer(SERVER, { locale: 'uk' }, 'x');
    await store.settings.setServer(OTHER, { locale: 'uk' }, 'x');
    await store.settings.setServer('preview', { locale: 'uk' }, 'x');
    expect(await store.servers.reconcile(new Set([OTHER]), (id) => id !== SERVER)).toEqual([]);
    expect(await store.servers.reconcile(new Set([OTHER]), () => true)).toEqual([SERVER]);
    expect(await store.servers.reconcile(new Set([OTHER]), () => true)).toEqual([]);
    expect(await store.servers.reconcile(new Set([SERVER]), () => true)).toEqual([OTHER]);
    expect(await store.servers.leave(SERVER)).toBe(true);
  });
});

describe.each(databaseKinds.filter((kind) => kind !== sqlite))('in $name', (kind) => {
  const createRoom = useRooms(kind);

  test('the tables are rewritten when a person is forgotten', async () => {
    const { store, database } = await createRoom();
    await leaveTraces(store, SERVER, 'x');
    const fileOf = async () => (await query(database, `select pg_relation_filenode('votes') as file`))[0]?.file;
    const before = await fileOf();
    await store.forget(PERSON);
    expect(await fileOf()).not.toBe(before);
  });
});
