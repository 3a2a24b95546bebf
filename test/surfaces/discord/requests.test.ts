/** Faults of the bot's requests. */
import { describe, expect } from 'vitest';
import { shownText } from '../../support/discord/reading.ts';
import { test } from '../../support/discord/test.ts';
import type { Fault } from '../../support/discord/world.ts';

const QUESTION = { name: 'question', value: 'who feeds the cats of the lighthouse?' };
const ANSWER = 'The lighthouse keeper feeds them at six.';
const CALLBACK = /\/callback$/u;
const MESSAGES = /^\/channels\/\d+\/messages$/u;

const limited = (global: boolean) => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 0.3, global },
  headers: {
    'retry-after': '0.3',
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global && { 'x-ratelimit-global': 'true' }),
  },
});

const RESET = { status: 0 };
const LOST_ANSWER = { status: 0, after: true };

describe.concurrent('a message is answered, once, with one line in the log, although its request', () => {
  test.for<[string, Partial<Fault>]>([
    ['is limited on its route', limited(false)],
    ['is limited globally', limited(true)],
    ['meets a 500', { status: 500, body: {} }],
    ['meets three 502', { status: 502, body: {}, times: 3 }],
    ['is reset', RESET],
    ['is carried out, but the answer lost', LOST_ANSWER],
    ['is carried out, but answered with a 500', { status: 500, body: {}, after: true }],
    ['hangs', { delay: 30_000 }],
  ])('%s', async ([_what, fault], { discord, bot }) => {
    const before = bot.lines.length;
    const start = discord.sent.length;
    discord.disturb('POST', MESSAGES, fault);
    const id = discord.write(QUESTION.value, { in: 'dm' });
    expect(shownText(await discord.replyTo(id))).toContain(ANSWER);
    await discord.until('say that it healed', () => bot.lines.length > before);
    expect(bot.lines.slice(before)).toEqual([
      expect.stringMatching(/Discord (?:answered|did not answer).*then took it/u),
    ]);
    expect(discord.sent.slice(start)).toHaveLength(1);
  });
});

describe.concurrent('a command is answered, once, although its request', () => {
  test.for<[string, Partial<Fault>]>([
    ['is limited', limited(false)],
    ['meets a 500', { status: 500, body: {} }],
    ['is reset', RESET],
    ['is carried out, but the answer lost', LOST_ANSWER],
    ['is carried out, but answered with a 500', { status: 500, body: {}, after: true }],
  ])('%s', async ([_what, fault], { discord, bot }) => {
    const before = bot.lines.length;
    const start = discord.sent.length;
    discord.disturb('POST', CALLBACK, fault);
    const { message } = await discord.slash('ask', [QUESTION]);
    expect(shownText(message)).toContain(ANSWER);
    await discord.until('say that it healed', () => bot.lines.length > before);
    expect(bot.lines.slice(before)).toEqual([expect.stringContaining('then took it')]);
    expect(bot.lines.join('\n')).not.toMatch(/token-\d/u);
    expect(discord.sent.slice(start)).toHaveLength(1);
  });
});

test.concurrent('a slow answer of Discord holds up nobody else', async ({ discord, start }) => {
  await start();
  const fault = discord.disturb('POST', CALLBACK, { delay: 2000 });
  const slow = discord.slash('ask', [QUESTION]);
  await discord.until('try to answer', () => fault.times === 0);
  const order: string[] = [];
  void slow.then(() => order.push('slow'));
  await discord.slash('sources');
  order.push('quick');
  await slow;
  expect(order).toEqual(['quick', 'slow']);
});

test.concurrent('what fails for good is one line, and the next question is answered', async ({ discord, bot }) => {
  const before = bot.lines.length;
  discord.disturb('POST', MESSAGES, { status: 500, body: {}, times: 4 });
  discord.write(QUESTION.value, { in: 'dm' });
  await discord.until('tell', () => bot.lines.length > before);
  await discord.replyTo(discord.write(QUESTION.value, { in: 'dm' }));
  expect(bot.lines.slice(before, before + 1)).toEqual([expect.stringContaining('A message could not be answered')]);
});

describe.concurrent('without the permission to embed links', () => {
  const EMBED_LINKS = 1n << 14n;

  test('a command is answered in plain text', async ({ discord, start }) => {
    await start();
    const { message } = await discord.slash('ask', [QUESTION], {
      botPermissions: 2_248_473_465_835_073n & ~EMBED_LINKS,
    });
    expect(message.body.embeds ?? []).toEqual([]);
    expect(message.body.content).toMatch(
      /^\*\*Who feeds the cats of the lighthouse\?\*\*\n.*keeper feeds them.*\[1\]/su,
    );
  });

  test('a mention is answered in plain text', async ({ discord, start }) => {
    await start();
    discord.fail('POST', MESSAGES, 403, { code: 50_013, message: 'Missing Permissions' });
    const reply = await discord.replyTo(discord.write(`<@${discord.botId}> ${QUESTION.value}`));
    expect(reply.body.embeds ?? []).toEqual([]);
    expect(reply.body.content).toContain(ANSWER);
  });
});

test.concurrent('where the history may not be read, a mention is answered below', async ({ discord, start }) => {
  await start();
  const message = 'Cannot reply without permission to read message history';
  discord.fail('POST', MESSAGES, 400, { code: 160_002, message });
  const before = discord.sent.length;
  discord.write(`<@${discord.botId}> ${QUESTION.value}`);
  const reply = await discord.until('answer', () => discord.sent[before]);
  expect(reply.body.message_reference).toBeUndefined();
  expect(shownText(reply)).toContain(ANSWER);
});
