import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/openStore.ts';
import type { Store } from '../../src/store/types.ts';
import { verifyRevisions } from '../support/kill/verify.ts';
import { sized } from '../support/soak.ts';
import type { CrashTask } from '../support/store/children/crashWriter.ts';
import { databaseKinds, sqlite } from '../support/store/databases.ts';
import { type Child, useChildren } from '../support/store/startChild.ts';

/** Rounds of two processes, both killed: `STORE_KILL_ROUNDS=100 npm run soak -- crash` kills 200. */
const rounds = Number(process.env.STORE_KILL_ROUNDS ?? sized(1, 20));
/** Longer than a living process ever holds a claim. */
const leaseMs = 3_000;

type Acknowledged = Partial<{
  entryId: string;
  revision: number;
  markdown: string;
  questionId: number;
  number: number;
  body: string;
  messageId: string;
}>;

describe.each(databaseKinds)('kill -9 on $name', (kind) => {
  const startChild = useChildren();

  test(
    `loses no acknowledged write and leaves nothing half-written, ${rounds} × 2 times`,
    async () => {
      const database = await kind.create();
      const scratch = await sqlite.create();
      const ledger = join(scratch.dataDir, 'ledger');
      await writeFile(ledger, '');
      try {
        const messages: string[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const children = ['a', 'b'].map((name) => {
            const task: CrashTask = { ...database, ledger, leaseMs, name: `${name}${round}` };
            return startChild('crashWriter', task);
          });
          await Promise.all(children.map(killSomeTime));
          const acknowledged = children.flatMap(({ lines }) => lines as Acknowledged[]);
          messages.push(...acknowledged.flatMap(({ messageId }) => messageId ?? []));
          const store = await openStore({ ...database, clock: Date.now });
          for (const one of acknowledged) await expectKept(store, one);
          await store.close();
        }
        const store = await openStore({ ...database, clock: Date.now });
        await expectWhole(store);
        await verifyRevisions(database);
        await sleep(leaseMs);
        await finishCorrections(store, ledger);
        expectCorrectedOnce(await readFile(ledger, 'utf8'), messages, rounds * 2);
        await store.close();
      } finally {
        await scratch.drop();
        await database.drop();
      }
    },
    (60 + rounds * 20) * 1_000,
  );
});

/** Let it write for a moment of random length, counted from its first acknowledged write. */
async function killSomeTime(child: Child): Promise<void> {
  await vi.waitFor(() => expect(child.lines.length, child.errors()).toBeGreaterThan(0), {
    timeout: 20_000,
    interval: 5,
  });
  await sleep(Math.random() * 300);
  child.process.kill('SIGKILL');
  expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(child.errors()).toBe('');
}

async function expectKept(
  store: Store,
  { entryId, revision, markdown, questionId, number, body }: Acknowledged,
): Promise<void> {
  if (entryId !== undefined) {
    const history = await store.entries.history('s1', entryId);
    expect(history.find((one) => one.revision === revision)?.content?.markdown).toBe(markdown);
  }
  if (questionId !== undefined) expect(await store.questions.get('s1', questionId)).not.toBeNull();
  if (number !== undefined) expect((await store.knowledge.load(number))?.snapshot.entries[0]?.body).toBe(body);
}

/** Every revision in the list, acknowledged or not, is there from its first to its last entry. */
async function expectWhole(store: Store): Promise<void> {
  for (const record of await store.knowledge.list({ limit: 10_000 })) {
    const loaded = await store.knowledge.load(record.number);
    expect(loaded?.snapshot.entries).toHaveLength(300);
    expect(loaded?.snapshot.entries.every(({ body }, index) => index % 30 !== 0 || body === record.revision)).toBe(
      true,
    );
  }
}

/** What the next process does with the corrections that the killed ones left. */
async function finishCorrections(store: Store, ledger: string): Promise<void> {
  const filter = { current: () => 'new', days: 30, limit: 50, leaseMs: 60_000 };
  for (let found = await store.posted.claim(filter); found.length > 0; found = await store.posted.claim(filter)) {
    const messageIds = found.map(({ messageId }) => messageId);
    await writeFile(ledger, messageIds.map((id) => `edit ${id}\n`).join(''), { flag: 'a' });
    for (const correction of found) expect(await store.posted.finish(correction, 'done')).toBe(true);
    await writeFile(ledger, messageIds.map((id) => `done ${id}\n`).join(''), { flag: 'a' });
  }
}

/**
 * Every message is corrected; none is touched after its correction was acknowledged; and none twice but for the one that
 * a process had in its hands when it was killed.
 */
function expectCorrectedOnce(ledger: string, messages: readonly string[], kills: number): void {
  const lines = ledger
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  const done = new Set<string>();
  const edited = new Set<string>();
  let repeated = 0;
  for (const [what, id = ''] of lines) {
    if (what === 'done') done.add(id);
    else {
      expect(done.has(id), `${id} was edited after it was done`).toBe(false);
      if (edited.has(id)) repeated += 1;
      edited.add(id);
    }
  }
  for (const id of messages) expect(edited.has(id), `${id} was never corrected`).toBe(true);
  expect(repeated).toBeLessThanOrEqual(kills);
}
