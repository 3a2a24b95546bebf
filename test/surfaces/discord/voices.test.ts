/** Readers' votes and flags on answers, and the records of them. */

import { describe, expect } from 'vitest';
import { toReply } from '../../../src/answer/reply/toReply.ts';
import type { Store } from '../../../src/store/types.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test as base, storeTest as test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { findStale } from '../../support/store/findStale.ts';

const FEEDER = 'faq#2';
const ask = async (discord: TestDiscord, question = 'who feeds the cats of the lighthouse?', more = {}) =>
  (await discord.slash('ask', [{ name: 'question', value: question }], more)).message;
const press = (discord: TestDiscord, message: SentMessage, label: string, as = {}) =>
  discord.click(message, buttonsOf(message).find((button) => button.label === label)?.id ?? '', as);
const unknown = 'zzqx blorf';

test('👍 counts once a person', async ({ discord, store }) => {
  const message = await ask(discord);
  const peter = { person: { id: '1100000000000066666', name: 'Peter' } };
  expect(shownText((await press(discord, message, '👍')).message)).toContain('Thank you');
  expect(shownText((await press(discord, message, '👍')).message)).toContain('already');
  await press(discord, message, '👍', peter);
  expect(await store.votes.tally(discord.guildId, FEEDER)).toMatchObject({ votes: 2 });
});

test('Flag asks why in a form and keeps the reason', async ({ discord, store }) => {
  const message = await ask(discord);
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
  test('is kept for the moderators of a server, and whoever asks them is kept once', async ({ discord, store }) => {
    const message = await ask(discord, unknown);
    expect(shownText(message)).toContain('I don’t have that');
    const { gaps } = await store.questions.gaps({ serverId: discord.guildId, limit: 10 });
    expect(gaps.flatMap(({ questions }) => questions.map(({ text }) => text))).toContain(unknown);
    expect(shownText((await press(discord, message, 'Ask the moderators')).message)).toContain(
      'on the moderators’ list.',
    );
    expect(shownText((await press(discord, message, 'Ask the moderators')).message)).toContain('already');
  });

  test('is not kept in a direct message', async ({ discord, store }) => {
    const message = await ask(discord, `${unknown} today`, { in: 'dm' });
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Ask the moderators');
    expect(JSON.stringify(await store.questions.mostAsked({ limit: 50 }))).not.toContain('today');
  });

  test('leads nowhere with the number of another server’s question', async ({ discord, store }) => {
    const asked = { serverId: 'another', text: 'theirs', locale: 'en', source: 'unanswered', groupKey: 'x' } as const;
    const { id } = await store.questions.record(asked);
    const { message } = await discord.click(await ask(discord, unknown), `moderators:${id}`);
    expect(shownText(message)).toContain('older version');
  });
});

test('a suggestion on a message that does not answer turns it into the answer', async ({ discord, bot }) => {
  const [entry] = (await bot.library.answer('who feeds the cats of the lighthouse?')).next;
  if (!entry) throw new Error('nothing to suggest');
  const { knowledge } = bot.library.snapshot;
  const [button] = toReply({ status: 'suggested', next: [entry] }, knowledge, { now: 0 }).suggestions;
  const message = await ask(discord, unknown);
  const { by, message: turned } = await discord.click(message, button?.id ?? '');
  expect(by).toBe('update');
  expect(turned).toBe(message);
  expect(shownText(turned).replaceAll('\u200b', '')).toContain(button?.label);
});

test('/privacy tells, deletes, and stops the answers to mentions', async ({ discord, store }) => {
  const person = { id: '1100000000000055555', name: 'Ola' };
  const as = { person };
  await press(discord, await ask(discord), '👍', as);
  const { message } = await discord.slash('privacy', [], as);
  expect(message.ephemeral).toBe(true);
  const { by } = await press(discord, message, 'Stop answering my mentions', as);
  expect(by).toBe('update');
  expect(shownText(message)).toContain('I do not answer your mentions.');
  const start = discord.sent.length;
  discord.write(`<@${discord.botId}> who feeds the cats of the lighthouse?`, as);
  const other = await discord.replyTo(discord.write('who feeds the cats of the lighthouse?', { in: 'dm' }));
  expect(discord.sent.slice(start)).toEqual([other]);

  const { votes } = await store.votes.tally(discord.guildId, FEEDER);
  await press(discord, message, 'Delete my data', as);
  expect(shownText(message)).toContain('Deleted.');
  expect(await store.votes.tally(discord.guildId, FEEDER)).toMatchObject({ votes: votes - 1 });
  expect(await store.settings.ofPerson(person.id)).toEqual({ answerMentions: true });
});

test('where answers stand is kept, of public ones in a server only', async ({ discord, bot, store }) => {
  const shown = await ask(discord);
  const hidden = (
    await discord.slash('ask', [
      { name: 'question', value: 'key00002' },
      { name: 'private', value: true },
    ])
  ).message;
  const direct = await ask(discord, 'key00002', { in: 'dm' });
  const stale =
    (await discord.until('keep it', () => bot.lines)) &&
    (await findStale(store, { current: () => 'other', days: 1, limit: 500 }));
  const ids = stale.map(({ messageId }) => messageId);
  expect(ids).toContain(shown.id);
  expect(ids).not.toContain(hidden.id);
  expect(ids).not.toContain(direct.id);
});

base('a store that fails costs nobody the answer', async ({ discord, start, stored: { store } }) => {
  const broken: Store = {
    ...store,
    questions: { ...store.questions, record: () => Promise.reject(new Error('disk full')) },
    settings: { ...store.settings, ofServer: () => Promise.reject(new Error('disk full')) },
    posted: { ...store.posted, add: () => Promise.reject(new Error('disk full')) },
  };
  const second = await start({ store: broken });
  const { message } = await discord.slash('ask', [{ name: 'question', value: unknown }]);
  expect(shownText(message)).toContain('I don’t have that');
  expect(second.lines.filter((line) => line.includes('disk full')).length).toBeGreaterThan(0);
});
