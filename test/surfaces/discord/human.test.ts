/** A person, one press away: **Ask the moderators** below answers, private threads, tickets, and solutions by members. */
import { describe, expect } from 'vitest';
import type { ServerSettings } from '../../../src/store/servers/types.ts';
import { HELPERS } from '../../support/discord/json.ts';
import { ANNA, buttonOf, type Moderated } from '../../support/discord/moderated.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';

const MARIA = { person: { id: '1200000000000000021', name: 'Maria' } };
const PETER = { person: { id: '1200000000000000022', name: 'Peter' } };
const QUESTION = 'who is the chairman';
const ASK = 'Ask the moderators';
const PRIVATE_THREADS = 1n << 36n;

const set = ({ store }: Moderated, discord: TestDiscord, settings: Partial<ServerSettings>) =>
  store.settings.setServer(discord.guildId, settings, 'anna');
const ask = async (discord: TestDiscord, question = QUESTION): Promise<SentMessage> =>
  (await discord.slash('ask', [{ name: 'question', value: question }], MARIA)).message;
const press = async (discord: TestDiscord, message: SentMessage, as = MARIA): Promise<SentMessage> =>
  (await discord.click(message, buttonOf(message, ASK), as)).message;
const privateThreads = (discord: TestDiscord) => [...discord.threads].filter(([, { isPrivate }]) => isPrivate);

describe('Ask the moderators', () => {
  test('below an answer puts it on their list and tells them in their channel, with a link to the answer', async ({
    discord,
    there,
  }) => {
    await set(there, discord, { logChannel: discord.channelId });
    const answer = await ask(discord);
    const notice = await press(discord, answer);
    expect([notice.ephemeral, shownText(notice)]).toEqual([true, expect.stringContaining('on the moderators’ list')]);
    const line = await discord.until('tell them', () =>
      discord.sent.find((one) => shownText(one).includes('asks for a person')),
    );
    expect(shownText(line)).toContain(`${discord.guildId}/${answer.channelId}/${answer.id}`);
    expect(line.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    const { gaps } = await there.store.questions.gaps({ serverId: discord.guildId, limit: 9 });
    expect(gaps).toMatchObject([{ questions: [{ text: 'Who is the chairman?', source: 'human' }] }]);
    const { message: list } = await discord.slash('kb gaps', [], ANNA);
    expect(shownText(list)).toContain('Who is the chairman?');
    expect(shownText(await press(discord, answer))).toContain('already');
    expect(discord.sent.filter((one) => shownText(one).includes('asks for a person'))).toEqual([line]);
  });

  test('is below answers, suggestions and refusals', async ({ discord, there }) => {
    const texts = [QUESTION, 'xylophone quartets', 'the chairman and the garden plots and the key'];
    for (const text of texts) expect(buttonsOf(await ask(discord, text)).map(({ label }) => label)).toContain(ASK);
    expect((await there.store.stats.weeks(discord.guildId, 1)).length).toBe(1);
  });

  test('opens a private thread with the role where the server wants it, once a person', async ({ discord, there }) => {
    await set(there, discord, { helpRole: HELPERS, helpThreads: true });
    const answer = await ask(discord);
    const notice = await press(discord, answer);
    const [[id = '', thread] = [], ...others] = privateThreads(discord);
    expect(others).toEqual([]);
    expect(thread).toMatchObject({ parentId: discord.channelId, name: 'Who is the chairman?' });
    expect(shownText(notice)).toContain(`<#${id}>`);
    const [first] = discord.sent.filter(({ channelId }) => channelId === id);
    expect(first?.body).toMatchObject({
      content: `<@&${HELPERS}> <@${MARIA.person.id}>`,
      allowed_mentions: { parse: [], users: [MARIA.person.id], roles: [HELPERS] },
    });
    expect(first && shownText(first)).toContain(answer.id);
    await press(discord, answer);
    expect(privateThreads(discord)).toHaveLength(1);
    await press(discord, answer, PETER);
    expect(privateThreads(discord)).toHaveLength(2);
  });

  test('loses nothing where the thread may not be opened', async ({ discord, there }) => {
    await set(there, discord, { helpRole: HELPERS, helpThreads: true, ticketUrl: 'https://tickets.example/new' });
    discord.permissions &= ~PRIVATE_THREADS;
    const notice = await press(discord, await ask(discord));
    expect(privateThreads(discord)).toEqual([]);
    expect(shownText(notice)).toContain('on the moderators’ list');
    expect(shownText(notice)).toContain('<https://tickets.example/new>');
    const { gaps } = await there.store.questions.gaps({ serverId: discord.guildId, limit: 9 });
    expect(gaps).toHaveLength(1);
  });

  test('below an entry that was removed, or of another version, says so', async ({ discord, there: _ }) => {
    const answer = await ask(discord);
    for (const [id, said] of [
      ['human:gone', 'no longer in the knowledge base'],
      ['human:', 'no longer in the knowledge base'],
      ['human:a,b,c,d', 'no longer in the knowledge base'],
    ] as const) {
      const { message } = await discord.click(answer, id, MARIA);
      expect([message.ephemeral, shownText(message)]).toEqual([true, expect.stringContaining(said)]);
    }
  });
});

describe('a member’s message that solved a post', () => {
  const opened = async (discord: TestDiscord, there: Moderated) => {
    await set(there, discord, { forumChannels: [discord.channels.forum], logChannel: discord.channelId });
    const post = discord.post('How do I heat the sauna?', '', MARIA);
    const target = { id: discord.nextId(), content: 'With birch. @everyone', author: PETER.person };
    return { post, target };
  };

  test('is offered to the moderators as a draft, and published by them alone', async ({ discord, there }) => {
    const { post, target } = await opened(discord, there);
    const { message: refused } = await discord.menu('That solved it', target, { ...PETER, post });
    expect(shownText(refused)).toContain('Only whoever opened');
    const { message } = await discord.menu('That solved it', target, { ...MARIA, post });
    expect([message.ephemeral, shownText(message)]).toEqual([true, expect.stringContaining('offered this message')]);
    const line = await discord.until('offer it', () =>
      discord.sent.find((one) => shownText(one).includes('as the solution of')),
    );
    expect(await there.store.entries.list(discord.guildId)).toEqual([]);
    const { message: no } = await discord.click(line, buttonOf(line, 'Show the draft'), PETER);
    expect(shownText(no)).toContain('Only moderators');
    const { by, message: draft } = await discord.click(line, buttonOf(line, 'Show the draft'), ANNA);
    expect([by, draft.ephemeral]).toEqual(['reply', true]);
    expect(shownText(draft)).toContain('How do I heat the sauna?');
    await discord.click(draft, buttonOf(draft, 'Publish'), ANNA);
    expect((await there.store.entries.list(discord.guildId))[0]?.content.entry.body).toContain('With birch.');
    const { message: gone } = await discord.click(line, buttonOf(line, 'Show the draft'), ANNA);
    expect(shownText(gone)).toContain('published or discarded');
  });

  test('is chosen once, and in help posts alone', async ({ discord, there }) => {
    const { post, target } = await opened(discord, there);
    const { message: elsewhere } = await discord.menu('That solved it', target, MARIA);
    expect(shownText(elsewhere)).toContain('help forums');
    await discord.menu('That solved it', target, { ...MARIA, post });
    const { message } = await discord.menu('That solved it', { ...target, id: discord.nextId() }, { ...MARIA, post });
    expect(shownText(message)).toContain('solved already');
    expect((await there.store.drafts.list({ serverId: discord.guildId, limit: 9 })).total).toBe(1);
  });
});
