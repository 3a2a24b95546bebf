/** A test server and a bot for each test, so that tests can run side by side. */
import { test as base, expect } from 'vitest';
import type { Store } from '../../../src/store/types.ts';
import { type Bot, startBot } from './bot.ts';
import { type Moderated, startModerated } from './moderated.ts';
import { startTestDiscord, type TestDiscord } from './startTestDiscord.ts';
import { createTestStore, type TestStore } from './store.ts';

export interface DiscordFixtures {
  /** A server of its own. After the test, nothing the bot sent may have broken Discord's rules. */
  readonly discord: TestDiscord;
  /** A bot on it, without a store. */
  readonly bot: Bot;
  /** Starts a bot on it with other options; closed after the test. */
  readonly start: (options?: Parameters<typeof startBot>[1]) => Promise<Bot>;
  /** An empty store. */
  readonly stored: TestStore;
  /** A bot on it with a store, a service and the garden's knowledge. */
  readonly there: Moderated;
}

export const test = base.extend<DiscordFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from the pattern
  discord: async ({}, use) => {
    const discord = await startTestDiscord();
    await use(discord);
    await discord.close();
    expect(discord.violations).toEqual([]);
  },
  bot: async ({ start }, use) => use(await start()),
  start: async ({ discord }, use) => {
    const bots: Bot[] = [];
    await use(async (options) => {
      const bot = await startBot(discord, options);
      bots.push(bot);
      return bot;
    });
    for (const bot of bots) await bot.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from the pattern
  stored: async ({}, use) => {
    const stored = await createTestStore();
    await use(stored);
    await stored.remove();
  },
  there: async ({ discord }, use) => {
    const there = await startModerated(discord);
    await use(there);
    await there.close();
  },
});

/** Like `test`, with a bot on the server even if the test does not name it. */
export const botTest = test.extend<{ readonly running: Bot }>({
  running: [async ({ bot }, use) => use(bot), { auto: true }],
});

/** Like `botTest`, with a store: votes, settings and unanswered questions are kept. */
export const storeTest = test.extend<{ readonly store: Store; readonly bot: Bot; readonly running: Bot }>({
  store: async ({ stored }, use) => use(stored.store),
  bot: async ({ start, store }, use) => use(await start({ store })),
  running: [async ({ bot }, use) => use(bot), { auto: true }],
});
