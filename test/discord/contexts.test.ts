/** Every way to ask, wherever it is possible: the table of docs/discord.md. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/types.ts';
import { type Bot, startBot } from './bot.ts';
import type { As } from './people.ts';
import { buttonsOf, shownText } from './reading.ts';
import { startTestDiscord, type TestDiscord } from './startTestDiscord.ts';
import { createTestStore } from './store.ts';

let discord: TestDiscord;
let bot: Bot;
let store: Store;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await createTestStore());
  discord = await startTestDiscord();
  bot = await startBot(discord, { store });
});
afterAll(async () => {
  await bot.close();
  await discord.close();
  await remove();
});
afterEach(() => expect(discord.violations).toEqual([]));

const QUESTION = 'who feeds the cats of the lighthouse?';
const ANSWER = 'The lighthouse keeper feeds them at six.';
const ASKED = [{ name: 'question', value: QUESTION }];
const MARIA = '1100000000000077777';
const PLACES = ['server', 'thread', 'dm', 'group', 'foreign server'] as const;
const label = (message: { body: Parameters<typeof buttonsOf>[0]['body'] }, text: string): string =>
  buttonsOf(message as Parameters<typeof buttonsOf>[0]).find((button) => button.label === text)?.id ?? '';

describe.each(PLACES)('in: %s', (where) => {
  const as: As = { in: where };

  test('/ask answers, also privately', async () => {
    expect(shownText((await discord.slash('ask', ASKED, as)).message)).toContain(ANSWER);
    const { message } = await discord.slash('ask', [...ASKED, { name: 'private', value: true }], as);
    expect(message.ephemeral).toBe(true);
  });

  test('/ask for: names and notifies one member', async () => {
    const { message } = await discord.slash('ask', [...ASKED, { name: 'for', value: MARIA, type: 6 }], as);
    expect(message.body.content).toBe(`<@${MARIA}>`);
    expect(message.body.allowed_mentions).toEqual({ parse: [], users: [MARIA], replied_user: false });
  });

  test('autocomplete, /faq, /sources and /privacy work', async () => {
    expect(await discord.type('ask', 'question', 'harbour', as)).not.toEqual([]);
    for (const name of ['faq', 'sources', 'privacy']) {
      const { message } = await discord.slash(name, [], as);
      expect(message.ephemeral).toBe(true);
    }
  });

  test('Sources shows paragraphs and revision, Related a menu', async () => {
    const { message } = await discord.slash('ask', ASKED, as);
    const { message: sources } = await discord.click(message, label(message, 'Sources'), as);
    expect(sources.ephemeral).toBe(true);
    expect(shownText(sources)).toContain(
      '[1] **A week at the harbour**, ¶23; author and publisher not stated; undated.',
    );
    expect(shownText(sources)).toContain('Revision 0123456789.');
    const { message: related } = await discord.click(message, label(message, 'Related'), as);
    expect(related.ephemeral).toBe(true);
    expect(shownText(related)).toContain('Related to **Who feeds the cats of the lighthouse?**');
  });

  test('Answer this offers candidates privately and posts the chosen one', async () => {
    const id = discord.nextId();
    discord.written.add(id);
    const start = discord.sent.length;
    const { message } = await discord.menu('Answer this', { id, content: QUESTION }, as);
    expect(message.ephemeral).toBe(true);
    const [first] = buttonsOf(message);
    const { message: candidate } = await discord.click(message, first?.id ?? '', as);
    expect(candidate.ephemeral).toBe(true);
    expect(shownText(candidate)).toContain(ANSWER);
    const { by, message: after } = await discord.click(candidate, label(candidate, 'Reply publicly'), as);
    expect(by).toBe('deferred update');
    expect(shownText(after)).toContain('Posted');
    const [posted, ...more] = discord.sent.slice(start).filter(({ ephemeral }) => !ephemeral);
    expect(more.filter(({ body }) => body.message_reference?.message_id === id)).toEqual([]);
    expect(shownText(posted ?? message)).toContain(ANSWER);
    // Where the bot itself is not, it points to the message instead of replying to it.
    const replied = posted?.body.message_reference?.message_id === id;
    expect(replied || posted?.body.content?.endsWith(`/${id}`)).toBe(true);
    expect(replied).toBe(!['group', 'foreign server'].includes(where));
  });
});

describe.each(['server', 'thread', 'dm'] as const)('messages in: %s', (where) => {
  test('a mention is answered', async () => {
    const id = discord.write(`<@${discord.botId}> ${QUESTION}`, { in: where });
    const reply = await discord.replyTo(id);
    expect(shownText(reply)).toContain(ANSWER);
  });
});

describe('a reply to the bot’s own message', () => {
  const replyTo = (title: string, content: string, more: object = {}) => {
    const me = {
      id: discord.botId,
      username: 'footnote',
      discriminator: '0',
      global_name: null,
      avatar: null,
      bot: true,
    };
    const original = discord.channels.general;
    return discord.write(
      content,
      {},
      {
        type: 19,
        mentions: [me],
        message_reference: { message_id: original, channel_id: discord.channelId, guild_id: discord.guildId },
        referenced_message: {
          id: original,
          channel_id: discord.channelId,
          type: 0,
          author: me,
          content: '',
          timestamp: '2026-01-01T00:00:00.000Z',
          edited_timestamp: null,
          mentions: [],
          mention_roles: [],
          attachments: [],
          embeds: [{ type: 'rich', title }],
          components: [],
        },
        ...more,
      },
    );
  };

  test('with a question of its own is answered', async () => {
    expect(shownText(await discord.replyTo(replyTo('Where did the cats of the harbour go?', QUESTION)))).toContain(
      ANSWER,
    );
  });

  test('that says too little is read together with what it follows, and only suggests', async () => {
    const reply = await discord.replyTo(replyTo('Where did the cats of the harbour go?', 'fed by?'));
    expect(shownText(reply)).not.toContain('[1]');
    expect(buttonsOf(reply).map(({ label: shown }) => shown)).toContain('Who feeds the cats of the lighthouse?');
  });

  test('whose text Discord does not show is told what to do', async () => {
    expect(shownText(await discord.replyTo(replyTo('Anything', '')))).toContain('Mention me');
  });

  test('that is a sticker is left alone', async () => {
    const start = discord.sent.length;
    replyTo('Anything', '', { sticker_items: [{ id: MARIA, name: 'thanks', format_type: 1 }] });
    const last = await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
    expect(discord.sent.slice(start)).toEqual([last]);
  });
});

describe('a forum', () => {
  test('is left alone unless moderators chose it, and then answered where that is sure', async () => {
    const quiet = discord.post(QUESTION);
    const asked = await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
    expect(discord.sent.filter(({ channelId }) => channelId === quiet)).toEqual([]);
    expect(asked.channelId).not.toBe(quiet);

    await store.settings.setServer(discord.guildId, { forumChannels: [discord.channels.forum] }, MARIA);
    expect(shownText(await discord.replyTo(discord.post(QUESTION)))).toContain(ANSWER);
    const unsure = discord.post('zzqx blorf');
    await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
    expect(discord.sent.filter(({ channelId }) => channelId === unsure)).toEqual([]);
  });
});

test('nobody speaks through the bot where they may not speak', async () => {
  const id = discord.write(QUESTION);
  const start = discord.sent.length;
  const { message } = await discord.menu('Answer this', { id, content: QUESTION });
  const { message: candidate } = await discord.click(message, buttonsOf(message)[0]?.id ?? '');
  discord.mute();
  const { message: after } = await discord.click(candidate, label(candidate, 'Reply publicly'));
  discord.mute(false);
  expect(shownText(after)).toContain('could not be posted');
  expect(discord.sent.slice(start).filter(({ ephemeral }) => !ephemeral)).toEqual([]);
});

test('a message that is gone meanwhile cannot be replied to, and whoever asked is told', async () => {
  const id = discord.write(QUESTION);
  const { message } = await discord.menu('Answer this', { id, content: QUESTION });
  const { message: candidate } = await discord.click(message, buttonsOf(message)[0]?.id ?? '');
  discord.written.delete(id);
  const { message: after } = await discord.click(candidate, label(candidate, 'Reply publicly'));
  expect(shownText(after)).toContain('could not be posted');
});

test('Reply publicly pressed twice is one message', async () => {
  const id = discord.write(QUESTION);
  const { message } = await discord.menu('Answer this', { id, content: QUESTION });
  const { message: candidate } = await discord.click(message, buttonsOf(message)[0]?.id ?? '');
  const button = label(candidate, 'Reply publicly');
  await Promise.all([discord.click(candidate, button), discord.click(candidate, button)]);
  expect(discord.sent.filter(({ body }) => body.message_reference?.message_id === id)).toHaveLength(1);
});
