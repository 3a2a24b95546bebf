/** Holds the bot to the table of permissions in docs/discord.md: each surface needs what its line says, and nothing else. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { HELPERS } from '../../support/discord/json.ts';
import { ANNA, buttonOf, type Moderated, startModerated } from '../../support/discord/moderated.ts';
import { shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';

const BITS: Readonly<Record<string, bigint>> = {
  'View Channel': 1n << 10n,
  'Send Messages': 1n << 11n,
  'Read Message History': 1n << 16n,
  'Mention All Roles': 1n << 17n,
  'Manage Threads': 1n << 34n,
  'Create Private Threads': 1n << 36n,
  'Send Messages in Threads': 1n << 38n,
};
const QUESTION = 'who is the chairman';
const MARIA = { person: { id: '1200000000000000021', name: 'Maria' } };

const docs = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8');
const [, table = ''] = /^\| surface \| the bot needs \|\n\|---\|---\|\n((?:\|.*\n)+)/mu.exec(docs) ?? [];
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, surface = '', needs = '']) => ({ surface, needs: needs === '–' ? [] : needs.split(', ') }));

/** Whether it becomes true soon. */
async function soon(isTrue: () => boolean): Promise<boolean> {
  for (let round = 0; round < 40 && !isTrue(); round += 1) await sleep(50);
  return isTrue();
}

const ask = async (discord: TestDiscord) =>
  (await discord.slash('ask', [{ name: 'question', value: QUESTION }], MARIA)).message;
const isAnswered = (discord: TestDiscord, id: string) =>
  soon(() => discord.sent.some(({ body }) => body.message_reference?.message_id === id));

/** Uses a surface and tells whether it worked. */
type Use = (discord: TestDiscord, there: Moderated) => Promise<boolean>;

const SURFACES: Readonly<Record<string, Use>> = {
  'commands, buttons, menus and forms': async (discord) => {
    const message = await ask(discord);
    await discord.click(message, buttonOf(message, '👍'), MARIA);
    const form = await discord.openForm(message, buttonOf(message, 'Flag'), MARIA);
    return form.title !== '';
  },
  'a mention': (discord) => isAnswered(discord, discord.write(`<@${discord.botId}> ${QUESTION}`, MARIA)),
  'a new post in a help forum': (discord) => isAnswered(discord, discord.post(QUESTION, '', MARIA)),
  'a post that was opened while the bot was away': async (discord, there) => {
    await there.bot.close();
    const post = discord.post(QUESTION, '', MARIA);
    await there.restart();
    return isAnswered(discord, post);
  },
  '**That solved it** with a tag': async (discord) => {
    const post = discord.post('Something else', '', MARIA);
    const { message } = await discord.slash('ask', [{ name: 'question', value: QUESTION }], { ...MARIA, post });
    await discord.click(message, buttonOf(message, 'That solved it'), { ...MARIA, post });
    return soon(() => discord.threads.get(post)?.tags.length === 1);
  },
  '**I still need help** with a role that is not mentionable': async (discord) =>
    !shownText((await discord.slash('kb settings', [], ANNA)).message).includes('Mention All Roles'),
  '**Ask the moderators** with a private thread': async (discord) => {
    const message = await ask(discord);
    await discord.click(message, buttonOf(message, 'Ask the moderators'), MARIA);
    return soon(() => discord.sent.some(({ channelId }) => discord.threads.get(channelId)?.isPrivate));
  },
  '**Take back**': async (discord) => {
    const message = await ask(discord);
    await discord.click(message, buttonOf(message, 'Take back'), MARIA);
    return !discord.sent.includes(message);
  },
  '**Reply publicly**': async (discord) => {
    const id = discord.write('Well.', MARIA);
    const { message } = await discord.menu('Answer this', { id, content: QUESTION }, MARIA);
    const [row] = message.body.components ?? [];
    const { message: candidate } = await discord.click(message, row?.components[0]?.custom_id ?? '', MARIA);
    await discord.click(candidate, buttonOf(candidate, 'Reply publicly'), MARIA);
    return isAnswered(discord, id);
  },
  'the log channel': async (discord, there) => {
    await there.service.moderation?.announce(discord.guildId, 'x', () => 'a line');
    return soon(() => discord.sent.some((message) => shownText(message).includes('a line')));
  },
};

/** Starts a bot with these permissions alone, and uses a surface. */
async function use(surface: string, permissions: readonly string[], discord: TestDiscord): Promise<boolean> {
  discord.permissions = permissions.reduce((sum, name) => sum | (BITS[name] ?? 0n), 0n);
  const there = await startModerated(discord);
  try {
    await there.store.settings.setServer(
      discord.guildId,
      {
        forumChannels: [discord.channels.forum],
        helpRole: HELPERS,
        helpThreads: true,
        solvedTag: 'Solved',
        logChannel: discord.channelId,
      },
      'anna',
    );
    return (await SURFACES[surface]?.(discord, there)) ?? false;
  } finally {
    await there.close();
  }
}

test('the table has a line for each surface, and names permissions that there are', () => {
  expect(rows.map(({ surface }) => surface).sort()).toEqual(Object.keys(SURFACES).sort());
  for (const name of rows.flatMap(({ needs }) => needs)) expect(Object.keys(BITS)).toContain(name);
});

describe.each(rows)('$surface', ({ surface, needs }) => {
  test('works with what its line says', async ({ discord }) => {
    expect(await use(surface, needs, discord)).toBe(true);
  });

  for (const missing of needs) {
    test(`does not work without ${missing}`, async ({ discord }) => {
      const others = Object.keys(BITS).filter((name) => name !== missing);
      expect(await use(surface, others, discord)).toBe(false);
    });
  }
});
