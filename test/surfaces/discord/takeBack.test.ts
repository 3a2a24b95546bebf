import { describe, expect } from 'vitest';
import { ANNA, buttonOf } from '../../support/discord/moderated.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { GARDEN } from '../../support/garden.ts';

const MARIA = { person: { id: '1200000000000000021', name: 'Maria' } };
const PETER = { person: { id: '1200000000000000022', name: 'Peter' } };
const QUESTION = 'who is the chairman';
const TAKE_BACK = 'Take back';

const ask = async (discord: TestDiscord, question = QUESTION, more = {}): Promise<SentMessage> =>
  (await discord.slash('ask', [{ name: 'question', value: question }], { ...MARIA, ...more })).message;
const isThere = (discord: TestDiscord, message: SentMessage): boolean => discord.sent.includes(message);
const own = ({ botId }: TestDiscord, { id }: SentMessage) => ({
  id,
  content: '',
  author: { id: botId, name: 'footnote', bot: true },
});

describe('the button Take back', () => {
  test('deletes an answer for whoever asked, also when pressed twice, and for nobody else', async ({
    discord,
    there: _,
  }) => {
    const message = await ask(discord);
    const { message: refused } = await discord.click(message, buttonOf(message, TAKE_BACK), PETER);
    expect([refused.ephemeral, shownText(refused)]).toEqual([true, expect.stringContaining('Only whoever asked')]);
    expect(isThere(discord, message)).toBe(true);
    const presses = await Promise.all([1, 2].map(() => discord.click(message, buttonOf(message, TAKE_BACK), MARIA)));
    for (const press of presses) {
      expect([press.message.ephemeral, shownText(press.message)]).toEqual([
        true,
        expect.stringContaining('Taken back.'),
      ]);
    }
    expect(isThere(discord, message)).toBe(false);
    // The next one who asks gets an answer, not a link to what is gone.
    expect(shownText(await ask(discord))).toContain('Maria Kowalska');
  });

  test('lets moderators do it, which the log channel learns', async ({ discord, there }) => {
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'anna');
    const message = await ask(discord);
    await discord.click(message, buttonOf(message, TAKE_BACK), ANNA);
    expect(isThere(discord, message)).toBe(false);
    await discord.until('log it', () => discord.sent.some((one) => shownText(one).includes('took an answer back')));
    expect(await there.store.audit.list({ serverId: discord.guildId, limit: 9 })).toEqual(
      expect.arrayContaining([expect.objectContaining({ action: 'answer.take-back', target: message.id })]),
    );
  });

  test('is not below private answers, nor in direct messages', async ({ discord, there: _ }) => {
    const labels = async (message: Promise<SentMessage>) => buttonsOf(await message).map(({ label }) => label);
    const hidden = discord.slash('ask', [
      { name: 'question', value: QUESTION },
      { name: 'private', value: true },
    ]);
    expect(await labels(hidden.then(({ message }) => message))).not.toContain(TAKE_BACK);
    expect(await labels(ask(discord, QUESTION, { in: 'dm' }))).not.toContain(TAKE_BACK);
    expect(await labels(ask(discord))).toContain(TAKE_BACK);
  });

  test('says so where Discord does not delete it, and does it at the next press, also after a restart', async ({
    discord,
    there,
  }) => {
    const message = await ask(discord);
    discord.fail('DELETE', /messages/u, 403, { message: 'Missing Access', code: 50_001 });
    const { message: failed } = await discord.click(message, buttonOf(message, TAKE_BACK), MARIA);
    expect(shownText(failed)).toContain('did not let me delete');
    expect(isThere(discord, message)).toBe(true);
    await there.restart();
    const { message: done } = await discord.click(message, buttonOf(message, TAKE_BACK), MARIA);
    expect(shownText(done)).toContain('Taken back.');
    expect(isThere(discord, message)).toBe(false);
  });
});

describe('the menu Take back', () => {
  test('takes any answer of the bot’s: one to a mention, suggestions, and a refusal', async ({ discord, there: _ }) => {
    const mention = discord.write(`<@${discord.botId}> ${QUESTION}`, MARIA);
    for (const message of [await discord.replyTo(mention), await ask(discord, 'xylophone quartets')]) {
      const { message: refused } = await discord.menu('Take back', own(discord, message), PETER);
      expect(shownText(refused)).toContain('Only whoever asked');
      await discord.menu('Take back', own(discord, message), MARIA);
      expect(isThere(discord, message)).toBe(false);
    }
  });

  test('takes no message of anybody else', async ({ discord, there: _ }) => {
    const id = discord.write('Mine.', MARIA);
    const { message } = await discord.menu('Take back', { id, content: 'Mine.', author: MARIA.person }, MARIA);
    expect([message.ephemeral, shownText(message)]).toEqual([true, expect.stringContaining('not one of my answers')]);
    expect(discord.requests.some(({ method }) => method === 'DELETE')).toBe(false);
  });
});

test('an answer that was taken back is never corrected', async ({ discord, there }) => {
  const [gone, kept] = [await ask(discord), await ask(discord, 'who is our chairman')];
  discord.fail('DELETE', /messages/u, 403, { message: 'Missing Access', code: 50_001 });
  await discord.click(gone, buttonOf(gone, TAKE_BACK), MARIA);
  const people = GARDEN['facts/people.md'] ?? '';
  there.folder = { ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', 'Ines Costa') };
  await there.service.moderation?.refresh({ preview: false, by: 'anna' });
  await discord.until('correct the other', () => shownText(kept).includes('Ines Costa'));
  expect(shownText(gone)).toContain('Maria Kowalska');
});
