/** Every way to ask, wherever it is possible: the table of docs/discord.md. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../../src/service/createService.ts';
import type { Service } from '../../../src/service/types.ts';
import type { Store } from '../../../src/store/types.ts';
import { type Bot, startBot } from '../../support/discord/bot.ts';
import { valuesOf } from '../../support/discord/forms.ts';
import { botUser, messageJson } from '../../support/discord/json.ts';
import { createLibrary, NOW } from '../../support/discord/library.ts';
import { openHere, silent } from '../../support/discord/moderated.ts';
import { type As, MANAGE_SERVER } from '../../support/discord/people.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { createTestStore } from '../../support/discord/store.ts';
import type { SentMessage } from '../../support/discord/world.ts';

let discord: TestDiscord;
let bot: Bot;
let store: Store;
let remove: () => Promise<void>;
let service: Service;
let now = NOW;
/** Between any two looks at the clock; so much that the same may be asked again. */
let step = 120_000;
const clock = (): number => {
  now += step;
  return now;
};

beforeAll(async () => {
  ({ store, remove } = await createTestStore());
  discord = await startTestDiscord();
  const library = createLibrary();
  service = createService({ library, store, open: openHere, clock: Date.now, log: silent, retentionDays: 90 });
  bot = await startBot(discord, { library, store, service, clock });
});
afterAll(async () => {
  await bot.close();
  await service.close();
  await discord.close();
  await remove();
});
afterEach(() => expect(discord.violations).toEqual([]));

const QUESTION = 'who feeds the cats of the lighthouse?';
const ANSWER = 'The lighthouse keeper feeds them at six.';
/** So far off that it is only suggested. */
const UNSURE = 'how many ships';
const ASKED = [{ name: 'question', value: QUESTION }];
const MARIA = '1100000000000077777';
const PLACES = ['server', 'thread', 'dm', 'group', 'foreign server'] as const;
/** Contexts in which the bot is in a server, so that there are moderators. */
const MODERATED: readonly string[] = ['server', 'thread'];
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

  test('a page of a long answer is read in private', async () => {
    const { message } = await discord.slash('ask', ASKED, as);
    const keys = label(message, 'Sources').split(':')[1];
    const { by, message: page } = await discord.click(message, `read:${keys}/1`, as);
    expect([by, page.ephemeral]).toEqual(['reply', true]);
    expect(shownText(page)).toContain(ANSWER);
  });

  test('a related question under an answer is answered below, in a message of its own', async () => {
    const { message } = await discord.slash('ask', ASKED, as);
    const related = buttonsOf(message).find(({ id }) => id.startsWith('show:'))?.id ?? '';
    const { by, message: below } = await discord.click(message, related, as);
    expect(by).toBe('reply');
    expect([below.ephemeral, below.id === message.id]).toEqual([false, false]);
    expect(shownText(message)).toContain(ANSWER);
    expect(shownText(below)).toMatch(/\[1\]/u);
  });

  test('a suggestion turns the message that does not know into the answer', async () => {
    const { message } = await discord.slash('ask', [{ name: 'question', value: UNSURE }], as);
    const turn = buttonsOf(message).find(({ id }) => id.startsWith('turn:'));
    expect(shownText(message)).not.toContain('[1]');
    const { by, message: turned } = await discord.click(message, turn?.id ?? '', as);
    expect([by, turned]).toEqual(['update', message]);
    expect(shownText(turned)).toContain('[1]');
    expect(buttonsOf(turned).map(({ label: shown }) => shown)).toContain('Sources');
  });

  test('👍 counts once a person, Flag asks why in a form', async () => {
    const person = { id: `12000000000000${10_000 + PLACES.indexOf(where)}`, name: 'Peter' };
    const { message } = await discord.slash('ask', ASKED, as);
    const press = async (text: string) =>
      (await discord.click(message, label(message, text), { ...as, person })).message;
    expect(shownText(await press('👍'))).toContain('Thank you');
    expect(shownText(await press('👍'))).toContain('already');
    const form = await discord.openForm(message, label(message, 'Flag'), { ...as, person });
    const { message: thanks } = await discord.fillIn(form, message, { reason: `wrong in ${where}` }, { ...as, person });
    expect(thanks.ephemeral).toBe(true);
    const serverId = MODERATED.includes(where) ? discord.guildId : '';
    const flags = await store.votes.flags({ serverId, limit: 50 });
    expect(flags.map(({ reason }) => reason)).toContain(`wrong in ${where}`);
  });

  test('Ask the moderators is there where there are any', async () => {
    const { message } = await discord.slash('ask', [{ name: 'question', value: 'zzqx blorf' }], as);
    const button = label(message, 'Ask the moderators');
    expect(button !== '').toBe(MODERATED.includes(where));
    if (button === '') return;
    const { message: told } = await discord.click(message, button, as);
    expect([told.ephemeral, shownText(told).includes('on the moderators’ list')]).toEqual([true, true]);
  });

  test('moderators moderate where there are any', async () => {
    const moderator = { ...as, permissions: MANAGE_SERVER };
    const mayHere = MODERATED.includes(where);
    const { message } = await discord.slash('kb refresh', [{ name: 'preview', value: true }], moderator);
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain(mayHere ? 'Nothing changed' : 'Only moderators');
    const target = { id: discord.nextId(), content: 'The cats sleep at noon.' };
    if (mayHere) {
      const form = await discord.menuForm('Add to knowledge', target, moderator);
      expect(valuesOf(form).answer).toBe(target.content);
    } else {
      const { message: refused } = await discord.menu('Add to knowledge', target, moderator);
      expect([refused.ephemeral, shownText(refused).includes('Only moderators')]).toEqual([true, true]);
    }
  });

  test('the same question within a minute is a private link in a server, and answered again elsewhere', async () => {
    step = 0;
    const question = [{ name: 'question', value: `what is the name of ship number ${PLACES.indexOf(where)}?` }];
    const { message: first } = await discord.slash('ask', question, as);
    const { message } = await discord.slash('ask', question, as);
    step = 120_000;
    if (MODERATED.includes(where)) {
      expect([message.ephemeral, shownText(message).includes(`/${first.channelId}/${first.id}`)]).toEqual([true, true]);
    } else expect(shownText(message)).toContain('Marigold');
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

/** Contexts in which a message can ask the bot. */
const WRITTEN_IN = ['server', 'thread', 'dm'] as const;

test.each(WRITTEN_IN)('in: %s, a mention is answered', async (where) => {
  const id = discord.write(`<@${discord.botId}> ${QUESTION}`, { in: where });
  expect(shownText(await discord.replyTo(id))).toContain(ANSWER);
});

test('in a direct message its name is not needed, in a server it is', async () => {
  const start = discord.sent.length;
  discord.write(QUESTION);
  const reply = await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
  expect(shownText(reply)).toContain(ANSWER);
  expect(discord.sent.slice(start)).toEqual([reply]);
});

describe('a reply to the bot’s own message', () => {
  const CATS = 'key00001';
  /** The bot's answer about an entry in this context. */
  const said = async (entry: string, where: NonNullable<As['in']>): Promise<SentMessage> =>
    (await discord.slash('ask', [{ name: 'question', value: entry }], { in: where })).message;
  const replyTo = (
    original: SentMessage,
    content: string,
    more: object = {},
    where: NonNullable<As['in']> = 'server',
  ): string => {
    const { id: message_id, channelId: channel_id } = original;
    const guild = where === 'dm' ? {} : { guild_id: discord.guildId };
    return discord.write(
      content,
      { in: where },
      {
        type: 19,
        mentions: [botUser(discord)],
        message_reference: { message_id, channel_id, ...guild },
        referenced_message: { ...messageJson(discord, original), mentions: [] },
        ...more,
      },
    );
  };

  test('with a question of its own is answered', async () => {
    expect(shownText(await discord.replyTo(replyTo(await said(CATS, 'server'), QUESTION)))).toContain(ANSWER);
  });

  test.each(WRITTEN_IN)('in: %s, is a follow-up', async (where) => {
    const reply = await discord.replyTo(replyTo(await said(CATS, where), 'fed by?', {}, where));
    expect(buttonsOf(reply).map(({ label: shown }) => shown)).toContain('Who feeds the cats of the lighthouse?');
  });

  test('that says too little is read together with what it follows, and only suggests', async () => {
    const reply = await discord.replyTo(replyTo(await said(CATS, 'server'), 'fed by?'));
    expect(shownText(reply)).not.toContain('[1]');
    expect(buttonsOf(reply).map(({ label: shown }) => shown)).toContain('Who feeds the cats of the lighthouse?');
  });

  test.each([3, 4, 5, 9])('is read together with it also where %i messages came between', async (between) => {
    const original = await said(CATS, 'server');
    for (let n = 0; n < between; n++) discord.write(`Something else, ${n}.`);
    const reply = await discord.replyTo(replyTo(original, 'fed by?'));
    expect(buttonsOf(reply).map(({ label: shown }) => shown)).toContain('Who feeds the cats of the lighthouse?');
  });

  test('whose text Discord does not show is told what to do', async () => {
    expect(shownText(await discord.replyTo(replyTo(await said(CATS, 'server'), '')))).toContain('Mention me');
  });

  test('that is a sticker is left alone', async () => {
    const original = await said(CATS, 'server');
    const start = discord.sent.length;
    replyTo(original, '', { sticker_items: [{ id: MARIA, name: 'thanks', format_type: 1 }] });
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

test('Answer this reads what stands in angle brackets, but no mention or emoji', async () => {
  const content = `<@42> <#43> <a:wave:44> <:hi:45> <answer> ${QUESTION}`;
  const { message } = await discord.menu('Answer this', { id: discord.write(QUESTION), content });
  expect(buttonsOf(message).length).toBeGreaterThan(0);
  const none = await discord.menu('Answer this', {
    id: discord.write(QUESTION),
    content: '<@42> <#43> <a:wave:44> <:hi:45>',
  });
  expect(shownText(none.message)).toContain('no text');
  const asked = await discord.menu('Answer this', { id: discord.write(QUESTION), content: '<apple-cider>' });
  expect(shownText(asked.message)).not.toContain('no text');
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
