/** A process that serves answers: it prints what it answers whenever that changes, and publishes when it is told to. */
import { cp } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Library } from '../../../../src/library/Library.ts';
import { loadInWorker } from '../../../../src/library/loadInWorker.ts';
import { createService } from '../../../../src/service/createService.ts';
import type { Open } from '../../../../src/service/publishing/createPublisher.ts';
import { loadPublished } from '../../../../src/service/publishing/loadPublished.ts';
import { openStore } from '../../../../src/store/openStore.ts';

export interface ServerTask {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly name: string;
  readonly folder: string;
  readonly serverId: string;
  readonly questions: readonly string[];
}

/** What was answered from some moment on; a question's place is its question's. */
export interface Served {
  readonly name: string;
  readonly at: number;
  readonly answers: readonly (string | null)[];
  readonly locale: string | null;
}

/** Sent by the test on the topic `do`. */
export type Order =
  | { readonly do: 'publish'; readonly name: string; readonly from: string }
  | { readonly do: 'roll back'; readonly name: string; readonly number: number }
  | { readonly do: 'end' };

const task = JSON.parse(process.argv[2] ?? '') as ServerTask;
const { folder, serverId } = task;
const log = { info: () => {}, warn: console.error, error: console.error };
const store = await openStore({ ...task, clock: Date.now, log });
const open: Open = (knowledge) => loadInWorker({ knowledge });
const loading = await loadPublished(loadInWorker({ folder }), store, open, log);
const reload = () => loadInWorker({ folder, settled: true }).full;
const library = new Library(await loading.full, reload, Date.now);
const service = createService({ library, store, open, clock: Date.now, log, retentionDays: 90 });

let running = true;
store.changes.subscribe('do', async ({ payload }) => {
  const order = payload as Order;
  if (order.do === 'end') running = false;
  else if (order.name !== task.name) return;
  else if (order.do === 'publish') {
    await cp(order.from, folder, { recursive: true });
    await service.moderation?.refresh({ preview: false, by: task.name });
  } else await service.moderation?.rollBack({ number: order.number, by: task.name });
});

let last = '';
while (running) {
  const view = await service.viewOf(serverId);
  const given = await Promise.all(task.questions.map((question) => view.answer(question)));
  const answers = given.map((answer) => (answer.status === 'answered' ? (answer.chosen[0]?.entry.body ?? null) : null));
  const { locale } = await store.settings.ofServer(serverId);
  const now = JSON.stringify({ answers, locale });
  if (now !== last) process.stdout.write(`${JSON.stringify({ name: task.name, at: Date.now(), answers, locale })}\n`);
  last = now;
  await sleep(20);
}
await service.close();
await store.close();
