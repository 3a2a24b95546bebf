import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Config, ConfigError, listSecrets, toConfig } from '../src/config.ts';

const SHIPPED_MODEL = fileURLToPath(new URL('../encoder/all-minilm-l6-v2', import.meta.url));
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.ghijklmnopqrstuvwxyz';

/** Returns the error message for an environment. */
function wrongWith(environment: Readonly<Record<string, string>>): string {
  try {
    toConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message;
  }
  throw new Error('nothing was wrong');
}

describe('a variable', () => {
  test.each<[string, string, Partial<Config>]>([
    ['DISCORD_TOKEN', TOKEN, { discordToken: TOKEN }],
    ['DISCORD_TOKEN', ` ${TOKEN}\n`, { discordToken: TOKEN }],
    ['DISCORD_TOKEN', '  ', { discordToken: null }],
    ['DISCORD_GUILD_ID', '123456789012345678', { discordGuildId: '123456789012345678' }],
    ['DISCORD_GUILD_ID', '', { discordGuildId: null, discordHomeId: null }],
    ['DISCORD_GUILD_ID', '123456789012345678', { discordHomeId: '123456789012345678' }],
    ['DISCORD_HOME_ID', '123456789012345678', { discordHomeId: '123456789012345678', discordGuildId: null }],
    ['DISCORD_API_URL', 'http://127.0.0.1:8080/api', { discordApiUrl: 'http://127.0.0.1:8080/api' }],
    ['KNOWLEDGE_DIR', '/srv/kb', { knowledgeDir: '/srv/kb' }],
    ['KNOWLEDGE_DIR', '', { knowledgeDir: 'knowledge' }],
    ['PSEUDONYM_KEY', 'k'.repeat(32), { pseudonymKey: 'k'.repeat(32) }],
    ['MESSAGE_CONTENT', 'on', { readsPosts: true }],
    ['ENCODER', 'off', { encoderDir: null }],
    ['ENCODER', '', { encoderDir: SHIPPED_MODEL }],
    ['ENCODER_DIR', '/srv/model', { encoderDir: '/srv/model' }],
    ['ENCODER_DIR', ' ', { encoderDir: SHIPPED_MODEL }],
    ['ASSERT_PRECISION', '0.95', { assertPrecision: 0.95 }],
    ['ASSERT_PRECISION', '', { assertPrecision: 0.9 }],
    ['WEB_HOST', '::1', { webHost: '::1' }],
    ['WEB_HOST', '127.0.0.2', { webHost: '127.0.0.2' }],
    ['WEB_HOST', 'localhost.', { webHost: 'localhost.' }],
    ['TRUST_PROXY', '', { trustedProxies: [] }],
    ['TRUST_PROXY', 'loopback, 10.0.0.0/8 2001:db8::1', { trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'] }],
    ['WEB_PORT', '0', { webPort: 0, webOn: true }],
    ['WEB_PORT', '65535', { webPort: 65_535 }],
    ['WEB_PASSWORD', 'long enough', { webPassword: 'long enough' }],
    ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
    ['LOG_FORMAT', '', { logFormat: 'json' }],
    ['LOG_FORMAT', 'pretty', { logFormat: 'pretty' }],
    ['HEALTH_PORT', '', { healthPort: null, healthHost: '127.0.0.1' }],
    ['HEALTH_PORT', '9464', { healthPort: 9464 }],
    ['HEALTH_HOST', '0.0.0.0', { healthHost: '0.0.0.0' }],
    ['FETCH_ALLOW_PRIVATE', '1', { fetchAllowPrivate: true }],
    ['FETCH_ALLOW_PRIVATE', '0', { fetchAllowPrivate: false }],
    ['REFRESH_EVERY', '30m', { refreshEveryMs: 1_800_000 }],
    ['REFRESH_EVERY', '6h', { refreshEveryMs: 21_600_000 }],
    ['REFRESH_EVERY', '1d', { refreshEveryMs: 86_400_000 }],
    ['REFRESH_EVERY', '', { refreshEveryMs: null }],
    ['STALE_AFTER_DAYS', '90', { staleAfterDays: 90 }],
    ['STALE_AFTER_DAYS', ' ', { staleAfterDays: null }],
  ])('%s may be %j', (name, value, expected) => {
    expect(toConfig({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['DISCORD_TOKEN', 'hunter2'],
    ['DISCORD_TOKEN', `${TOKEN} ${TOKEN}`],
    ['DISCORD_TOKEN', 'x'.repeat(201)],
    ['DISCORD_GUILD_ID', 'my-server'],
    ['DISCORD_HOME_ID', 'my-server'],
    ['DISCORD_GUILD_ID', '123'],
    ['DISCORD_API_URL', 'discord.com'],
    ['DISCORD_API_URL', 'file:///etc/passwd'],
    ['WEB_PORT', 'eighty'],
    ['WEB_PORT', '-1'],
    ['WEB_PORT', '65536'],
    ['WEB_PORT', '80.5'],
    ['WEB_PASSWORD', 'hunter2'],
    ['TRUST_PROXY', '1'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'proxy.example'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_FORMAT', 'xml'],
    ['HEALTH_PORT', 'on'],
    ['FETCH_ALLOW_PRIVATE', 'yes'],
    ['PSEUDONYM_KEY', 'k'.repeat(31)],
    ['PSEUDONYM_KEY', 'k '.repeat(32)],
    ['ENCODER', 'maybe'],
    ['ASSERT_PRECISION', '0.4'],
    ['ASSERT_PRECISION', '1'],
    ['ASSERT_PRECISION', '90 %'],
    ['REFRESH_EVERY', '6'],
    ['REFRESH_EVERY', '1m'],
    ['REFRESH_EVERY', '30d'],
    ['STALE_AFTER_DAYS', '0'],
    ['STALE_AFTER_DAYS', '1.5'],
    ['STALE_AFTER_DAYS', 'many'],
  ])('%s may not be %j', (name, value) => {
    const message = wrongWith({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} [^\n]+$`, 'u'));
    // One sentence for people, not the checker's own.
    expect(message).not.toMatch(/invalid|expected|received|regex|pattern/iu);
  });

  test('is one line each where several are wrong', () => {
    const message = wrongWith({ WEB_PORT: 'x', LOG_LEVEL: 'x', DISCORD_GUILD_ID: 'x' });
    expect(
      message
        .split('\n')
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['DISCORD_GUILD_ID', 'LOG_LEVEL', 'WEB_PORT']);
  });
});

test('nothing need be set', () => {
  expect(toConfig({})).toMatchObject({
    discordToken: null,
    discordGuildId: null,
    discordApiUrl: 'https://discord.com/api',
    readsPosts: false,
    knowledgeDir: 'knowledge',
    webHost: '127.0.0.1',
    webPort: 3300,
    webOn: true,
    webPassword: null,
    logLevel: 'info',
  });
});

test('variables of others are none of ours', () => {
  expect(toConfig({ PATH: '/bin', WEB: 'x' })).toEqual(toConfig({}));
});

describe('the page', () => {
  test('is off beside Discord unless its port is set', () => {
    expect(toConfig({ DISCORD_TOKEN: TOKEN }).webOn).toBe(false);
    expect(toConfig({ DISCORD_TOKEN: TOKEN, WEB_PORT: '3300' }).webOn).toBe(true);
  });

  test.each(['0.0.0.0', '::', '192.168.1.2', 'example.org'])('at %s needs a password', (host) => {
    expect(wrongWith({ WEB_HOST: host })).toMatch(/WEB_HOST.*WEB_PASSWORD/u);
    expect(toConfig({ WEB_HOST: host, WEB_PASSWORD: 'long enough' }).webHost).toBe(host);
  });
});

test('a message never holds a secret', () => {
  const secrets = { DISCORD_TOKEN: 'sesame, open', WEB_PASSWORD: 'sesame' };
  expect(wrongWith({ ...secrets, WEB_PORT: 'x' })).not.toContain('sesame');
});

test('secrets are all passwords, wherever the database’s driver takes them from', () => {
  const token = 'a-token-that-is-long-enough';
  const config = toConfig({
    DISCORD_TOKEN: token,
    DATABASE_URL: 'postgres://bob:in%20front@127.0.0.1/x?password=behind',
    WEB_PASSWORD: 'of the page',
    PSEUDONYM_KEY: 'k'.repeat(32),
  });
  expect(listSecrets(config)).toEqual(
    expect.arrayContaining([token, 'in%20front', 'behind', 'of the page', 'k'.repeat(32)]),
  );
  expect(listSecrets(toConfig({}))).toEqual([]);
});
