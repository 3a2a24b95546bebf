/** The bot under test: a real discord.js client on the test server. */
import { pino } from 'pino';
import type { Library } from '../../../src/library/Library.ts';
import { nameRequest } from '../../../src/log.ts';
import { type DiscordOptions, startDiscord } from '../../../src/surfaces/discord/startDiscord.ts';
import { createLibrary, NOW } from './library.ts';
import type { TestDiscord } from './startTestDiscord.ts';

export interface Bot {
  readonly library: Library;
  /** Every line logged, as JSON. */
  readonly lines: readonly string[];
  /** Why Discord ended the connection for good, once it has. */
  readonly ended: Promise<Error>;
  close(): Promise<void>;
}

/** Tests do not wait for each other's cooldowns. */
const NO_LIMIT = { burst: 100_000, everyMs: 1 };
const HASTY = { person: NO_LIMIT, channel: NO_LIMIT, messages: NO_LIMIT };

export async function startBot(discord: TestDiscord, more: Partial<DiscordOptions> = {}): Promise<Bot> {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line.trim());
    discord.changed();
  };
  const log = pino({ level: 'debug', base: null, mixin: nameRequest }, { write });
  const library = more.library ?? createLibrary();
  // Two minutes pass between any two looks at the clock, so that the same may be asked again.
  let now = NOW;
  const clock = (): number => {
    now += 120_000;
    return now;
  };
  const { token, apiUrl } = discord;
  const bot = await startDiscord({
    token,
    apiUrl,
    guildId: null,
    log,
    clock,
    rateLimits: HASTY,
    ...more,
    library,
  });
  return { library, lines, ended: bot.ended, close: () => bot.close() };
}
