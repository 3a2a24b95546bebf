import { expect } from 'vitest';
import type { Bot } from '../../support/discord/bot.ts';
import { createLibrary, ENTRIES, toKnowledge } from '../../support/discord/library.ts';
import { type As, MANAGE_SERVER } from '../../support/discord/people.ts';
import { shownText } from '../../support/discord/reading.ts';
import { test as base } from '../../support/discord/test.ts';

/** A bot whose folder has changed, and how often it was loaded. */
const test = base.extend<{ readonly loads: { count: number }; readonly bot: Bot; readonly running: Bot }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from the pattern
  loads: async ({}, use) => use({ count: 0 }),
  bot: async ({ start, loads }, use) => {
    const load = async () => {
      loads.count += 1;
      return toKnowledge(ENTRIES.slice(1), 'fedcba9876');
    };
    await use(await start({ library: createLibrary(load) }));
  },
  running: [async ({ bot }, use) => use(bot), { auto: true }],
});

test('a moderator refreshes: acknowledged privately at once, then filled in', async ({ discord, bot }) => {
  const { by, message } = await discord.slash('kb refresh', [], { permissions: MANAGE_SERVER });
  expect(by).toBe('deferred reply');
  expect(message.ephemeral).toBe(true);
  expect(shownText(message)).toContain('**Published:** 62 entries, revision fedcba9876');
  expect(bot.library.snapshot.knowledge.revision).toBe('fedcba9876');
});

test('a preview publishes nothing', async ({ discord, bot }) => {
  const { message } = await discord.slash('kb refresh', [{ name: 'preview', value: true }], {
    permissions: MANAGE_SERVER,
  });
  expect(shownText(message)).toContain('**Preview:**');
  expect(bot.library.snapshot.knowledge.revision).toBe('0123456789');
});

test.for<[string, As]>([
  ['a member', {}],
  [
    'a member with every permission but Manage Server',
    { permissions: ((1n << 50n) - 1n) & ~MANAGE_SERVER & ~(1n << 3n) },
  ],
  ['somebody in a direct message', { in: 'dm' as const, permissions: MANAGE_SERVER }],
  ['a moderator of a server without the bot', { in: 'foreign server' as const, permissions: MANAGE_SERVER }],
  ['somebody in a private channel', { in: 'group' as const, permissions: MANAGE_SERVER }],
])('%s is refused at once, whatever was hidden from them', async ([_who, as], { discord, loads }) => {
  const { by, message } = await discord.slash('kb refresh', [], as);
  expect(by).toBe('reply');
  expect(message.ephemeral).toBe(true);
  expect(shownText(message)).toContain('Only moderators (Manage Server) can do that.');
  expect(loads.count).toBe(0);
});

test.for([
  'kb refresh',
  'kb refresh:',
  'kb:refresh',
  'refresh:now',
  'kbRefresh:1',
  '',
  ':',
  'x'.repeat(100),
  '__proto__:x',
  'constructor:',
])('the forged custom id %j does nothing', async (id, { discord, loads }) => {
  const { message } = await discord.slash('sources');
  const { message: refusal } = await discord.click(message, id);
  expect(refusal.ephemeral).toBe(true);
  expect(shownText(refusal)).toContain('older version');
  expect(loads.count).toBe(0);
});
