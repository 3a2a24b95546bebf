import { describe, expect } from 'vitest';
import { createLibrary } from '../../support/discord/library.ts';
import { shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';

const QUESTION = { name: 'question', value: 'who feeds the cats of the lighthouse?' };
const ANSWER = 'The lighthouse keeper feeds them at six.';
const ASK = { type: 1, id: '1', name: 'ask', options: [{ ...QUESTION, type: 3 }] };

async function expectAnswer(discord: TestDiscord): Promise<void> {
  const { message } = await discord.slash('ask', [QUESTION]);
  expect(shownText(message)).toContain(ANSWER);
}

describe.concurrent('a start', () => {
  test.for<[string, string, (discord: TestDiscord) => unknown]>([
    ['refused by the API', 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.secret-token', () => {}],
    ['not even a header', 'tökén-with-ünïcode-secret-токен', () => {}],
    // Discord may let a request through and still close the gateway.
    ['refused by the gateway', '', (discord) => discord.fail('GET', /^\/gateway\/bot$/u, 200, gatewayInfo(discord))],
  ])('with a token that is %s ends with one clear line without it', async ([_how, wrong, prepare], {
    discord,
    start,
  }) => {
    prepare(discord);
    const token = wrong || 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.for-the-gateway';
    const failure = await start({ token }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'DiscordError',
      message: expect.stringMatching(/^DISCORD_TOKEN is not valid: /u),
    });
    expect(String((failure as Error).stack)).not.toContain(token);
    expect((failure as Error).message).not.toContain('\n');
    await discord.until('disconnect', () => discord.gateway.count() === 0);
  });

  test('waits out an outage', async ({ discord, start }) => {
    // discord.js itself tries four times before it gives up.
    discord.fail('GET', /^\/gateway\/bot$/u, 503, { message: 'Service Unavailable' }, 4);
    const bot = await start();
    expect(bot.lines[0]).toContain('Discord cannot be reached');
    await expectAnswer(discord);
  });

  test('waits out an outage while it registers its commands', async ({ discord, start }) => {
    discord.fail('PUT', /\/commands$/u, 500, { message: 'Internal Server Error' }, 4);
    await start();
    expect(discord.registered.get('global')).toBeDefined();
    await expectAnswer(discord);
    expect(discord.gateway.count()).toBe(1);
  });

  test('at an address that is not Discord ends with one clear line', async ({ discord, start }) => {
    const failure = await start({ apiUrl: discord.apiUrl.replace('/api', '/elsewhere') }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      name: 'DiscordError',
      message: expect.stringContaining('Is DISCORD_API_URL right?'),
    });
    discord.violations.length = 0;
  });
});

function gatewayInfo(discord: TestDiscord) {
  return {
    url: discord.apiUrl.replace('http', 'ws').replace('/api', ''),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  };
}

describe.concurrent('an interaction', () => {
  test('delivered twice is answered once', async ({ discord, start }) => {
    await start();
    const pending = discord.interact(2, ASK);
    discord.gateway.repeat();
    await discord.answerTo(pending);
    await expectAnswer(discord);
    const path = `/interactions/${pending.id}/${pending.token}/callback`;
    expect(discord.requests.filter((request) => request.path === path)).toHaveLength(1);
  });

  test.for<[string, number, object]>([
    ['an unknown command', 2, { id: '1', type: 1, name: 'older', options: [] }],
    ['an unknown subcommand', 2, { id: '1', type: 1, name: 'kb', options: [{ type: 1, name: 'older', options: [] }] }],
    ['a menu command', 2, { id: '1', type: 3, name: 'Older menu', target_id: '1', resolved: { messages: {} } }],
    ['a form', 5, { custom_id: 'older:form', components: [] }],
  ])('of %s gets a private notice', async ([_what, type, data], { discord, start }) => {
    await start();
    const { message } = await discord.answerTo(discord.interact(type, data));
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('older version');
  });

  test('of an unknown button or menu gets a private notice', async ({ discord, start }) => {
    await start();
    const { message } = await discord.slash('ask', [QUESTION]);
    for (const answer of [await discord.click(message, 'older:1'), await discord.choose(message, 'older', 'x')]) {
      expect(answer.message.ephemeral).toBe(true);
      expect(shownText(answer.message)).toContain('older version');
    }
  });

  test('that is malformed is one line in the log', async ({ discord, start }) => {
    const bot = await start();
    const before = bot.lines.length;
    const malformed = [{}, { id: '1', type: 2, token: 'x' }, { id: '2', type: 99 }, null];
    for (const data of malformed) discord.gateway.dispatch('INTERACTION_CREATE', data);
    await expectAnswer(discord);
    const unreadable = expect.stringContaining('an event that cannot be read');
    expect(bot.lines.slice(before)).toEqual([unreadable, unreadable]);
  });

  test.for<[string, number, { code: number; message: string }]>([
    ['too late', 404, { code: 10_062, message: 'Unknown interaction' }],
    ['already acknowledged', 400, { code: 40_060, message: 'Interaction has already been acknowledged.' }],
  ])('that is %s is one line in the log, without its token', async ([_what, status, body], { discord, bot }) => {
    const before = bot.lines.length;
    discord.fail('POST', /\/callback$/u, status, body);
    const pending = discord.interact(2, ASK);
    await discord.until('log a line', () => bot.lines.length > before);
    await expectAnswer(discord);
    expect(bot.lines.slice(before)).toEqual([expect.stringContaining(body.message)]);
    expect(bot.lines.join('\n')).not.toContain(pending.token);
  });

  test('whose command fails gets a private apology and one line in the log', async ({ discord, start }) => {
    const library = createLibrary();
    Object.defineProperty(library, 'answer', { value: () => JSON.parse('{') });
    const bot = await start({ library });
    const before = bot.lines.length;
    const { message } = await discord.slash('ask', [QUESTION]);
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('Sorry');
    expect(bot.lines.slice(before)).toEqual([expect.stringContaining('ask failed')]);
  });
});

describe.concurrent('the connection', () => {
  test('is resumed when it is lost, and nothing is answered twice', async ({ discord, start }) => {
    await start();
    discord.gateway.drop(4000);
    await discord.until('resume', () => discord.gateway.greetings.at(-1) === 'resume');
    await expectAnswer(discord);
    expect(discord.gateway.greetings).toEqual(['identify', 'resume']);
  });
});

test.concurrent('the token is in no log line', async ({ discord, start }) => {
  const bot = await start();
  await expectAnswer(discord);
  expect(bot.lines.join('\n')).not.toContain(discord.token);
});

describe.concurrent('a reply that Discord took, whose confirmation was lost', () => {
  test.for([
    ['the connection was reset', 0],
    ['a proxy answered 502', 502],
  ] as const)('is no fault: %s', async ([_, status], { discord, start }) => {
    const bot = await start();
    discord.disturb('POST', /\/callback$/u, { after: true, status });
    await expectAnswer(discord);
    await discord.until('the message is read', () =>
      discord.requests.some(({ method, path }) => method === 'GET' && path.endsWith('/@original')),
    );
    expect(discord.sent).toHaveLength(1);
    expect(bot.lines.filter((line) => /could not be answered|acknowledged/u.test(line))).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  test('to one person alone is no fault either', async ({ discord, start }) => {
    const bot = await start();
    discord.disturb('POST', /\/callback$/u, { after: true, status: 0 });
    await discord.slash('faq', []);
    await discord.until('say that it healed', () => bot.lines.some((line) => line.includes('then took it')));
    expect(discord.sent).toHaveLength(1);
    expect(bot.lines.filter((line) => /could not be|acknowledged/u.test(line))).toEqual([]);
  });
});
