/**
 * The bot under load, against a Discord server on loopback: answers to fifty people at once, and its memory while it
 * answers a thousand questions a minute.
 *
 *     node dist-bench/bench/discord/main.js [--entries 10000] [--rounds 40] [--seconds 300] [--rate 1000]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/base/seededRandom.ts';
import { startTestDiscord } from '../../test/support/discord/startTestDiscord.ts';
import { makeCorpus } from '../corpus/makeCorpus.ts';
import { makeQuestions } from '../corpus/makeQuestions.ts';
import { percentile } from '../percentile.ts';
import { type Asked, askInRounds, askSteadily } from './askMany.ts';
import type { Usage } from './bot.ts';

const SEED = 20_260_301;
const ASKERS = 50;
const SAMPLE_MS = 10_000;
const COOLDOWN_MS = 6000;

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '40' },
    seconds: { type: 'string', default: '300' },
    rate: { type: 'string', default: '1000' },
  },
});
const [size, rounds, seconds, perMinute] = [values.entries, values.rounds, values.seconds, values.rate].map(Number);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const toMb = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1);

const discord = await startTestDiscord();
discord.recording = false;
const bot = fork(
  fileURLToPath(new URL('./bot.js', import.meta.url)),
  [discord.token, discord.apiUrl, String(size), String(SEED)],
  { execArgv: ['--expose-gc'] },
);
await once(bot, 'message');
const questions = makeQuestions(makeCorpus([], size ?? 0, SEED), 20_000, seededRandom(SEED)).clean.map(
  ({ text }) => text,
);

async function measure(): Promise<Usage> {
  bot.send('usage');
  const [usage] = await once(bot, 'message');
  return usage;
}

/** Ask, and tell how long the answers took, and how much of the processor's time each cost on either side. */
async function report(what: string, ask: () => Promise<readonly Asked[]>): Promise<void> {
  const before = await measure();
  const own = process.cpuUsage();
  const all = await ask();
  const { user, system } = process.cpuUsage(own);
  const cpu = (await measure()).cpu - before.cpu;
  const times = all.map(({ ms }) => ms);
  const shares = [0.5, 0.95, 0.99, 1].map((share) => `${percentile(times, share).toFixed(1)} ms`);
  const tones = new Map<number | undefined, number>();
  for (const { colour } of all) tones.set(colour, (tones.get(colour) ?? 0) + 1);
  const kinds = [...tones].map(([colour, count]) => `${count} × #${colour?.toString(16) ?? 'none'}`).join(', ');
  say(`${what}: ${all.length} answers; p50, p95, p99, most: ${shares.join(', ')} (embed colours: ${kinds})`);
  const each = [cpu, (user + system) / 1000].map((ms) => `${(ms / all.length).toFixed(2)} ms`);
  say(`  processor time an answer: ${each[0]} in the bot, ${each[1]} in Discord's place`);
}

await askInRounds(discord, questions.slice(-500), { askers: 10, rounds: 50, pauseMs: 50 });
discord.checking = false;
// The warm-up has used up what a channel may ask at once.
await sleep(COOLDOWN_MS);
await report(`${ASKERS} at once, ${size} entries`, () =>
  askInRounds(discord, questions, { askers: ASKERS, rounds: rounds ?? 0, pauseMs: 2600 }),
);
discord.checking = true;

const samples: Usage[] = [];
const timer = setInterval(() => void measure().then((memory) => samples.push(memory)), SAMPLE_MS);
await report(`${perMinute} a minute for ${seconds} s`, () =>
  askSteadily(discord, questions.slice(2500), { perMinute: perMinute ?? 0, seconds: seconds ?? 0, people: 500 }),
);
clearInterval(timer);
samples.push(await measure());
const settled = samples.slice(Math.min(6, samples.length - 2));
for (const key of ['rss', 'heapUsed'] as const) {
  const all = settled.map((sample) => sample[key]);
  const [first = 0] = all;
  const drift = Math.max(...all.map((value) => Math.abs(value - first) / first)) * 100;
  say(`${key}: ${all.map(toMb).join(', ')} MB after the first minute; at most ${drift.toFixed(1)} % from the first`);
}
if (discord.violations.length > 0) say(`Wrong requests: ${discord.violations.slice(0, 5).join('; ')}`);
process.exitCode = discord.violations.length > 0 ? 1 : 0;
bot.disconnect();
await discord.close();
