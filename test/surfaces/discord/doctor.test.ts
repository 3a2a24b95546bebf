import { expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../support/discord/bot.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { GARDEN } from '../../support/garden.ts';
import { run, writeFolder } from '../../support/terminal/run.ts';

const EMBED_LINKS = 1n << 14n;

/** Runs `doctor` with the test server's token, or another one, and returns its lines about Discord. */
async function examine(discord: TestDiscord, more: Readonly<Record<string, string>> = {}) {
  const folder = writeFolder(GARDEN);
  onTestFinished(folder.remove);
  const env = { KNOWLEDGE_DIR: folder.path, DATA_DIR: `${folder.path}/data`, DISCORD_API_URL: discord.apiUrl };
  const { code, stdout, stderr } = await run(['doctor'], { env: { ...env, DISCORD_TOKEN: discord.token, ...more } });
  expect(stderr).toBe('');
  expect(stdout).not.toContain(discord.token);
  return { code, lines: stdout.trimEnd().split('\n').slice(5) };
}

async function createDiscord(): Promise<TestDiscord> {
  const discord = await startTestDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

test('what is in order is a line each, once the bot has registered its commands', async () => {
  const discord = await createDiscord();
  const bot = await startBot(discord);
  await bot.close();
  const { code, lines } = await examine(discord);
  expect(lines).toEqual([
    expect.stringMatching(/^ok +Discord +the token is footnote’s \(\d+\)$/u),
    'ok       intents      no privileged one is needed',
    'ok       gateway      999 of 1000 connections are left today',
    expect.stringMatching(/^ok +commands +\d+ are registered$/u),
    'ok       permissions  as needed in 1 server',
    'ok       clock        agrees with Discord’s',
  ]);
  expect(code).toBe(0);
  expect(discord.violations).toEqual([]);
});

test.each<[string, (discord: TestDiscord) => Record<string, string>, RegExp, number]>([
  [
    'a wrong token',
    () => ({ DISCORD_TOKEN: 'x'.repeat(60) }),
    /^failure +Discord +DISCORD_TOKEN is not valid.*Developer Portal/u,
    1,
  ],
  [
    'an intent that is off',
    (discord) => {
      discord.sendsContent = false;
      return { MESSAGE_CONTENT: 'on' };
    },
    /^failure +intents +.*switch it on on the Bot page/u,
    1,
  ],
  [
    'an intent that is on',
    (discord) => {
      discord.sendsContent = true;
      return { MESSAGE_CONTENT: 'on' };
    },
    /^ok +intents +Message Content is on/u,
    0,
  ],
  ['commands that are not registered', () => ({}), /^warning +commands +.*start the bot/u, 0],
  [
    'a permission that is missing',
    (discord) => {
      discord.permissions &= ~EMBED_LINKS;
      return {};
    },
    /^warning +permissions +The garden lacks EmbedLinks: /u,
    0,
  ],
  [
    'a home that it is not in',
    (discord) => ({ DISCORD_HOME_ID: discord.foreignGuildId }),
    /^failure +servers +.*invite it there/u,
    1,
  ],
  [
    'an API that cannot be reached',
    () => ({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }),
    /^failure +Discord +Could not connect to Discord/u,
    1,
  ],
])('%s', async (_, prepare, line, code) => {
  const discord = await createDiscord();
  const found = await examine(discord, prepare(discord));
  expect(found.lines).toContainEqual(expect.stringMatching(line));
  expect(found.code).toBe(code);
});
