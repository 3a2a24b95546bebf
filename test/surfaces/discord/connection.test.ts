/** Faults of the connection: the bot answers again soon after each, with one line in the log. */
import { describe, expect } from 'vitest';
import { shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';

const QUESTION = 'who feeds the cats of the lighthouse?';
const ANSWER = 'The lighthouse keeper feeds them at six.';

/** Asks until there is an answer, as people do. How long that takes is measured by `npm run bench:promises`. */
async function expectAnswer(discord: TestDiscord): Promise<void> {
  await discord.until('connect again', () => discord.gateway.count() > 0);
  const reply = await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
  expect(shownText(reply)).toContain(ANSWER);
}

const LOST = expect.stringContaining('The connection to Discord was lost');
const BACK = expect.stringContaining('The connection to Discord is back');

/** Waits until the client has introduced itself once more. */
const greeted = (discord: TestDiscord, how: 'identify' | 'resume', count: number) =>
  discord.until(how, () => discord.gateway.greetings.length >= count && discord.gateway.greetings.at(-1) === how);

describe.concurrent('is connected again after', () => {
  test.for([
    ['close 4000', 'resume', (discord: TestDiscord) => discord.gateway.drop(4000)],
    ['close 4009', 'resume', (discord: TestDiscord) => discord.gateway.drop(4009)],
    ['close 4007', 'identify', (discord: TestDiscord) => discord.gateway.drop(4007)],
    ['a torn connection', 'resume', (discord: TestDiscord) => discord.gateway.reset()],
    ['a request to reconnect', 'resume', (discord: TestDiscord) => discord.gateway.send({ op: 7, d: null })],
    ['an invalid session', 'identify', (discord: TestDiscord) => discord.gateway.send({ op: 9, d: false })],
  ] as const)('%s', async ([_what, how, provoke], { discord, bot }) => {
    const before = bot.lines.length;
    provoke(discord);
    await greeted(discord, how, 2);
    await expectAnswer(discord);
    expect(bot.lines.slice(before)).toEqual([LOST, BACK]);
  });

  test('an invalid session that can be resumed, without a new connection', async ({ discord, bot }) => {
    const before = bot.lines.length;
    discord.gateway.send({ op: 9, d: true });
    await greeted(discord, 'resume', 2);
    await expectAnswer(discord);
    expect(bot.lines.slice(before)).toEqual([expect.stringContaining('The session with Discord was resumed')]);
  });

  test('a session that cannot be resumed', async ({ discord, start }) => {
    await start();
    discord.gateway.behaviour.resumes = false;
    discord.gateway.drop(4000);
    await greeted(discord, 'identify', 2);
    await expectAnswer(discord);
  });

  test('heartbeats that are not acknowledged', async ({ discord, start }) => {
    discord.gateway.behaviour.heartbeatMs = 200;
    await start();
    discord.gateway.behaviour.acks = false;
    await discord.until('give up on it', () => discord.gateway.greetings.length > 1);
    discord.gateway.behaviour.acks = true;
    await expectAnswer(discord);
  });

  test('an outage of everything', async ({ discord, bot }) => {
    const before = bot.lines.length;
    const port = Number(new URL(discord.apiUrl).port);
    await discord.close();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    // The same server on the same port.
    await startTestDiscord(port, discord);
    await greeted(discord, 'identify', 1);
    await expectAnswer(discord);
    expect(bot.lines.slice(before)).toEqual([LOST, BACK]);
  });
});

describe.concurrent('goes on after', () => {
  const UNREADABLE = expect.stringContaining('Discord sent an event that cannot be read');

  test.for<[string, object | string]>([
    ['an event without its data', { op: 0, t: 'MESSAGE_CREATE', s: 9, d: null }],
    [
      'a message without an author',
      { op: 0, t: 'MESSAGE_CREATE', s: 9, d: { id: '1', guild_id: '1', channel_id: '2' } },
    ],
    ['a server without an id', { op: 0, t: 'GUILD_CREATE', s: 9, d: null }],
    ['text that is not JSON', 'not JSON'],
    ['a packet that is nothing', 'null'],
  ])('%s', async ([_what, packet], { discord, bot }) => {
    const before = bot.lines.length;
    discord.gateway.send(packet);
    await expectAnswer(discord);
    expect(bot.lines.length - before).toBeLessThanOrEqual(1);
    for (const line of bot.lines.slice(before)) expect(line).toEqual(UNREADABLE);
  });

  test('malformed events between READY and the last server', async ({ discord, start }) => {
    discord.gateway.behaviour.beforeServers = () => {
      for (const data of [null, {}, { id: '1', type: 2, token: 'x' }, { id: 5 }]) {
        discord.gateway.dispatch('INTERACTION_CREATE', data);
        discord.gateway.dispatch('MESSAGE_CREATE', data);
      }
    };
    await start();
    await expectAnswer(discord);
  });

  test('a gateway that repeats an event', async ({ discord, start }) => {
    await start();
    const id = discord.write(QUESTION, { in: 'dm' });
    discord.gateway.repeat();
    await discord.replyTo(id);
    await expectAnswer(discord);
    expect(discord.sent.filter(({ body }) => body.message_reference?.message_id === id)).toHaveLength(1);
  });
});

test.concurrent.for([
  [4004, /^DISCORD_TOKEN is not valid/u],
  [4011, /sharding required.*Start Footnote again/u],
  [4014, /no privileged intent/u],
] as const)('close %i ends it for good, with the reason', async ([code, words], { discord, bot }) => {
  const before = bot.lines.length;
  discord.gateway.drop(code);
  const reason = await bot.ended;
  expect(reason.message).toMatch(words);
  expect(bot.lines.slice(before)).toEqual([]);
  expect(discord.gateway.greetings).toEqual(['identify']);
});
