import { describe, expect } from 'vitest';
import type { Bot } from '../../support/discord/bot.ts';
import { shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { botTest as test } from '../../support/discord/test.ts';

const QUESTION = 'who feeds the cats of the lighthouse?';
const ANSWER = 'The lighthouse keeper feeds them at six.';
const name = (discord: TestDiscord) => `<@${discord.botId}>`;

/** Returns everything sent since `start`, once a later message has been answered. */
async function sentSince(discord: TestDiscord, start: number): Promise<readonly string[]> {
  const last = await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
  return discord.sent
    .slice(start)
    .filter((message) => message !== last)
    .map(shownText);
}

describe('answers', () => {
  test.for<[string, (discord: TestDiscord) => string]>([
    ['a direct message', (discord) => discord.write(QUESTION, { in: 'dm' })],
    ['a mention', (discord) => discord.write(`${name(discord)} ${QUESTION}`)],
    ['a mention at the end, the old way', (discord) => discord.write(`hey, ${QUESTION} <@!${discord.botId}>`)],
    ['a reply that names the bot', (discord) => discord.write(`${name(discord)} ${QUESTION}`, {}, { type: 19 })],
    [
      'a mention beside @everyone',
      (discord) => discord.write(`@everyone ${name(discord)} ${QUESTION}`, {}, { mention_everyone: true }),
    ],
  ])('%s', async ([_what, write], { discord }) => {
    const id = write(discord);
    const reply = await discord.replyTo(id);
    expect(shownText(reply)).toContain(ANSWER);
    expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  test('a mention without a question gets a short help', async ({ discord }) => {
    expect(shownText(await discord.replyTo(discord.write(name(discord))))).toContain('Ask me something');
  });

  test('a direct message of 10,000 characters is told what is too long', async ({ discord }) => {
    const reply = await discord.replyTo(discord.write('cats '.repeat(2000), { in: 'dm' }));
    expect(shownText(reply)).toContain('9999 characters');
  });

  test('a message delivered twice once', async ({ discord }) => {
    const start = discord.sent.length;
    const id = discord.write(QUESTION, { in: 'dm' });
    discord.write(QUESTION, { in: 'dm' }, { id });
    await discord.replyTo(id);
    expect(await sentSince(discord, start)).toHaveLength(1);
  });
});

describe('stays silent', () => {
  const bot = { id: '1100000000000099999', name: 'another', bot: true };
  test.for<[string, (discord: TestDiscord) => string]>([
    ['another bot', (discord) => discord.write(`${name(discord)} ${QUESTION}`, { person: bot })],
    ['another bot in a direct message', (discord) => discord.write(QUESTION, { person: bot, in: 'dm' })],
    [
      'itself',
      (discord) => discord.write(QUESTION, { person: { id: discord.botId, name: 'footnote', bot: true }, in: 'dm' }),
    ],
    [
      'a webhook',
      (discord) => discord.write(`${name(discord)} ${QUESTION}`, {}, { webhook_id: '1100000000000088888' }),
    ],
    ['@everyone', (discord) => discord.write(`@everyone ${QUESTION}`, {}, { mention_everyone: true })],
    [
      'a role',
      (discord) => discord.write(`<@&${discord.guildId}> ${QUESTION}`, {}, { mention_roles: [discord.guildId] }),
    ],
    ['a message that is not for it', (discord) => discord.write(QUESTION)],
    [
      'the ping of a reply to somebody else',
      (discord) =>
        discord.write(
          QUESTION,
          {},
          {
            type: 19,
            mentions: [{ id: discord.botId, username: 'footnote' }],
            message_reference: { message_id: discord.channelId },
            referenced_message: {
              id: discord.channelId,
              channel_id: discord.channelId,
              author: { ...bot, username: 'x' },
            },
          },
        ),
    ],
    ['a notice of Discord', (discord) => discord.write(name(discord), {}, { type: 7 })],
  ])('towards %s', async ([_who, write], { discord }) => {
    const start = discord.sent.length;
    write(discord);
    expect(await sentSince(discord, start)).toEqual([]);
  });
});

describe('goes on after', () => {
  /** Returns the lines logged by what `provoke` does, once a later message has been answered. */
  async function linesOf(
    { discord, bot }: { discord: TestDiscord; bot: Bot },
    provoke: () => void,
  ): Promise<readonly string[]> {
    const before = bot.lines.length;
    provoke();
    await discord.until('log a line', () => bot.lines.length > before);
    await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
    return bot.lines.slice(before);
  }

  test.for<[string, number, { code: number; message: string }, number]>([
    // Twice: the second time without embeds.
    ['missing permissions', 403, { code: 50_013, message: 'Missing Permissions' }, 2],
    ['a channel that is gone', 404, { code: 10_003, message: 'Unknown Channel' }, 1],
    ['a member who takes no messages', 403, { code: 50_007, message: 'Cannot send messages to this user' }, 1],
  ])('%s, with one line in the log', async ([_what, status, body, times], { discord, bot }) => {
    const lines = await linesOf({ discord, bot }, () => {
      discord.fail('POST', new RegExp(`^/channels/${discord.channelId}/messages$`, 'u'), status, body, times);
      discord.write(`${name(discord)} ${QUESTION}`);
    });
    expect(lines).toEqual([expect.stringContaining(body.message)]);
  });

  test('a question that was deleted meanwhile', async ({ discord, bot }) => {
    const lines = await linesOf({ discord, bot }, () =>
      discord.written.delete(discord.write(`${name(discord)} ${QUESTION}`)),
    );
    expect(lines).toEqual([expect.stringContaining('Unknown message')]);
  });
});
