/** When the process is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { between } from '../../../bench/random.ts';
import type { Stage } from './actors.ts';
import type { BotProcess } from './startProcess.ts';

export type Moment = (bot: BotProcess, stage: Stage) => Promise<unknown>;

/** What a moment waits for at most; a publication takes its time on a busy machine. */
const PATIENCE_MS = 2_500;
const PUBLICATION_MS = 10_000;

/** While a request is on its way: before Discord has carried it out, or after that and before the bot has heard of it. */
const during =
  (method: string, path: (stage: Stage) => RegExp, patienceMs = PATIENCE_MS): Moment =>
  async (bot, stage) => {
    const { discord, random } = stage;
    if (!(await bot.ready)) return;
    await sleep(between(random, 0, 1_200));
    const fault = discord.disturb(method, path(stage), { delay: between(random, 1, 60), after: random() < 0.5 });
    const met = discord.until('send it', () => fault.times === 0).catch(() => {});
    await Promise.race([met, sleep(patienceMs)]);
    fault.times = 0;
    await sleep(between(random, 0, 40));
  };

const CORRECTION = /^\/channels\/\d+\/messages\/\d+$/u;

export const MOMENTS: Readonly<Record<string, Moment>> = {
  'while it starts': (_bot, { random }) => sleep(between(random, 0, 1_500)),
  'at any time': async (bot, { random }) => (await bot.ready) && sleep(between(random, 0, 2_500)),
  'at a reply': during('POST', () => /\/callback$/u),
  'at the report of a publication': during('PATCH', () => /@original$/u, PUBLICATION_MS),
  'during a publication': async (bot, { discord, random }) => {
    if (!(await bot.ready)) return;
    const isDeferred = (body: unknown): boolean =>
      typeof body === 'object' && body !== null && 'type' in body && body.type === 5;
    const begun = discord.until('begin a refresh', () => discord.requests.some(({ body }) => isDeferred(body)));
    await Promise.race([begun.catch(() => {}), sleep(PUBLICATION_MS)]);
    await sleep(between(random, 0, 3_000));
  },
  'at a correction': during('PATCH', () => CORRECTION, PUBLICATION_MS),
  'at news for who waits': during(
    'POST',
    ({ discord }) => new RegExp(`^/channels/${discord.channels.dm}/messages$`, 'u'),
  ),
};
