import { expect } from 'vitest';
import { commands, messageCommands } from '../../../src/commands/registry.ts';
import { startBot } from '../../support/discord/bot.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';

const puts = (discord: TestDiscord) =>
  discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);

/** Starts and stops the bot. */
async function visit(discord: TestDiscord, guildId: string | null = null): Promise<void> {
  await (await startBot(discord, { guildId })).close();
}

test('the commands are registered at the first start and not again', async ({ discord }) => {
  await visit(discord);
  expect(puts(discord)).toEqual([`/applications/${discord.botId}/commands`]);
  expect(discord.registered.get('global')?.map(({ name }) => name)).toEqual([
    ...new Set(commands.map(({ name }) => name.split(' ')[0])),
    ...messageCommands.map(({ name }) => name),
  ]);
  await visit(discord);
  expect(puts(discord)).toHaveLength(1);
});

test.for<[string, object]>([
  ['a description', { description: 'Something older' }],
  ['an option', { options: [] }],
  ['who may use it', { default_member_permissions: '8' }],
  ['where it is', { contexts: [0] }],
  ['a translation', { name_localizations: { de: 'frag' } }],
])('%s that changed registers them again', async ([_what, older], { discord }) => {
  await visit(discord);
  const [ask, ...rest] = discord.registered.get('global') ?? [];
  discord.registered.set('global', [{ ...ask, ...older }, ...rest]);
  await visit(discord);
  expect(puts(discord)).toHaveLength(2);
  expect(discord.registered.get('global')?.[0]).toMatchObject({
    description: ask?.description,
    contexts: ask?.contexts,
  });
});

test('a command that is gone registers them again', async ({ discord }) => {
  await visit(discord);
  const known = discord.registered.get('global') ?? [];
  discord.registered.set('global', [...known, { ...known[0], id: '1', name: 'older' }]);
  await visit(discord);
  expect(discord.registered.get('global')).toHaveLength(known.length);
});

test('with a server id they are registered there, once, and nowhere else', async ({ discord }) => {
  await visit(discord, discord.guildId);
  await visit(discord, discord.guildId);
  expect(puts(discord)).toEqual([`/applications/${discord.botId}/guilds/${discord.guildId}/commands`]);
});

test('a server id where the bot is not ends with one clear line', async ({ discord }) => {
  await expect(visit(discord, '123456789012345678')).rejects.toMatchObject({
    name: 'DiscordError',
    message: expect.stringMatching(/^DISCORD_GUILD_ID 123456789012345678: .*Missing Access.*$/u),
  });
  await discord.until('disconnect', () => discord.gateway.count() === 0);
});
