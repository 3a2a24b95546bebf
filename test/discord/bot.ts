/** The bot under test: a real discord.js client on the test server. */
import { pino } from 'pino';
import type { Library } from '../../src/answer/library.ts';
import { type DiscordOptions, startDiscord } from '../../src/surfaces/discord/startDiscord.ts';
import { createLibrary, NOW } from './library.ts';
import type { TestDiscord } from './startTestDiscord.ts';

export interface Bot {
  readonly library: Library;
  /** Every line logged, as JSON. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

export async function startBot(discord: TestDiscord, more: Partial<DiscordOptions> = {}): Promise<Bot> {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line.trim());
    discord.changed();
  };
  const log = pino({ level: 'debug', base: null }, { write });
  const library = more.library ?? createLibrary();
  const { token, apiUrl } = discord;
  const bot = await startDiscord({ token, apiUrl, guildId: null, log, clock: () => NOW, ...more, library });
  return { library, lines, close: () => bot.close() };
}
