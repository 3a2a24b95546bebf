/** When the process is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { between } from '../../bench/random.ts';
import type { Stage } from './actors.ts';
import type { BotProcess } from './startProcess.ts';

export type Moment = (bot: BotProcess, stage: Stage) => Promise<unknown>;

/** What a moment waits for at most. */
const PATIENCE_MS = 2_500;

/** While a request is on its way: before Discord has carried it out, or after that and before the bot has heard of it. */
const during =
  (method: string, path: (stage: Stage) => RegExp): Moment =>
  async (bot, stage) => {
    const { discord, random } = stage;
    if (!(await bot.ready)) return;
    await sleep(between(random, 0, 1_200));
    const fault = discord.disturb(method, path(stage), { delay: between(random, 1, 60), after: random() < 0.5 });
    const met = discord.until('send it', () => fault.times === 0).catch(() => {});
    await Promise.race([met, sleep(PATIENCE_MS)]);
    fault.times = 0;
    await sleep(between(random, 0, 40));
  };

const CORRECTION = /^\/channels\/\d+\/messages\/\d+$/u;

export const MOMENTS: Readonly<Record<string, Moment>> = {
  'while it starts': (_bot, { random }) => sleep(between(random, 0, 1_500)),
  'at any time': async (bot, { random }) => (await bot.ready) && sleep(between(random, 0, 2_500)),
  'at a reply': during('POST', () => /\/callback$/u),
  'at the report of a publication': during('PATCH', () => /@original$/u),
  'at a correction': during('PATCH', () => CORRECTION),
  'at news for who waits': during(
    'POST',
    ({ discord }) => new RegExp(`^/channels/${discord.channels.dm}/messages$`, 'u'),
  ),
};
