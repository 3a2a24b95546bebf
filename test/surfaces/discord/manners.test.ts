import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bot } from '../../support/discord/bot.ts';
import { startBot } from '../../support/discord/bot.ts';
import { NOW } from '../../support/discord/library.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';

let discord: TestDiscord;
let bot: Bot;
let now = NOW;

beforeEach(async () => {
  now = NOW;
  discord = await startTestDiscord();
});
afterEach(async () => {
  await bot.close();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const QUESTION = 'who feeds the cats of the lighthouse?';
const ANSWER = 'The lighthouse keeper feeds them at six.';
const OFTEN = { burst: 1000, everyMs: 1 };
const RARELY = { burst: 2, everyMs: 10_000 };
const start = async (options: Parameters<typeof startBot>[1] = {}) => {
  bot = await startBot(discord, { clock: () => now, ...options });
};
const ask = (number: number, person?: { id: string; name: string }, more = {}) =>
  discord.slash('ask', [{ name: 'question', value: `what is the name of ship number ${number}?` }], {
    ...(person && { person }),
    ...more,
  });
const people = Array.from({ length: 12 }, (_, i) => ({ id: `11000000000000555${10 + i}`, name: `P${i}` }));

describe('cooldowns', () => {
  test('tell a person privately how long to wait, and end', async () => {
    await start({ rateLimits: { person: RARELY, channel: OFTEN, messages: OFTEN } });
    await ask(1);
    await ask(2);
    const { message } = await ask(3);
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('Try again in 10 s');
    expect(shownText((await ask(4, people[0])).message)).toContain('Marigold 4');
    now += 10_000;
    expect(shownText((await ask(5)).message)).toContain('Marigold 5');
  });

  test('hold for buttons too', async () => {
    await start({ rateLimits: { person: RARELY, channel: OFTEN, messages: OFTEN } });
    const { message } = await ask(1);
    const [button] = buttonsOf(message);
    await discord.click(message, button?.id ?? '');
    const { message: refusal } = await discord.click(message, button?.id ?? '');
    expect(shownText(refusal)).toContain('Try again in');
  });

  test('hold for a channel', async () => {
    await start({ rateLimits: { person: OFTEN, channel: RARELY, messages: OFTEN } });
    await ask(1, people[0]);
    await ask(2, people[1]);
    expect(shownText((await ask(3, people[2])).message)).toContain('in this channel');
    expect(shownText((await ask(3, people[3], { in: 'thread' })).message)).toContain('Marigold 3');
  });

  test('tell who writes too fast once, and then stay silent', async () => {
    await start({ rateLimits: { person: RARELY, channel: OFTEN, messages: OFTEN } });
    const ids = [1, 2, 3, 4, 5].map(() => discord.write(QUESTION, { in: 'dm' }));
    await discord.replyTo(ids[2] ?? '');
    now += 60_000;
    await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
    const texts = discord.sent.map(shownText);
    expect(texts.filter((text) => text.includes('Try again in'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(ANSWER))).toHaveLength(3);
  });
});

test('beyond what can be answered at once people are turned away, with one line in the log, and then no longer', async () => {
  await start({ rateLimits: { person: OFTEN, channel: OFTEN, messages: OFTEN, underWay: 4 } });
  const before = bot.lines.length;
  discord.disturb('POST', /\/callback$/u, { delay: 300, times: 12 });
  const answers = await Promise.all(people.map((person, i) => ask(i, person)));
  const texts = answers.map(({ message }) => shownText(message));
  expect(texts.filter((text) => text.includes('Marigold'))).toHaveLength(4);
  const refused = answers.filter(({ message }) => shownText(message).includes('too much to do'));
  expect(refused.length).toBe(8);
  expect(refused.every(({ message }) => message.ephemeral)).toBe(true);
  await ask(30, people[0]);
  expect(bot.lines.slice(before).filter((line) => !line.includes('"level":20'))).toEqual([
    expect.stringContaining('4 answers are under way'),
    expect.stringContaining('8 questions were turned away'),
  ]);
});

describe('the same question in the same channel', () => {
  const same = (value: string, more: object[] = [], as = {}) =>
    discord.slash('ask', [{ name: 'question', value }, ...(more as [])], as);

  test('points privately to the first answer within a minute', async () => {
    await start();
    const { message: first } = await same(QUESTION);
    const { message } = await same('Who feeds the cats of the lighthouse');
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain(
      `https://discord.com/channels/${discord.guildId}/${discord.channelId}/${first.id}`,
    );
    now += 61_000;
    expect(shownText((await same(QUESTION)).message)).toContain(ANSWER);
  });

  test('is answered in another channel, in private, for somebody, and after the first answer was deleted', async () => {
    await start();
    const { message: first } = await same(QUESTION);
    expect(shownText((await same(QUESTION, [], { in: 'thread' })).message)).toContain(ANSWER);
    expect(shownText((await same(QUESTION, [{ name: 'private', value: true }])).message)).toContain(ANSWER);
    const forMaria = { name: 'for', value: '1100000000000077777', type: 6 };
    expect(shownText((await same(QUESTION, [forMaria])).message)).toContain(ANSWER);
    const gone = { id: first.id, channel_id: discord.channelId, guild_id: discord.guildId };
    discord.gateway.dispatch('MESSAGE_DELETE', gone);
    expect(shownText((await same(QUESTION)).message)).toContain(ANSWER);
  });
});
