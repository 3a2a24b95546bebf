/** The bot under load, in a process of its own; its parent asks it for its memory. */
import { pino } from 'pino';
import { Library, toSnapshot } from '../../src/answer/library.ts';
import { startDiscord } from '../../src/surfaces/discord/startDiscord.ts';
import { makeCorpus } from '../corpus/makeCorpus.ts';

const [token = '', apiUrl = '', size = '', seed = ''] = process.argv.slice(2);
const { entries } = makeCorpus([], Number(size), Number(seed));
const knowledge = { entries, sources: new Map(), synonyms: [], problems: [], revision: 'bench00000' };
const snapshot = toSnapshot(knowledge, Date.now());
const library = new Library(snapshot, () => Promise.reject(new Error('nothing to refresh')), Date.now);
const log = pino({ level: 'warn' }, pino.destination(2));

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed });
});
process.on('disconnect', () => process.exit(0));
await startDiscord({ token, apiUrl, guildId: null, library, log, clock: Date.now });
process.send?.('ready');
