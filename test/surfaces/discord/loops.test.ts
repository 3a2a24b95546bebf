/** The loops that close after an answer: what was declined or flagged comes back to those who asked, once. */
import { expect } from 'vitest';
import type { Store } from '../../../src/store/types.ts';
import { libraryOf } from '../../support/commandContext.ts';
import { type Bot, startBot } from '../../support/discord/bot.ts';
import { guild } from '../../support/discord/json.ts';
import { ANNA, buttonOf, createTestService, silent } from '../../support/discord/moderated.ts';
import type { As } from '../../support/discord/people.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import { GARDEN } from '../../support/garden.ts';

/** Starts a bot with a service on a store, as a process does; the store outlives it. */
async function startProcess(discord: TestDiscord, store: Store): Promise<Bot> {
  const library = libraryOf(GARDEN);
  const service = createTestService({
    library,
    store,
    log: { ...silent, warn: (line) => discord.violations.push(line) },
  });
  const bot = await startBot(discord, { library, store, service, clock: Date.now });
  return {
    ...bot,
    close: async () => {
      await bot.close();
      await service.close();
    },
  };
}

const MARIA: As = { person: { id: '1200000000000000031', name: 'Maria' } };
const ask = (discord: TestDiscord, question: string, as: As = MARIA) =>
  discord.slash('ask', [{ name: 'question', value: question }], as);
const inGeneral = (discord: TestDiscord, text: string) =>
  discord.sent.filter((one) => one.channelId === discord.channelId && shownText(one).includes(text));

test('a reply comes while 500 lines are due, which are posted in order and once, across a restart', async ({
  discord,
  stored: { store },
}) => {
  await store.settings.setServer(discord.guildId, { logChannel: discord.channels.thread }, 'x');
  const line = (n: number) => ({
    key: `line/${n}`,
    serverId: discord.guildId,
    channelId: discord.channels.thread,
    userId: '',
    content: { kind: 'line' as const, text: `line ${n}.`, shows: 'anna', buttons: [] },
  });
  await store.outbox.add(Array.from({ length: 500 }, (_, n) => line(n)));
  const posts = new RegExp(`^/channels/${discord.channels.thread}/messages$`, 'u');
  // Discord takes five at once and lets the next wait, as it does.
  const limited = { message: 'You are being rate limited.', retry_after: 0.3, global: false };
  discord.disturb('POST', posts, { status: 429, body: limited, headers: { 'retry-after': '0.3' }, times: 3 });
  const first = await startProcess(discord, store);
  const posted = () => discord.sent.filter(({ channelId }) => channelId === discord.channels.thread);
  await discord.until('begin', () => posted().length > 0);
  const { message } = await ask(discord, 'who is the chairman');
  expect(shownText(message)).toContain('Maria Kowalska');
  expect(posted().length).toBeLessThan(500);
  await first.close();
  const before = posted().length;
  const next = await startProcess(discord, store);
  await discord.until('go on', () => posted().length >= before + 40);
  await next.close();
  const lines = posted().map((one) => shownText(one).trim());
  expect(lines).toEqual(Array.from({ length: lines.length }, (_, n) => `line ${n}.`));
});

test('a gap that is answered is told where it was asked, in reply, once and without a ping', async ({
  discord,
  stored: { store },
}) => {
  const first = await startProcess(discord, store);
  const { message: declined } = await ask(discord, 'grand vizier of turnips');
  const { message: private_ } = await discord.slash(
    'ask',
    [
      { name: 'question', value: 'turnips grand vizier' },
      { name: 'private', value: true },
    ],
    MARIA,
  );
  expect(private_.ephemeral).toBe(true);
  const { message: list } = await discord.slash('kb gaps', [], ANNA);
  const { message: gap } = await discord.choose(list, menuOf(list).id, menuOf(list).values[0] ?? '', ANNA);
  const form = await discord.openForm(gap, buttonOf(gap, 'Answer'), ANNA);
  await discord.fillIn(form, gap, { answer: 'There is none.', sources: 'https://example.org/turnips' }, ANNA);
  await discord.until('tell', () => inGeneral(discord, 'has an answer now').length > 0);
  await first.close();
  const next = await startProcess(discord, store);
  await ask(discord, 'who is the chairman');
  await next.close();
  const told = inGeneral(discord, 'has an answer now');
  expect(told).toHaveLength(1);
  expect(shownText(told[0] ?? declined)).toContain('There is none.');
  expect(told[0]?.body.message_reference?.message_id).toBe(declined.id);
  expect(told[0]?.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
});

test('a flag is seen with its reason, and who flagged hears from the moderators and of the change', async ({
  discord,
  stored: { store },
}) => {
  const bot = await startProcess(discord, store);
  const { message: answer } = await ask(discord, 'who is the chairman');
  await discord.click(answer, buttonOf(answer, '👍'), MARIA);
  const why = await discord.openForm(answer, buttonOf(answer, 'Flag'), MARIA);
  await discord.fillIn(why, answer, { reason: 'She left in <@123456789012345678> May.' }, MARIA);
  const { message: stats } = await discord.slash('kb stats', [], ANNA);
  expect(shownText(stats)).toMatch(/\*\*Feedback\*\*\n- Who is the chairman\? · 👍 1 · flagged 1×/u);
  const { message: list } = await discord.slash('kb gaps', [], ANNA);
  expect(shownText(list)).toContain('**Flagged: 1**');
  const { message: shown } = await discord.choose(list, 'flagged-answer', menuOf(list).values[0] ?? '', ANNA);
  expect(shownText(shown)).toContain('She left in');
  const form = await discord.openForm(shown, buttonOf(shown, 'Tell the flagger'), ANNA);
  const { message: done } = await discord.fillIn(form, shown, { words: 'We are looking.' }, ANNA);
  expect(shownText(done)).toContain('one person is told, without your name');
  const told = (text: string) => discord.until(text, () => discord.sent.find((one) => shownText(one).includes(text)));
  expect((await told('We are looking.')).channelId).toBe(discord.channels.dm);
  const edit = await discord.openForm(shown, buttonOf(shown, 'Edit'), ANNA);
  await discord.fillIn(edit, null, { answer: 'Ines Costa leads the club. [1]' }, ANNA);
  expect(shownText(await told('has been changed. It now says'))).toContain('Ines Costa');
  const { message: after } = await discord.slash('kb gaps', [], ANNA);
  expect(shownText(after)).not.toContain('Flagged');
  const { message: late } = await discord.click(shown, buttonOf(shown, 'Keep'), ANNA);
  expect(shownText(late)).toContain('settled');
  await bot.close();
});

test('**Keep** settles the flags of an answer, until somebody flags it again', async ({ discord, there }) => {
  const flag = async (id: string, question: string): Promise<void> => {
    const as: As = { person: { id, name: 'P' } };
    const { message } = await ask(discord, question, as);
    const why = await discord.openForm(message, buttonOf(message, 'Flag'), as);
    await discord.fillIn(why, message, { reason: 'Wrong.' }, as);
  };
  await flag('1200000000000000041', 'who is the chairman');
  const { message: list } = await discord.slash('kb gaps', [], ANNA);
  const { message } = await discord.choose(list, 'flagged-answer', menuOf(list).values[0] ?? '', ANNA);
  await discord.click(message, buttonOf(message, 'Keep'), ANNA);
  expect(shownText((await discord.slash('kb gaps', [], ANNA)).message)).not.toContain('Flagged');
  const audit = await there.store.audit.list({ serverId: discord.guildId, limit: 5 });
  expect(audit.map(({ action }) => action)).toContain('flags.keep');
  await flag('1200000000000000042', 'who runs the club');
  expect(shownText((await discord.slash('kb gaps', [], ANNA)).message)).toContain('**Flagged: 1**');
});

test('a new server’s owner is greeted once, and hears what is missing', async ({ discord, stored: { store } }) => {
  const owner = '1200000000000000051';
  const [everyone, ...others] = guild(discord).roles;
  const MAY_NOT_EMBED = String(BigInt(everyone?.permissions ?? '0') & ~((1n << 14n) | (1n << 3n)));
  const joined = {
    ...guild(discord),
    id: '1300000000000000061',
    name: 'The *new* one',
    owner_id: owner,
    joined_at: new Date().toISOString(),
    roles: [{ ...everyone, id: '1300000000000000061', permissions: MAY_NOT_EMBED }, ...others],
    channels: [],
    threads: [],
  };
  const first = await startProcess(discord, store);
  discord.gateway.dispatch('GUILD_CREATE', joined);
  const greetings = () => discord.sent.filter((one) => shownText(one).includes('Thank you for adding me'));
  await discord.until('greet', () => greetings().length > 0);
  await first.close();
  const next = await startProcess(discord, store);
  discord.gateway.dispatch('GUILD_DELETE', { id: joined.id });
  discord.gateway.dispatch('GUILD_CREATE', joined);
  await ask(discord, 'who is the chairman');
  await next.close();
  expect(greetings().map(({ channelId }) => channelId)).toEqual([discord.channels.dm]);
  const [text = ''] = greetings().map(shownText);
  expect(text).toContain('**Embed Links**');
  expect(text).toMatch(/1\. Try `\/ask`.*\n2\. Open `\/kb settings`.*\n3\. Look at `\/kb gaps`/u);
  const opened = discord.requests.filter(({ path }) => path === '/users/@me/channels').map(({ body }) => body);
  expect(opened).toEqual([{ recipient_id: owner }]);
});
