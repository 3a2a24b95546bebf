import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openStore } from '../../../src/store/openStore.ts';
import type { Store } from '../../../src/store/types.ts';
import { startBot } from '../../support/discord/bot.ts';
import { guild } from '../../support/discord/json.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test as base } from '../../support/discord/test.ts';

const DAY_MS = 86_400_000;
const AWAY = '1300000000000000055';

interface Kept {
  readonly store: Store;
  readonly lines: readonly string[];
  /** Whether something is still stored for a server. */
  keeps(serverId: string): Promise<boolean>;
  /** Lets days pass and the daily deletion run. */
  wait(days: number): Promise<void>;
}

/** A bot whose store has a setting of its own server, and one of a server that it was removed from while it was away. */
const test = base.extend<{ readonly kept: Kept }>({
  kept: async ({ discord }, use) => {
    let now = Date.UTC(2026, 0, 15);
    const dataDir = await mkdtemp(join(tmpdir(), 'footnote-'));
    const store = await openStore({ dataDir, clock: () => now });
    for (const id of [discord.guildId, AWAY]) await store.settings.setServer(id, { locale: 'uk' }, 'x');
    const bot = await startBot(discord, { store });
    await discord.until('compare', () => bot.lines.some((line) => line.includes('while it was away')));
    await use({
      store,
      lines: bot.lines,
      keeps: async (serverId) => (await store.settings.ofServer(serverId)).locale === 'uk',
      wait: async (days) => {
        now += days * DAY_MS;
        await store.purge(90);
      },
    });
    await bot.close();
    await store.close();
    await rm(dataDir, { recursive: true });
  },
});

const isNoted = (discord: TestDiscord, { lines }: Kept) =>
  discord.until('note', () => lines.some((line) => line.includes('A server removed the bot')));

test('a server that removes the bot loses its data after a week', async ({ discord, kept }) => {
  discord.gateway.dispatch('GUILD_DELETE', { id: discord.guildId });
  await isNoted(discord, kept);
  await kept.wait(6);
  expect(await kept.keeps(discord.guildId)).toBe(true);
  await kept.wait(1);
  expect(await kept.keeps(discord.guildId)).toBe(false);
});

test('one that takes it back keeps everything', async ({ discord, kept }) => {
  discord.gateway.dispatch('GUILD_DELETE', { id: discord.guildId });
  await isNoted(discord, kept);
  discord.gateway.dispatch('GUILD_CREATE', guild(discord));
  await expect.poll(() => kept.store.servers.leave(discord.guildId)).toBe(true);
  await kept.store.servers.join(discord.guildId);
  await kept.wait(8);
  expect(await kept.keeps(discord.guildId)).toBe(true);
});

test('an outage is no removal', async ({ discord, kept }) => {
  discord.gateway.dispatch('GUILD_DELETE', { id: discord.guildId, unavailable: true });
  discord.gateway.dispatch('GUILD_DELETE', { id: discord.guildId, unavailable: true });
  // An answer shows that the events before it were handled.
  await discord.slash('sources');
  await kept.wait(8);
  expect(await kept.keeps(discord.guildId)).toBe(true);
});

test('a removal while the bot was away counts from its start', async ({ discord, kept }) => {
  await kept.wait(7);
  expect([await kept.keeps(AWAY), await kept.keeps(discord.guildId)]).toEqual([false, true]);
});
