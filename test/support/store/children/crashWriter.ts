/**
 * Writes as fast as it can until it is killed, and prints each write when the store has acknowledged it. `ledger` is
 * the outside world of corrections: a line when a message is edited, and one when the store knows it.
 */
import { appendFileSync, writeSync } from 'node:fs';
import { openStore } from '../../../../src/store/openStore.ts';
import { createContent, createEntry } from '../content.ts';

export interface CrashTask {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly name: string;
  readonly ledger: string;
  readonly leaseMs: number;
}

const task = JSON.parse(process.argv[2] ?? '') as CrashTask;
const store = await openStore({ ...task, clock: Date.now });
const say = (line: unknown): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const serverId = 's1';

for (let n = 0; ; n += 1) {
  const by = task.name;
  const entryId = `${by}#${n % 5}`;
  const content = createContent(entryId, `${by} ${n} ${'x'.repeat(n % 3_000)}`);
  const current = await store.entries.get(serverId, entryId);
  const written = current
    ? await store.entries.edit({ serverId, entryId, content, expected: current.revision, by })
    : await store.entries.add({ serverId, entryId, content, by });
  if (written.outcome === 'saved') say({ entryId, revision: written.entry.revision, markdown: content.markdown });

  const { id } = await store.questions.record({
    serverId,
    text: `${by} ${n}`,
    locale: 'en',
    source: 'unanswered',
    groupKey: 'g',
  });
  say({ questionId: id });

  const entries = Array.from({ length: 300 }, (_, index) => createEntry(`faq#${index}`, `${by} ${index % 30 ? 0 : n}`));
  const snapshot = { entries, sources: new Map(), synonyms: [] };
  const { record } = await store.knowledge.publish({ revision: `${by} ${n}`, by, summary: null, snapshot });
  say({ number: record.number, body: `${by} ${n}` });

  const messageId = `${by}-${n}`;
  await store.posted.add({ messageId, channelId: 'c', serverId, entries: [{ entryId: 'faq#0', revision: 'old' }] });
  say({ messageId });
  const corrections = await store.posted.claim({ current: () => 'new', days: 30, limit: 3, leaseMs: task.leaseMs });
  for (const correction of corrections) {
    appendFileSync(task.ledger, `edit ${correction.messageId}\n`);
    if (await store.posted.finish(correction, 'done')) appendFileSync(task.ledger, `done ${correction.messageId}\n`);
  }
}
