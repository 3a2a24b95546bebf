import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { moderatorActions, moderatorCommands } from '../../src/commands/moderation/registry.ts';
import { actions, commands, messageCommands } from '../../src/commands/registry.ts';
import { createContent } from '../store/content.ts';
import { ANNA, type Moderated, startModerated } from './moderated.ts';
import { type As, MANAGE_SERVER } from './people.ts';
import { shownText } from './reading.ts';
import { startTestDiscord, type TestDiscord } from './startTestDiscord.ts';
import type { SentMessage } from './world.ts';

const REFUSAL = 'Only moderators (Manage Server) can do that.';
const OTHER = '1300000000000000001';
const EVERYTHING_ELSE = ((1n << 50n) - 1n) & ~MANAGE_SERVER & ~(1n << 3n);

let discord: TestDiscord;
let there: Moderated;
let publicMessage: SentMessage;
let before = '';

/** Everything that a moderator can change. */
async function readAll(): Promise<string> {
  const { store, library } = there;
  const servers = [discord.guildId, OTHER, ''];
  const parts = servers.map(async (serverId) => [
    await store.entries.list(serverId),
    await store.questions.gaps({ serverId, limit: 100 }),
    await store.settings.ofServer(serverId),
    await store.audit.list({ serverId, limit: 100 }),
  ]);
  return JSON.stringify([
    await Promise.all(parts),
    await store.knowledge.list({ limit: 9 }),
    library.snapshot.knowledge.revision,
  ]);
}

beforeAll(async () => {
  discord = await startTestDiscord();
  there = await startModerated(discord);
  const { store } = there;
  for (const serverId of [discord.guildId, OTHER]) {
    const content = createContent('curated-secret#secret', `What only ${serverId} says.`);
    await store.entries.add({ serverId, entryId: 'curated-secret#secret', content, by: 'x' });
    await store.questions.record({
      serverId,
      text: `secret of ${serverId}`,
      locale: 'en',
      source: 'unanswered',
      groupKey: 'k',
    });
  }
  await store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'x');
  ({ message: publicMessage } = await discord.slash('faq'));
  before = await readAll();
});
afterEach(async () => {
  expect(await readAll()).toBe(before);
  expect(discord.violations).toEqual([]);
});
afterAll(async () => {
  await there.close();
  await discord.close();
});

const STRANGERS: readonly (readonly [string, As])[] = [
  ['a member', {}],
  ['a member with every permission but Manage Server', { permissions: EVERYTHING_ELSE }],
  ['somebody in a direct message', { in: 'dm', permissions: MANAGE_SERVER }],
  ['somebody in a group', { in: 'group', permissions: MANAGE_SERVER }],
  ['a moderator of a server without the bot', { in: 'foreign server', permissions: MANAGE_SERVER }],
];

describe.each(STRANGERS)('%s', (_who, as) => {
  test.each(moderatorCommands.map(({ name }) => name))('cannot use /%s', async (name) => {
    const { by, message } = await discord.slash(name, [], as);
    expect([by, message.ephemeral, shownText(message).trim()]).toEqual(['reply', true, REFUSAL]);
  });

  test.each(moderatorActions.map(({ name }) => name))('cannot press, choose or send %s', async (name) => {
    const { id } = (await there.store.questions.gaps({ serverId: discord.guildId, limit: 1 })).gaps[0]
      ?.questions[0] ?? { id: 1 };
    for (const argument of ['', '1', `${id}`, '1/1', 'abcdefgh/1', 'abcdefgh/1/1', `${id}/abcdefgh`]) {
      const customId = `${name}:${argument}`;
      const form = { custom_id: customId, title: 'x', components: [] };
      const answers = [
        await discord.click(publicMessage, customId, as),
        await discord.choose(publicMessage, name, argument, as),
        await discord.fillIn(form, publicMessage, {}, as),
      ];
      for (const { message } of answers) {
        expect([message.ephemeral, shownText(message).trim()], customId).toEqual([true, REFUSAL]);
      }
    }
  });

  test('cannot add a message to the knowledge', async () => {
    const { message } = await discord.menu('Add to knowledge', { id: publicMessage.id, content: 'So.' }, as);
    expect([message.ephemeral, shownText(message).trim()]).toEqual([true, REFUSAL]);
  });

  test('is offered nothing while typing a moderators’ command', async () => {
    expect(await discord.type('kb edit', 'entry', 'who', as)).toEqual([]);
  });
});

test('nothing of the moderators’ is for everyone', () => {
  const open = [...commands, ...messageCommands, ...actions].filter((one) => one.for === 'everyone');
  expect(open.filter(({ name }) => /^(?:kb|gap|roll|revision|diff|export|entry-)/u.test(name))).toEqual([]);
  for (const action of moderatorActions) expect(actions).toContain(action);
});

describe('a moderator in another server’s name', () => {
  test('reaches none of its questions, entries or revisions by forged ids', async () => {
    const theirs = await there.store.questions.gaps({ serverId: OTHER, limit: 1 });
    const question = theirs.gaps[0]?.questions[0]?.id ?? 0;
    const ids = ['gap', 'gap-answer', 'gap-link', 'gap-dismiss'].map((name) => `${name}:${question}`);
    for (const id of [...ids, `gap-linked:${question}/abcdefgh`]) {
      const { message } = await discord.click(publicMessage, id, ANNA);
      expect(shownText(message), id).toContain('not on the list');
      expect(shownText(message)).not.toContain(OTHER);
    }
    const { message: gaps } = await discord.slash('kb gaps', [], ANNA);
    expect(shownText(gaps)).not.toContain(`secret of ${OTHER}`);
    const { message: history } = await discord.slash('kb history', [], ANNA);
    expect(shownText(history)).not.toContain(OTHER);
    const { message: exported } = await discord.slash('kb export', [], ANNA);
    expect(exported.ephemeral).toBe(true);
    expect(discord.files.map(({ bytes }) => bytes.toString())).not.toContainEqual(
      expect.stringContaining(`only ${OTHER}`),
    );
  });

  test('cannot have lines written into another server’s channel', async () => {
    const sent = discord.sent.length;
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channels.dm }, 'x');
    await there.service.moderation?.announce(discord.guildId, 'a line');
    expect(discord.sent.length).toBe(sent);
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'x');
    before = await readAll();
  });
});
