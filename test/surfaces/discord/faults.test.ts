import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBot } from '../../support/discord/bot.ts';
import { createLibrary } from '../../support/discord/library.ts';
import { shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';

let discord: TestDiscord;

beforeEach(async () => {
  discord = await startTestDiscord();
});
afterEach(async () => {
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const QUESTION = { name: 'question', value: 'who feeds the cats of the lighthouse?' };
const ANSWER = 'The lighthouse keeper feeds them at six.';
const ASK = { type: 1, id: '1', name: 'ask', options: [{ ...QUESTION, type: 3 }] };

async function answers(): Promise<void> {
  const { message } = await discord.slash('ask', [QUESTION]);
  expect(shownText(message)).toContain(ANSWER);
}

describe('a start', () => {
  test.each([
    ['refused by the API', 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.secret-token', () => {}],
    ['not even a header', 'tökén-with-ünïcode-secret-токен', () => {}],
    // Discord may let a request through and still close the gateway.
    ['refused by the gateway', '', () => discord.fail('GET', /^\/gateway\/bot$/u, 200, gatewayInfo())],
  ])('with a token that is %s ends with one clear line without it', async (_how, wrong, prepare) => {
    prepare();
    const token = wrong || 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.for-the-gateway';
    const failure = await startBot(discord, { token }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'DiscordError',
      message: expect.stringMatching(/^DISCORD_TOKEN is not valid: /u),
    });
    expect(String((failure as Error).stack)).not.toContain(token);
    expect((failure as Error).message).not.toContain('\n');
    await discord.until('disconnect', () => discord.gateway.count() === 0);
  });

  test('waits out an outage', async () => {
    // discord.js itself tries four times before it gives up.
    discord.fail('GET', /^\/gateway\/bot$/u, 503, { message: 'Service Unavailable' }, 4);
    const bot = await startBot(discord);
    expect(bot.lines[0]).toContain('Discord cannot be reached');
    await answers();
    await bot.close();
  });

  test('waits out an outage while it registers its commands', async () => {
    discord.fail('PUT', /\/commands$/u, 500, { message: 'Internal Server Error' }, 4);
    const bot = await startBot(discord);
    expect(discord.registered.get('global')).toBeDefined();
    await answers();
    expect(discord.gateway.count()).toBe(1);
    await bot.close();
  });

  test('at an address that is not Discord ends with one clear line', async () => {
    const failure = await startBot(discord, { apiUrl: discord.apiUrl.replace('/api', '/elsewhere') }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      name: 'DiscordError',
      message: expect.stringContaining('Is DISCORD_API_URL right?'),
    });
    discord.violations.length = 0;
  });
});

function gatewayInfo() {
  return {
    url: discord.apiUrl.replace('http', 'ws').replace('/api', ''),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  };
}

describe('an interaction', () => {
  test('delivered twice is answered once', async () => {
    const bot = await startBot(discord);
    const pending = discord.interact(2, ASK);
    discord.gateway.repeat();
    await discord.answerTo(pending);
    await answers();
    const path = `/interactions/${pending.id}/${pending.token}/callback`;
    expect(discord.requests.filter((request) => request.path === path)).toHaveLength(1);
    await bot.close();
  });

  test.each([
    ['an unknown command', 2, { id: '1', type: 1, name: 'older', options: [] }],
    ['an unknown subcommand', 2, { id: '1', type: 1, name: 'kb', options: [{ type: 1, name: 'older', options: [] }] }],
    ['a menu command', 2, { id: '1', type: 3, name: 'Older menu', target_id: '1', resolved: { messages: {} } }],
    ['a form', 5, { custom_id: 'older:form', components: [] }],
  ])('of %s gets a private notice', async (_what, type, data) => {
    const bot = await startBot(discord);
    const { message } = await discord.answerTo(discord.interact(type, data));
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('older version');
    await bot.close();
  });

  test('of an unknown button or menu gets a private notice', async () => {
    const bot = await startBot(discord);
    const { message } = await discord.slash('ask', [QUESTION]);
    for (const answer of [await discord.click(message, 'older:1'), await discord.choose(message, 'older', 'x')]) {
      expect(answer.message.ephemeral).toBe(true);
      expect(shownText(answer.message)).toContain('older version');
    }
    await bot.close();
  });

  test('that is malformed is one line in the log', async () => {
    const bot = await startBot(discord);
    const before = bot.lines.length;
    const malformed = [{}, { id: '1', type: 2, token: 'x' }, { id: '2', type: 99 }, null];
    for (const data of malformed) discord.gateway.dispatch('INTERACTION_CREATE', data);
    await answers();
    const unreadable = expect.stringContaining('an event that cannot be read');
    expect(bot.lines.slice(before)).toEqual([unreadable, unreadable]);
    await bot.close();
  });

  test.each([
    ['too late', 404, { code: 10_062, message: 'Unknown interaction' }],
    ['already acknowledged', 400, { code: 40_060, message: 'Interaction has already been acknowledged.' }],
  ])('that is %s is one line in the log, without its token', async (_what, status, body) => {
    const bot = await startBot(discord);
    const before = bot.lines.length;
    discord.fail('POST', /\/callback$/u, status, body);
    const pending = discord.interact(2, ASK);
    await discord.until('log a line', () => bot.lines.length > before);
    await answers();
    expect(bot.lines.slice(before)).toEqual([expect.stringContaining(body.message)]);
    expect(bot.lines.join('\n')).not.toContain(pending.token);
    await bot.close();
  });

  test('whose command fails gets a private apology and one line in the log', async () => {
    const library = createLibrary();
    Object.defineProperty(library, 'answer', { value: () => JSON.parse('{') });
    const bot = await startBot(discord, { library });
    const before = bot.lines.length;
    const { message } = await discord.slash('ask', [QUESTION]);
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('Sorry');
    expect(bot.lines.slice(before)).toEqual([expect.stringContaining('ask failed')]);
    await bot.close();
  });
});

describe('the connection', () => {
  test('is resumed when it is lost, and nothing is answered twice', async () => {
    const bot = await startBot(discord);
    discord.gateway.drop(4000);
    await discord.until('resume', () => discord.gateway.greetings.at(-1) === 'resume');
    await answers();
    expect(discord.gateway.greetings).toEqual(['identify', 'resume']);
    await bot.close();
  });
});

test('the token is in no log line', async () => {
  const bot = await startBot(discord);
  await answers();
  await bot.close();
  expect(bot.lines.join('\n')).not.toContain(discord.token);
});
