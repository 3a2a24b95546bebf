/** What may happen to the connection, and that the bot answers again soon after, with one line a fault. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../../support/discord/bot.ts';
import { shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';

/** How soon after the end of a fault the bot answers. */
const SOON_MS = 10_000;
const QUESTION = 'who feeds the cats of the lighthouse?';
const ANSWER = 'The lighthouse keeper feeds them at six.';

let discord: TestDiscord;
let bot: Bot;

beforeEach(async () => {
  discord = await startTestDiscord();
});
afterEach(async () => {
  await bot.close();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

/** Ask until there is an answer, as people do, but at most until `SOON_MS` from now. */
async function answersSoon(): Promise<void> {
  const deadline = Date.now() + SOON_MS;
  await discord.until('connect again', () => discord.gateway.count() > 0);
  const reply = await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
  expect(shownText(reply)).toContain(ANSWER);
  expect(Date.now()).toBeLessThan(deadline);
}

const LOST = expect.stringContaining('The connection to Discord was lost');
const BACK = expect.stringContaining('The connection to Discord is back');

/** Wait until the client has introduced itself once more. */
const greeted = (how: 'identify' | 'resume', count: number) =>
  discord.until(how, () => discord.gateway.greetings.length >= count && discord.gateway.greetings.at(-1) === how);

describe('is connected again after', () => {
  test.each([
    ['close 4000', 'resume', () => discord.gateway.drop(4000)],
    ['close 4009', 'resume', () => discord.gateway.drop(4009)],
    ['close 4007', 'identify', () => discord.gateway.drop(4007)],
    ['a torn connection', 'resume', () => discord.gateway.reset()],
    ['a request to reconnect', 'resume', () => discord.gateway.send({ op: 7, d: null })],
    ['an invalid session', 'identify', () => discord.gateway.send({ op: 9, d: false })],
  ] as const)('%s', async (_what, how, provoke) => {
    bot = await startBot(discord);
    const before = bot.lines.length;
    provoke();
    await greeted(how, 2);
    await answersSoon();
    expect(bot.lines.slice(before)).toEqual([LOST, BACK]);
  });

  test('an invalid session that can be resumed, without a new connection', async () => {
    bot = await startBot(discord);
    const before = bot.lines.length;
    discord.gateway.send({ op: 9, d: true });
    await greeted('resume', 2);
    await answersSoon();
    expect(bot.lines.slice(before)).toEqual([expect.stringContaining('The session with Discord was resumed')]);
  });

  test('a session that cannot be resumed', async () => {
    bot = await startBot(discord);
    discord.gateway.behaviour.resumes = false;
    discord.gateway.drop(4000);
    await greeted('identify', 2);
    await answersSoon();
  });

  test('heartbeats that are not acknowledged', async () => {
    discord.gateway.behaviour.heartbeatMs = 200;
    bot = await startBot(discord);
    discord.gateway.behaviour.acks = false;
    await discord.until('give up on it', () => discord.gateway.greetings.length > 1);
    discord.gateway.behaviour.acks = true;
    await answersSoon();
  });

  test('an outage of everything', async () => {
    bot = await startBot(discord);
    const before = bot.lines.length;
    const port = Number(new URL(discord.apiUrl).port);
    await discord.close();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    discord = await startTestDiscord(port, discord);
    await greeted('identify', 1);
    await answersSoon();
    expect(bot.lines.slice(before)).toEqual([LOST, BACK]);
  });
});

describe('goes on after', () => {
  const UNREADABLE = expect.stringContaining('Discord sent an event that cannot be read');

  test.each([
    ['an event without its data', { op: 0, t: 'MESSAGE_CREATE', s: 9, d: null }],
    [
      'a message without an author',
      { op: 0, t: 'MESSAGE_CREATE', s: 9, d: { id: '1', guild_id: '1', channel_id: '2' } },
    ],
    ['a server without an id', { op: 0, t: 'GUILD_CREATE', s: 9, d: null }],
    ['text that is not JSON', 'not JSON'],
    ['a packet that is nothing', 'null'],
  ])('%s', async (_what, packet) => {
    bot = await startBot(discord);
    const before = bot.lines.length;
    discord.gateway.send(packet);
    await answersSoon();
    expect(bot.lines.length - before).toBeLessThanOrEqual(1);
    for (const line of bot.lines.slice(before)) expect(line).toEqual(UNREADABLE);
  });

  test('malformed events between READY and the last server', async () => {
    discord.gateway.behaviour.beforeServers = () => {
      for (const data of [null, {}, { id: '1', type: 2, token: 'x' }, { id: 5 }]) {
        discord.gateway.dispatch('INTERACTION_CREATE', data);
        discord.gateway.dispatch('MESSAGE_CREATE', data);
      }
    };
    bot = await startBot(discord);
    await answersSoon();
  });

  test('a gateway that repeats an event', async () => {
    bot = await startBot(discord);
    const id = discord.write(QUESTION, { in: 'dm' });
    discord.gateway.repeat();
    await discord.replyTo(id);
    await answersSoon();
    expect(discord.sent.filter(({ body }) => body.message_reference?.message_id === id)).toHaveLength(1);
  });
});

test.each([4004, 4014])('close %i ends it for good, with the reason', async (code) => {
  bot = await startBot(discord);
  const before = bot.lines.length;
  discord.gateway.drop(code);
  const reason = await bot.ended;
  expect(reason.message).toMatch(code === 4004 ? /^DISCORD_TOKEN is not valid/u : /no privileged intent/u);
  expect(bot.lines.slice(before)).toEqual([]);
  expect(discord.gateway.greetings).toEqual(['identify']);
});
