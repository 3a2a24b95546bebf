/**
 * Servers' own entries over a large base: `npm run bench:layers -- [servers] [entries each] [base entries]`. Fills a
 * database first, then measures in a process of its own: a question in a server that is not in memory (cold), one in a
 * server that is (warm), and the memory it all takes.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../src/base/seededRandom.ts';
import { assignKeys } from '../../src/knowledge/entries/assignKeys.ts';
import { knowledgeRevision } from '../../src/knowledge/revisions/knowledgeRevision.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import { Library } from '../../src/library/Library.ts';
import { loadInWorker } from '../../src/library/loadInWorker.ts';
import { createServerViews } from '../../src/service/servers/createServerViews.ts';
import { openStore } from '../../src/store/openStore.ts';
import { makeCorpus } from '../corpus/makeCorpus.ts';
import { readWords } from '../corpus/readWords.ts';
import { percentile } from '../percentile.ts';
import { pick } from '../random.ts';

interface Task {
  readonly step: 'fill' | 'measure';
  readonly dataDir: string;
  readonly servers: number;
  readonly each: number;
  readonly base: number;
}

const CLINC = process.env.CLINC150 ?? '../shared/datasets/clinc150-dev.json';
const WARM_QUESTIONS = 20_000;
const MEGABYTE = 1024 * 1024;
/** People do not ask without a pause; what nobody waits for is done in it. */
const BETWEEN_MS = 2;

const serverName = (number: number): string => String(2_000_000_000_000_000_000n + BigInt(number));

const makeEntries = async (count: number, seed: number, prefix: string): Promise<readonly Entry[]> => {
  const { entries } = makeCorpus(await readWords(CLINC, 'knowledge'), count, seed);
  const ids = entries.map((_, number) => `${prefix}-${number}#question`);
  const keys = assignKeys(ids);
  return entries.map((entry, i) => ({ ...entry, id: ids[i] as string, key: keys.get(ids[i] as string) as string }));
};

/** One phrasing without its second word, as somebody would ask it who never saw it. */
const toQuestion = ({ heading, phrasings }: Entry): string =>
  (phrasings[0] ?? heading)
    .split(' ')
    .filter((_, i) => i !== 1)
    .join(' ');

async function fill({ dataDir, servers, each }: Task): Promise<void> {
  const store = await openStore({ dataDir, clock: Date.now });
  const entries = await makeEntries(servers * each, 7, 'curated');
  for (const [i, entry] of entries.entries()) {
    const content = { markdown: '', entry, sources: [] };
    await store.entries.add({ serverId: serverName(i % servers), entryId: entry.id, content, by: 'bench' });
  }
  await store.close();
}

async function measure({ dataDir, servers, each, base }: Task): Promise<void> {
  const knowledge = await (async () => {
    const rest = { entries: await makeEntries(base, 1, 'base'), sources: new Map(), synonyms: [] };
    return { ...rest, problems: [], revision: knowledgeRevision(rest) };
  })();
  const snapshot = await loadInWorker({ knowledge }).full;
  const library = new Library(snapshot, async () => snapshot, Date.now);
  const store = await openStore({ dataDir, clock: Date.now });
  const log = { info: () => {}, warn: console.warn, error: console.error };
  const layers = createServerViews(library, store, (read) => loadInWorker({ knowledge: read }), Date.now, log);
  globalThis.gc?.();
  const rssBase = process.memoryUsage().rss / MEGABYTE;

  const random = seededRandom(3);
  const cold: number[] = [];
  const own = new Map<string, readonly Entry[]>();
  let found = 0;
  const order = Array.from({ length: servers }, (_, i) => serverName(i)).sort(() => random() - 0.5);
  for (const serverId of order) {
    const question = toQuestion(pick(random, snapshot.knowledge.entries));
    const from = performance.now();
    const view = await layers.viewOf(serverId);
    await view.answer(question);
    cold.push(performance.now() - from);
    own.set(serverId, view.snapshot.index.entries.slice(0, each));
    if (own.size > layers.size()) own.delete(order[own.size] ?? '');
    await sleep(BETWEEN_MS);
  }
  const warmServers = order.slice(-layers.size());
  const warm: number[] = [];
  for (let n = 0; n < WARM_QUESTIONS; n += 1) {
    const serverId = pick(random, warmServers);
    const isOwn = n % 2 === 0;
    const entry = pick(random, isOwn ? (own.get(serverId) ?? []) : snapshot.knowledge.entries);
    const question = toQuestion(entry);
    const from = performance.now();
    const answer = await (await layers.viewOf(serverId)).answer(question);
    warm.push(performance.now() - from);
    if (answer.status === 'answered' && answer.chosen[0]?.entry.id === entry.id) found += 1;
    if (n % 500 === 0) await sleep(BETWEEN_MS);
  }
  globalThis.gc?.();
  const shown = (all: readonly number[]): string =>
    [0.5, 0.95, 0.99].map((share) => `p${100 * share} ${percentile(all, share).toFixed(1)} ms`).join(', ');
  console.log(`base of ${base} entries: RSS ${rssBase.toFixed(0)} MB`);
  console.log(`cold, ${cold.length} servers: ${shown(cold)}`);
  console.log(
    `warm, ${warm.length} questions: ${shown(warm)}; the right entry ${((100 * found) / warm.length).toFixed(1)} %`,
  );
  console.log(
    `${layers.size()} servers in memory: RSS ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB, at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
  layers.close();
  await store.close();
}

const [given] = process.argv.slice(2);
if (given?.startsWith('{')) {
  const task = JSON.parse(given) as Task;
  await (task.step === 'fill' ? fill(task) : measure(task));
} else {
  const [servers = 1000, each = 50, base = 10_000] = process.argv.slice(2).map(Number);
  const dataDir = process.env.LAYERS_DATA ?? (await mkdtemp(join(tmpdir(), 'footnote-layers-')));
  const steps = process.env.LAYERS_DATA ? (['measure'] as const) : (['fill', 'measure'] as const);
  for (const step of steps) {
    const task: Task = { step, dataDir, servers, each, base };
    const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(task)], { execArgv: ['--expose-gc'] });
    await new Promise((resolve) => child.once('exit', resolve));
  }
  if (!process.env.LAYERS_DATA) await rm(dataDir, { recursive: true });
}
