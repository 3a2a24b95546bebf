import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/openStore.ts';
import { GARDEN } from '../../test/support/garden.ts';
import type { Order, Served, ServerTask } from '../../test/support/store/children/server.ts';
import { writeFolder } from '../../test/support/terminal/run.ts';

const SCRIPT = fileURLToPath(new URL('../../test/support/store/children/server.js', import.meta.url));
const ROUNDS = 2;

interface Server {
  readonly process: ChildProcess;
  last: Served | null;
}

/** Returns milliseconds from publications and roll-backs to the moment when all of three processes serve them. */
export async function measurePublishing(): Promise<readonly { readonly name: string; readonly ms: number }[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const databaseUrl = process.env.DATABASE_URL ?? null;
  const people = GARDEN['facts/people.md'] ?? '';
  const folders = ['a', 'b', 'c'].map(() => writeFolder(GARDEN));
  const changed = writeFolder({ ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', 'Ines Costa') });
  const store = await openStore({ dataDir, databaseUrl, clock: Date.now });
  const servers = folders.map(({ path: folder }, i) =>
    startServer({
      dataDir,
      databaseUrl,
      folder,
      name: 'abc'[i] ?? '',
      serverId: '1',
      questions: ['who is the chairman'],
    }),
  );
  const order = (wish: Order): Promise<void> => store.changes.publish('do', wish);
  const served = async (name: string): Promise<number> => {
    while (!servers.every(({ last }) => last?.answers[0]?.includes(name))) await sleep(5);
    return Math.max(...servers.map(({ last }) => last?.at ?? 0));
  };
  const measured: { name: string; ms: number }[] = [];
  await served('Maria Kowalska');
  for (let round = 0; round < ROUNDS; round += 1) {
    await order({ do: 'publish', name: 'a', from: changed.path });
    const published = await served('Ines Costa');
    measured.push({ name: 'a publication', ms: published - ((await store.knowledge.current())?.publishedAt ?? 0) });
    await order({ do: 'roll back', name: 'c', number: 1 });
    const back = await served('Maria Kowalska');
    measured.push({ name: 'a roll-back', ms: back - ((await store.knowledge.current())?.publishedAt ?? 0) });
    await order({ do: 'publish', name: 'a', from: folders[1]?.path ?? '' });
  }
  await order({ do: 'end' });
  for (const { process: child } of servers) if (child.exitCode === null) await once(child, 'exit');
  await store.close();
  for (const folder of [changed, ...folders]) folder.remove();
  rmSync(dataDir, { recursive: true });
  return measured;
}

function startServer(task: ServerTask): Server {
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const server: Server = { process: child, last: null };
  createInterface(child.stdout).on('line', (line) => {
    server.last = JSON.parse(line) as Served;
  });
  return server;
}
