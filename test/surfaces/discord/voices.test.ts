/** What readers say of answers, and what is kept of it. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toReply } from '../../../src/answer/reply/toReply.ts';
import type { Store } from '../../../src/store/types.ts';
import { type Bot, startBot } from '../../support/discord/bot.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { createTestStore } from '../../support/discord/store.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { findStale } from '../../support/store/findStale.ts';

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

const FEEDER = 'faq#2';
const ask = async (question = 'who feeds the cats of the lighthouse?', more = {}) =>
  (await discord.slash('ask', [{ name: 'question', value: question }], more)).message;
const press = (message: SentMessage, label: string, as = {}) =>
  discord.click(message, buttonsOf(message).find((button) => button.label === label)?.id ?? '', as);
const unknown = 'zzqx blorf';

test('👍 counts once a person', async () => {
  const message = await ask();
  const peter = { person: { id: '1100000000000066666', name: 'Peter' } };
  expect(shownText((await press(message, '👍')).message)).toContain('Thank you');
  expect(shownText((await press(message, '👍')).message)).toContain('already');
  await press(message, '👍', peter);
  expect(await store.votes.tally(discord.guildId, FEEDER)).toMatchObject({ votes: 2 });
});

test('Flag asks why in a form and keeps the reason', async () => {
  const message = await ask();
  const form = await discord.openForm(message, buttonsOf(message).find(({ label }) => label === 'Flag')?.id ?? '');
  const { message: thanks } = await discord.fillIn(form, message, { reason: 'It is at seven now. @everyone <@&1>' });
  expect(thanks.ephemeral).toBe(true);
  expect(await store.votes.flags({ serverId: discord.guildId, limit: 5 })).toMatchObject([
    { entryId: FEEDER, reason: 'It is at seven now. @everyone <@&1>' },
  ]);
  const { message: empty } = await discord.fillIn(form, message, { reason: '   ' });
  expect(shownText(empty)).toContain('What is wrong');
});

describe('what cannot be answered', () => {
  test('is kept for the moderators of a server, and whoever asks them is kept once', async () => {
    const message = await ask(unknown);
    expect(shownText(message)).toContain('I don’t have that');
    const { gaps } = await store.questions.gaps({ serverId: discord.guildId, limit: 10 });
    expect(gaps.flatMap(({ questions }) => questions.map(({ text }) => text))).toContain(unknown);
    expect(shownText((await press(message, 'Ask the moderators')).message)).toContain('on the moderators’ list.');
    expect(shownText((await press(message, 'Ask the moderators')).message)).toContain('already');
  });

  test('is not kept in a direct message', async () => {
    const message = await ask(`${unknown} today`, { in: 'dm' });
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Ask the moderators');
    expect(JSON.stringify(await store.questions.mostAsked({ limit: 50 }))).not.toContain('today');
  });

  test('leads nowhere with the number of another server’s question', async () => {
    const asked = { serverId: 'another', text: 'theirs', locale: 'en', source: 'unanswered', groupKey: 'x' } as const;
    const { id } = await store.questions.record(asked);
    const { message } = await discord.click(await ask(unknown), `moderators:${id}`);
    expect(shownText(message)).toContain('older version');
  });
});

test('a suggestion on a message that does not answer turns it into the answer', async () => {
  const [entry] = (await bot.library.answer('who feeds the cats of the lighthouse?')).next;
  if (!entry) throw new Error('nothing to suggest');
  const { knowledge } = bot.library.snapshot;
  const [button] = toReply({ status: 'suggested', next: [entry] }, knowledge, { now: 0 }).suggestions;
  const message = await ask(unknown);
  const { by, message: turned } = await discord.click(message, button?.id ?? '');
  expect(by).toBe('update');
  expect(turned).toBe(message);
  expect(shownText(turned).replaceAll('\u200b', '')).toContain(button?.label);
});

test('/privacy tells, deletes, and stops the answers to mentions', async () => {
  const person = { id: '1100000000000055555', name: 'Ola' };
  const as = { person };
  await press(await ask(), '👍', as);
  const { message } = await discord.slash('privacy', [], as);
  expect(message.ephemeral).toBe(true);
  const { by } = await press(message, 'Stop answering my mentions', as);
  expect(by).toBe('update');
  expect(shownText(message)).toContain('I do not answer your mentions.');
  const start = discord.sent.length;
  discord.write(`<@${discord.botId}> who feeds the cats of the lighthouse?`, as);
  const other = await discord.replyTo(discord.write('who feeds the cats of the lighthouse?', { in: 'dm' }));
  expect(discord.sent.slice(start)).toEqual([other]);

  const { votes } = await store.votes.tally(discord.guildId, FEEDER);
  await press(message, 'Delete my data', as);
  expect(shownText(message)).toContain('Deleted.');
  expect(await store.votes.tally(discord.guildId, FEEDER)).toMatchObject({ votes: votes - 1 });
  expect(await store.settings.ofPerson(person.id)).toEqual({ answerMentions: true });
});

test('where answers stand is kept, of public ones in a server only', async () => {
  const shown = await ask();
  const hidden = (
    await discord.slash('ask', [
      { name: 'question', value: 'key00002' },
      { name: 'private', value: true },
    ])
  ).message;
  const direct = await ask('key00002', { in: 'dm' });
  const stale =
    (await discord.until('keep it', () => bot.lines)) &&
    (await findStale(store, { current: () => 'other', days: 1, limit: 500 }));
  const ids = stale.map(({ messageId }) => messageId);
  expect(ids).toContain(shown.id);
  expect(ids).not.toContain(hidden.id);
  expect(ids).not.toContain(direct.id);
});

test('a store that fails costs nobody the answer', async () => {
  const broken: Store = {
    ...store,
    questions: { ...store.questions, record: () => Promise.reject(new Error('disk full')) },
    settings: { ...store.settings, ofServer: () => Promise.reject(new Error('disk full')) },
    posted: { ...store.posted, add: () => Promise.reject(new Error('disk full')) },
  };
  const other = await startTestDiscord();
  const second = await startBot(other, { store: broken });
  const { message } = await other.slash('ask', [{ name: 'question', value: unknown }]);
  expect(shownText(message)).toContain('I don’t have that');
  expect(second.lines.filter((line) => line.includes('disk full')).length).toBeGreaterThan(0);
  await second.close();
  await other.close();
  expect(other.violations).toEqual([]);
});
