import { readdir } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/commands/entries/entryRef.ts';
import { actions, commands, messageCommands } from '../../../src/commands/registry.ts';
import type { TextOption } from '../../../src/commands/types.ts';
import { ANNA, type Moderated, startModerated } from '../../support/discord/moderated.ts';
import { type As, MANAGE_SERVER } from '../../support/discord/people.ts';
import { shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { createContent } from '../../support/store/content.ts';

const REFUSAL = 'Only moderators (Manage Server) can do that.';
const OTHER = '1300000000000000001';
const EVERYTHING_ELSE = ((1n << 50n) - 1n) & ~MANAGE_SERVER & ~(1n << 3n);

// Whatever is declared to be the moderators' is tried, so that what is added later is too.
const moderatorCommands = commands.filter((one) => one.for !== 'everyone');
const moderatorActions = actions.filter((one) => one.for !== 'everyone');
const moderatorMenus = messageCommands.filter((one) => one.for !== 'everyone');

// Loaded before there is a bot: its requests would time out while a busy machine loads modules.
const folder = new URL('../../../src/commands/moderation/', import.meta.url);
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));

let discord: TestDiscord;
let there: Moderated;
let publicMessage: SentMessage;
let before = '';

/** Everything that moderators of a server can change. */
async function stateOf(serverId: string): Promise<string> {
  const { store } = there;
  return JSON.stringify([
    await store.entries.list(serverId),
    await store.questions.gaps({ serverId, limit: 100 }),
    await store.settings.ofServer(serverId),
    await store.audit.list({ serverId, limit: 100 }),
  ]);
}

async function readAll(): Promise<string> {
  const { store, library } = there;
  return JSON.stringify([
    await Promise.all([discord.guildId, OTHER, ''].map(stateOf)),
    await store.knowledge.list({ limit: 9 }),
    library.snapshot.knowledge.revision,
  ]);
}

/** Arguments of every shape that an action knows, naming what a server really has. */
async function argumentsOf(serverId: string): Promise<readonly string[]> {
  const { gaps } = await there.store.questions.gaps({ serverId, limit: 1 });
  const question = gaps[0]?.questions[0]?.id ?? 0;
  const key = keyOf(`curated-${serverId}#secret`);
  const form = { question: 'Secret?', answer: `only ${serverId}`, sources: '', asked: '', until: '' };
  const draft = { serverId, by: ANNA.person?.id ?? '', form, target: null, questionId: question };
  const kept = there.service.moderation?.drafts.keep(draft) ?? '';
  return ['', '1', `${question}`, `${question}/${key}`, '1/1', key, `${key}/1`, `${key}/1/1`, `${key}/0/1`, kept];
}

beforeAll(async () => {
  discord = await startTestDiscord();
  there = await startModerated(discord);
  const { store } = there;
  for (const serverId of [discord.guildId, OTHER]) {
    const entryId = `curated-${serverId}#secret`;
    const read = createContent(entryId, `What only ${serverId} says.`);
    const content = { ...read, entry: { ...read.entry, key: keyOf(entryId) } };
    await store.entries.add({ serverId, entryId, content, by: 'x' });
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
});
beforeEach(async () => {
  before = await readAll();
});
afterEach(() => expect(discord.violations.splice(0).join('\n')).toBe(''));
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

/** A form with every field that any of the moderators' has. */
const FORM = {
  title: 'x',
  components: ['question', 'answer', 'sources', 'asked', 'until', 'words'].map((custom_id) => ({
    type: 1 as const,
    components: [{ type: 4 as const, custom_id, label: custom_id, style: 1 as const }],
  })),
};
const FILLED = { question: 'Is it mine?', answer: 'It is.', sources: 'rules ¶1', words: 'secret' };

describe.each(STRANGERS)('%s', (_who, as) => {
  afterEach(async () => expect(await readAll()).toBe(before));

  test.each(moderatorCommands.map(({ name }) => name))('cannot use /%s', async (name) => {
    const { by, message } = await discord.slash(name, [], as);
    expect([by, message.ephemeral, shownText(message).trim()]).toEqual(['reply', true, REFUSAL]);
  });

  test.each(moderatorActions.map(({ name }) => name))('cannot press, choose or send %s', async (name) => {
    for (const argument of await argumentsOf(discord.guildId)) {
      const customId = `${name}:${argument}`;
      const answers = [
        await discord.click(publicMessage, customId, as),
        await discord.choose(publicMessage, name, argument, as),
        await discord.fillIn({ ...FORM, custom_id: customId }, publicMessage, FILLED, as),
      ];
      for (const { message } of answers) {
        expect([message.ephemeral, shownText(message).trim()], customId).toEqual([true, REFUSAL]);
      }
    }
  });

  test.each(moderatorMenus.map(({ name }) => name))('cannot choose %s in the menu of a message', async (name) => {
    const { message } = await discord.menu(name, { id: publicMessage.id, content: 'So.' }, as);
    expect([message.ephemeral, shownText(message).trim()]).toEqual([true, REFUSAL]);
  });

  const typed = moderatorCommands.flatMap(({ name, options }) =>
    options
      .filter((option): option is TextOption => option.type === 'text' && option.complete !== undefined)
      .map((option) => [name, option.name] as const),
  );
  test.each(typed)('is offered nothing while typing /%s %s', async (name, option) => {
    expect(await discord.type(name, option, 'who', as)).toEqual([]);
  });
});

test('whatever is for everyone changes nothing of the moderators’, with ids of theirs too', async () => {
  const theirs = [...(await argumentsOf(discord.guildId)), ...(await argumentsOf(OTHER))];
  const context = {
    library: there.library,
    asker: { id: '1', manages: false, right: null },
    place: 'server' as const,
    serverId: discord.guildId,
    channelId: discord.channelId,
    locale: 'en' as const,
    store: there.store,
    moderation: there.service.moderation,
    warn: () => {},
    now: 0,
  };
  for (const action of actions.filter((one) => one.for === 'everyone')) {
    for (const argument of theirs) {
      // The store answers at once: the bot, in this very thread, would not hear Discord for as long as this takes.
      await setImmediate();
      const reply = await action.run(argument, context, {}, {});
      expect(JSON.stringify(reply), `${action.name}:${argument}`).not.toContain(`only ${OTHER}`);
      expect(await readAll(), `${action.name}:${argument}`).toBe(before);
    }
  }
});

test('everything in the moderators’ rooms is declared to be theirs, and is in the registry', () => {
  const found = modules.flatMap((module: object) => Object.values(module)).filter(isRunnable);
  const registered: readonly unknown[] = [...commands, ...messageCommands, ...actions];
  expect(found.length).toBeGreaterThan(20);
  for (const one of found) {
    expect(one.for, one.name).not.toBe('everyone');
    expect(registered, one.name).toContain(one);
  }
});

const isRunnable = (value: unknown): value is { readonly name: string; readonly for: string } =>
  typeof value === 'object' && value !== null && 'run' in value && 'for' in value && 'name' in value;

describe('a moderator in another server’s name', () => {
  const isAbout = (text: string): boolean => text.includes(`only ${OTHER}`) || text.includes(`secret of ${OTHER}`);

  test.each(moderatorActions.map(({ name }) => name))('reaches nothing of it by %s', async (name) => {
    const own = await stateOf(OTHER);
    for (const argument of (await argumentsOf(OTHER)).slice(2)) {
      // Numbers of publications are everyone's, see docs/moderating.md.
      if (['roll-back', 'rolled-back', 'revision'].includes(name)) continue;
      const customId = `${name}:${argument}`;
      const pressed = discord.interact(3, { component_type: 2, custom_id: customId, id: 1 }, ANNA, publicMessage);
      const { callback } = await discord.until('answer', () => pressed.callback && pressed);
      expect(isAbout(JSON.stringify([callback, pressed.modal, pressed.message])), customId).toBe(false);
      const { message } = await discord.fillIn({ ...FORM, custom_id: customId }, publicMessage, FILLED, ANNA);
      expect(isAbout(JSON.stringify(message)), customId).toBe(false);
      expect(await stateOf(OTHER), customId).toBe(own);
    }
  });

  test.each(moderatorCommands.map(({ name }) => name))('sees nothing of it by /%s', async (name) => {
    const own = await stateOf(OTHER);
    const key = keyOf(`curated-${OTHER}#secret`);
    const command = commands.find((one) => one.name === name);
    const options = (command?.options ?? []).flatMap((option) => (option.name === 'entry' ? [option.name] : []));
    const pending = discord.interact(
      2,
      {
        id: '1',
        type: 1,
        name: name.split(' ')[0],
        options: [
          {
            type: 1,
            name: name.split(' ')[1],
            options: options.map((option) => ({ type: 3, name: option, value: key })),
          },
        ],
      },
      ANNA,
    );
    await discord.until('answer', () => pending.callback && (pending.callback.type !== 5 || pending.edited));
    expect(isAbout(JSON.stringify([pending.callback, pending.modal, pending.message]))).toBe(false);
    expect(isAbout(discord.files.map(({ bytes }) => bytes.toString()).join())).toBe(false);
    expect(await stateOf(OTHER)).toBe(own);
  });

  test('cannot have lines written into another server’s channel', async () => {
    const sent = discord.sent.length;
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channels.dm }, 'x');
    await there.service.moderation?.announce(discord.guildId, 'x', () => 'a line');
    expect(discord.sent.length).toBe(sent);
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'x');
  });
});
