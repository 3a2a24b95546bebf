import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bot, startBot } from '../../support/discord/bot.ts';
import { createLibrary, ENTRIES, toKnowledge } from '../../support/discord/library.ts';
import { MANAGE_SERVER } from '../../support/discord/people.ts';
import { shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';

let discord: TestDiscord;
let bot: Bot;
let loads = 0;
const library = () =>
  createLibrary(async () => {
    loads += 1;
    return toKnowledge(ENTRIES.slice(1), 'fedcba9876');
  });

beforeEach(async () => {
  loads = 0;
  discord = await startTestDiscord();
  bot = await startBot(discord, { library: library() });
});
afterEach(async () => {
  await bot.close();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

test('a moderator refreshes: acknowledged privately at once, then filled in', async () => {
  const { by, message } = await discord.slash('kb refresh', [], { permissions: MANAGE_SERVER });
  expect(by).toBe('deferred reply');
  expect(message.ephemeral).toBe(true);
  expect(shownText(message)).toContain('**Published:** 62 entries, revision fedcba9876');
  expect(bot.library.snapshot.knowledge.revision).toBe('fedcba9876');
});

test('a preview publishes nothing', async () => {
  const { message } = await discord.slash('kb refresh', [{ name: 'preview', value: true }], {
    permissions: MANAGE_SERVER,
  });
  expect(shownText(message)).toContain('**Preview:**');
  expect(bot.library.snapshot.knowledge.revision).toBe('0123456789');
});

test.each([
  ['a member', {}],
  [
    'a member with every permission but Manage Server',
    { permissions: ((1n << 50n) - 1n) & ~MANAGE_SERVER & ~(1n << 3n) },
  ],
  ['somebody in a direct message', { in: 'dm' as const, permissions: MANAGE_SERVER }],
  ['a moderator of a server without the bot', { in: 'foreign server' as const, permissions: MANAGE_SERVER }],
  ['somebody in a private channel', { in: 'group' as const, permissions: MANAGE_SERVER }],
])('%s is refused at once, whatever was hidden from them', async (_who, as) => {
  const { by, message } = await discord.slash('kb refresh', [], as);
  expect(by).toBe('reply');
  expect(message.ephemeral).toBe(true);
  expect(shownText(message)).toContain('Only moderators (Manage Server) can do that.');
  expect(loads).toBe(0);
});

test.each([
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
])('the forged custom id %j does nothing', async (id) => {
  const { message } = await discord.slash('sources');
  const { message: refusal } = await discord.click(message, id);
  expect(refusal.ephemeral).toBe(true);
  expect(shownText(refusal)).toContain('older version');
  expect(loads).toBe(0);
});
