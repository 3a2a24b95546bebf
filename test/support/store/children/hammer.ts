/** One of several processes that start at once on one empty database and want the same things. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../../src/store/openStore.ts';
import { createContent } from '../content.ts';

export interface HammerTask {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly name: string;
  readonly edits: number;
  readonly messages: readonly string[];
}

export interface HammerReport {
  readonly voted: number;
  readonly conflicts: number;
  readonly claimed: readonly string[];
  readonly seen: readonly unknown[];
}

const task = JSON.parse(process.argv[2] ?? '') as HammerTask;
const store = await openStore({ ...task, clock: Date.now });
const seen: unknown[] = [];
const ready = new Set<unknown>();
const finished = new Set<unknown>();
store.changes.subscribe('count', ({ payload }) => void seen.push(payload));
store.changes.subscribe('finished', ({ payload }) => void finished.add(payload));
store.changes.subscribe('ready', ({ payload }) => void ready.add(payload));
// Until everyone listens, so that everyone must see everything.
while (ready.size < 3) {
  await store.changes.publish('ready', task.name);
  await sleep(50);
}
// Whoever came last has missed the earlier ones.
await store.changes.publish('ready', task.name);

const place = { serverId: 's1', entryId: 'curated#shared' };
let voted = 0;
let conflicts = 0;
for (let n = 0; n < task.edits; n += 1) {
  if (await store.votes.vote({ ...place, revision: `${n}`, userId: 'same' })) voted += 1;
  for (let saved = false; !saved; ) {
    const current = await store.entries.get(place.serverId, place.entryId);
    const content = createContent(place.entryId, `${task.name} ${n}`);
    const written = current
      ? await store.entries.edit({ ...place, content, expected: current.revision, by: task.name })
      : await store.entries.add({ ...place, content, by: task.name });
    saved = written.outcome === 'saved';
    if (!saved) conflicts += 1;
  }
  await store.changes.publish('count', `${task.name} ${n}`);
}

for (const messageId of task.messages) {
  const entries = [{ entryId: 'faq#a', revision: 'old' }];
  await store.posted.add({ messageId, channelId: 'c', serverId: 's1', entries });
}
const claimed: string[] = [];
const filter = { current: () => 'new', days: 30, limit: 4, leaseMs: 120_000 };
for (let found = await store.posted.claim(filter); found.length > 0; found = await store.posted.claim(filter)) {
  for (const correction of found) {
    claimed.push(correction.messageId);
    await store.posted.finish(correction, 'done');
  }
}

await store.changes.publish('finished', task.name);
while (finished.size < 3) await sleep(20);
const report: HammerReport = { voted, conflicts, claimed, seen };
process.stdout.write(`${JSON.stringify(report)}\n`);
await store.close();
