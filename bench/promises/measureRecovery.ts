import { performance } from 'node:perf_hooks';
import { startBot } from '../../test/support/discord/bot.ts';
import { startTestDiscord, type TestDiscord } from '../../test/support/discord/startTestDiscord.ts';

const QUESTION = 'who feeds the cats of the lighthouse?';

const FAULTS: Readonly<Record<string, (discord: TestDiscord) => void>> = {
  'close 4000 (resumed)': ({ gateway }) => gateway.drop(4000),
  'close 4007 (a new session)': ({ gateway }) => gateway.drop(4007),
  'a torn connection': ({ gateway }) => gateway.reset(),
  'a request to reconnect': ({ gateway }) => gateway.send({ op: 7, d: null }),
  'an invalid session': ({ gateway }) => gateway.send({ op: 9, d: false }),
};

/** Returns milliseconds from each fault of the connection to the next answer, measured on a test server on loopback. */
export async function measureRecovery(): Promise<readonly { readonly name: string; readonly ms: number }[]> {
  const measured: { name: string; ms: number }[] = [];
  for (const [name, provoke] of Object.entries(FAULTS)) {
    const discord = await startTestDiscord();
    const bot = await startBot(discord);
    const start = performance.now();
    provoke(discord);
    await discord.until('connect again', () => discord.gateway.greetings.length > 1);
    await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
    measured.push({ name, ms: performance.now() - start });
    await bot.close();
    await discord.close();
  }
  return measured;
}
