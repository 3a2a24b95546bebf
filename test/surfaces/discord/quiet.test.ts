/** Nobody is ever notified, whatever is asked, filled in, or written in the knowledge base. */

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../src/store/types.ts';
import { type Bot, startBot } from '../../support/discord/bot.ts';
import { createLibrary, ENTRIES, toKnowledge } from '../../support/discord/library.ts';
import { ANNA, startModerated } from '../../support/discord/moderated.ts';
import { buttonsOf, MENTION, shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { createTestStore } from '../../support/discord/store.ts';
import { sized } from '../../support/soak.ts';

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

const ping = fc.constantFrom(
  '@everyone',
  '@here',
  '<@1100000000000000001>',
  '<@!42>',
  '<@&99>',
  '<@',
  '@',
  '&9>',
  '\u200b',
);
const prose = fc
  .array(fc.oneof(ping, fc.lorem({ maxCount: 1 }), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

/** Everything the bot sent is silent. */
function expectSilence(start: number): void {
  expect(discord.violations).toEqual([]);
  for (const message of discord.sent.slice(start)) {
    expect(shownText(message)).not.toMatch(MENTION);
    expect(message.body.allowed_mentions.parse).toEqual([]);
    expect(message.body.allowed_mentions.users).toBeUndefined();
  }
}

test('by a question, a name, a message or a form', async () => {
  await fc.assert(
    fc.asyncProperty(prose, prose, prose, async (question, name, reason) => {
      const start = discord.sent.length;
      const as = { person: { id: '1100000000000011111', name } };
      const { message } = await discord.slash('ask', [{ name: 'question', value: question }], as);
      await discord.replyTo(discord.write(`${question} <@${discord.botId}>`, as));
      await discord.menu('Answer this', { id: discord.nextId(), content: question }, as);
      const [button] = buttonsOf(message);
      if (button && !button.id.startsWith('flag')) await discord.click(message, button.id, as);
      const { message: answer } = await discord.slash('ask', [{ name: 'question', value: 'key00002' }], as);
      const flag = buttonsOf(answer).find(({ label }) => label === 'Flag')?.id ?? '';
      const form = await discord.openForm(answer, flag, as);
      await discord.fillIn(form, answer, { reason }, as);
      expectSilence(start);
    }),
    { numRuns: sized(10, 100) },
  );
});

test('by an entry, its title, caveat, topic or source', async () => {
  const [first] = ENTRIES;
  if (!first) throw new Error('no entry');
  await fc.assert(
    fc.asyncProperty(prose, prose, async (text, title) => {
      const heading = `${title} ship`;
      const entry = { ...first, heading, body: text, topic: title, caveat: { kind: 'note' as const, text } };
      const knowledge = toKnowledge([entry, ...ENTRIES.slice(1)], 'aaaaaaaaaa');
      const [id, source] = [...knowledge.sources][0] ?? [];
      if (id && source) Object.assign(source, { title, author: text, note: text });
      const other = await startTestDiscord();
      const library = createLibrary(async () => knowledge);
      await library.refresh();
      const second = await startBot(other, { library });
      const { message } = await other.slash('ask', [{ name: 'question', value: entry.key }]);
      for (const label of ['Sources', 'Related']) {
        await other.click(message, buttonsOf(message).find((button) => button.label === label)?.id ?? '');
      }
      await other.slash('sources');
      await other.slash('faq');
      await second.close();
      await other.close();
      expect(other.violations).toEqual([]);
      for (const sent of other.sent) expect(shownText(sent)).not.toMatch(MENTION);
    }),
    { numRuns: sized(4, 40) },
  );
});

test('by what moderators write, in the log channel, in their lists and forms, and in what is corrected', async () => {
  await fc.assert(
    fc.asyncProperty(prose, prose, async (text, other) => {
      const place = await startTestDiscord();
      const there = await startModerated(place);
      await there.store.settings.setServer(place.guildId, { logChannel: place.channelId }, 'x');
      const ask = (value: string) => place.slash('ask', [{ name: 'question', value }]);
      const fields = { question: `${text} tickets`, answer: `${text} ${other}`, sources: 'rules ¶7', asked: other };
      const form = await place.commandForm('kb add', [], ANNA);
      await place.fillIn(form, null, fields, ANNA);
      await place.fillIn(form, null, { ...fields, sources: text }, ANNA);
      const [live] = await there.store.entries.list(place.guildId);
      const key = live?.content.entry.key ?? '';
      const { message: shown } = await ask(key);
      if (live) {
        const edit = await place.commandForm('kb edit', [{ name: 'entry', value: key }], ANNA);
        await place.fillIn(edit, null, { answer: `${other} ${text}` }, ANNA);
        await place.until('correct it', () => shownText(shown).includes('Corrected'));
        await place.slash('kb remove', [{ name: 'entry', value: key }], ANNA);
      }
      await ask(`${text} ${other} zebra`);
      for (const name of ['kb gaps', 'kb history', 'kb export']) await place.slash(name, [], ANNA);
      await place.slash('kb test', [{ name: 'question', value: text }], ANNA);
      await there.close();
      await place.close();
      expect(place.violations).toEqual([]);
      for (const sent of place.sent) {
        // Who did it is named by the bot, and notified by nothing.
        expect(shownText(sent).replaceAll(`<@${ANNA.person?.id}>`, '')).not.toMatch(MENTION);
        expect(sent.body.allowed_mentions.parse).toEqual([]);
        expect(sent.body.allowed_mentions.users).toBeUndefined();
      }
    }),
    { numRuns: sized(4, 40) },
  );
});
