/** The bot under load, in a process of its own, with a store as it runs; its parent asks it what it needs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildSnapshot } from '../../src/library/buildSnapshot.ts';
import { Library } from '../../src/library/Library.ts';
import { createService } from '../../src/service/createService.ts';
import { openStore } from '../../src/store/openStore.ts';
import { startDiscord } from '../../src/surfaces/discord/startDiscord.ts';
import { makeCorpus } from '../corpus/makeCorpus.ts';

/** What the bot has used so far. */
export interface Usage {
  /** Bytes. */
  readonly rss: number;
  readonly heapUsed: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
}

const [token = '', apiUrl = '', size = '', seed = ''] = process.argv.slice(2);
const { entries } = makeCorpus([], Number(size), Number(seed));
const knowledge = { entries, sources: new Map(), synonyms: [], problems: [], revision: 'bench00000' };
const snapshot = buildSnapshot(knowledge);
const library = new Library(snapshot, () => Promise.reject(new Error('nothing to refresh')), Date.now);
const log = pino({ level: 'warn' }, pino.destination(2));
const dataDir = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
const store = await openStore({ dataDir, clock: Date.now, log });
const service = createService({
  library,
  store,
  open: () => {
    throw new Error('nothing is published');
  },
  clock: Date.now,
  log,
  retentionDays: 90,
  refreshEveryMs: null,
});

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const usage: Usage = { rss, heapUsed, cpu: (user + system) / 1000 };
  // Whoever asked may have gone meanwhile.
  process.send?.(usage, () => {});
});
process.on('disconnect', () => {
  rmSync(dataDir, { recursive: true });
  process.exit(0);
});
await startDiscord({ token, apiUrl, guildId: null, library, log, clock: Date.now, store, service });
process.send?.('ready');
