import { describe, expect } from 'vitest';
import type { ServerSettings } from '../../../src/store/servers/types.ts';
import { startBot } from '../../support/discord/bot.ts';
import { HELPERS } from '../../support/discord/json.ts';
import { ANNA, buttonOf, type Moderated } from '../../support/discord/moderated.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';

const MARIA = { person: { id: '1200000000000000021', name: 'Maria' } };
const PETER = { person: { id: '1200000000000000022', name: 'Peter' } };
const QUESTION = 'Who is the chairman?';
const ANSWER = 'Maria Kowalska';
const SOLVED = 'That solved it';
const HELP = 'I still need help';
const MANAGE_THREADS = 1n << 34n;

const choose = ({ store }: Moderated, discord: TestDiscord, more: Partial<ServerSettings> = {}) =>
  store.settings.setServer(discord.guildId, { forumChannels: [discord.channels.forum], ...more }, 'anna');
const inPost = (discord: TestDiscord, post: string): readonly SentMessage[] =>
  discord.sent.filter(({ channelId, ephemeral }) => channelId === post && !ephemeral);
/** A question elsewhere whose answer shows that everything before it was handled. */
const settle = async (discord: TestDiscord) => discord.replyTo(discord.write(QUESTION, { in: 'dm' }));

describe('a new post', () => {
  test('is answered once, by itself, also if Discord sends it twice or resumes the session', async ({
    discord,
    there,
  }) => {
    await choose(there, discord);
    const post = discord.post(QUESTION, '', MARIA);
    const answer = await discord.replyTo(post);
    expect(shownText(answer)).toContain(ANSWER);
    expect(buttonsOf(answer).map(({ label }) => label)).toEqual(expect.arrayContaining([SOLVED, HELP]));
    discord.gateway.repeat();
    discord.gateway.drop(4000);
    await discord.until('resume', () => discord.gateway.greetings.at(-1) === 'resume');
    await settle(discord);
    expect(inPost(discord, post)).toEqual([answer]);
  });

  test('without a certain answer gets suggestions where the server chose them, and otherwise nothing', async ({
    discord,
    there,
  }) => {
    await choose(there, discord);
    const vague = 'the chairman and the garden plots and the key';
    const quiet = discord.post(vague);
    await settle(discord);
    expect(inPost(discord, quiet)).toEqual([]);
    await choose(there, discord, { unsurePosts: 'suggest' });
    const reply = await discord.replyTo(discord.post(vague, '', MARIA));
    const suggestions = buttonsOf(reply).filter(({ id }) => id.startsWith('turn:'));
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    expect(buttonsOf(reply).map(({ label }) => label)).toEqual(expect.arrayContaining([SOLVED, HELP]));
    const { message } = await discord.click(reply, suggestions[0]?.id ?? '', { ...MARIA, post: reply.channelId });
    expect(message).toBe(reply);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(expect.arrayContaining([SOLVED, HELP]));
  });

  test('that asks what another asked within a minute points to that answer', async ({ discord, there }) => {
    await choose(there, discord);
    const first = await discord.replyTo(discord.post(QUESTION, '', MARIA));
    const second = await discord.replyTo(discord.post('who is the chairman', '', PETER));
    expect(shownText(second)).toContain(`${discord.guildId}/${first.channelId}/${first.id}`);
    expect(buttonsOf(second).map(({ label }) => label)).toEqual([SOLVED, HELP]);
  });
});

describe('the text of a post', () => {
  const TITLE = 'Please help me!';

  test('is not asked for unless the operator allows it', async ({ discord, there }) => {
    discord.sendsContent = true;
    await choose(there, discord);
    const post = discord.post(TITLE, '', MARIA);
    await settle(discord);
    expect(inPost(discord, post)).toEqual([]);
  });

  test('is read with MESSAGE_CONTENT=on, in the forums that moderators chose alone', async ({ discord, there }) => {
    discord.sendsContent = true;
    await there.bot.close();
    const { library, store, service } = there;
    const bot = await startBot(discord, { library, store, service, clock: Date.now, readsPosts: true });
    const unread = discord.post(TITLE, QUESTION, MARIA);
    discord.write(QUESTION);
    await settle(discord);
    expect(inPost(discord, unread)).toEqual([]);
    expect(inPost(discord, discord.channelId)).toEqual([]);
    await choose(there, discord);
    expect(shownText(await discord.replyTo(discord.post(TITLE, QUESTION, MARIA)))).toContain(ANSWER);
    await bot.close();
  });
});

describe('That solved it', () => {
  const solvedPost = async (discord: TestDiscord) => {
    const answer = await discord.replyTo(discord.post(QUESTION, '', MARIA));
    return { answer, post: answer.channelId, solved: buttonOf(answer, SOLVED) };
  };

  test('is for whoever opened the post, and moderators; it sets the tag, locks and archives', async ({
    discord,
    there,
  }) => {
    discord.permissions |= MANAGE_THREADS;
    await choose(there, discord, { solvedTag: 'solved', solvedPosts: 'both' });
    const { answer, post, solved } = await solvedPost(discord);
    const { message: refused } = await discord.click(answer, solved, { ...PETER, post });
    expect([refused.ephemeral, shownText(refused)]).toEqual([true, expect.stringContaining('Only whoever opened')]);
    const { by, message } = await discord.click(answer, solved, { ...MARIA, post });
    expect([by, message]).toEqual(['update', answer]);
    expect(shownText(answer)).toContain('✅ **Solved.**');
    expect(shownText(answer)).toContain(ANSWER);
    expect(buttonsOf(answer).map(({ label }) => label)).not.toContain(SOLVED);
    await discord.until('close the post', () => discord.threads.get(post)?.archived);
    expect(discord.threads.get(post)).toMatchObject({ tags: [discord.tags[0]?.id], locked: true });
    const { message: again } = await discord.click(answer, solved, { ...ANNA, post });
    expect([again.ephemeral, shownText(again)]).toEqual([true, expect.stringContaining('solved already')]);
  });

  test('pressed twice at once is once', async ({ discord, there }) => {
    discord.permissions |= MANAGE_THREADS;
    await choose(there, discord, { solvedTag: 'Solved' });
    const { answer, post, solved } = await solvedPost(discord);
    const presses = await Promise.all([MARIA, ANNA].map((as) => discord.click(answer, solved, { ...as, post })));
    expect(presses.filter(({ by }) => by === 'update')).toHaveLength(1);
    await discord.until('tag it', () => discord.threads.get(post)?.tags.length);
    expect(
      discord.requests.filter(({ method, path }) => method === 'PATCH' && path === `/channels/${post}`),
    ).toHaveLength(1);
  });

  const told = async (discord: TestDiscord, press: () => Promise<unknown>): Promise<string> => {
    const start = discord.sent.length;
    await press();
    const notice = await discord.until('tell the obstacle', () =>
      discord.sent.slice(start).find(({ ephemeral }) => ephemeral),
    );
    return shownText(notice);
  };

  test('with a permission that was lost, without the tag, in an archived post, or under a deleted message says so', async ({
    discord,
    there,
  }) => {
    await choose(there, discord, { solvedTag: 'Solved' });
    const lost = await solvedPost(discord);
    expect(await told(discord, () => discord.click(lost.answer, lost.solved, { ...MARIA, post: lost.post }))).toContain(
      'Manage Threads',
    );
    discord.permissions |= MANAGE_THREADS;
    await choose(there, discord, { solvedTag: 'Gone' });
    const tagless = await solvedPost(discord);
    expect(
      await told(discord, () => discord.click(tagless.answer, tagless.solved, { ...MARIA, post: tagless.post })),
    ).toContain('no tag “Gone”');
    await choose(there, discord, { solvedTag: 'Solved' });
    const archived = await solvedPost(discord);
    Object.assign(discord.threads.get(archived.post) ?? {}, { archived: true });
    expect(
      await told(discord, () => discord.click(archived.answer, archived.solved, { ...MARIA, post: archived.post })),
    ).toContain('archived');
    const deleted = await solvedPost(discord);
    discord.fail('POST', /callback$/u, 404, { message: 'Unknown Message', code: 10_008 });
    expect(
      await told(discord, () => discord.click(deleted.answer, deleted.solved, { ...MARIA, post: deleted.post })),
    ).toContain('Solved');
  });
});

describe('I still need help', () => {
  test('calls the role once, for whoever opened the post, and nobody else', async ({ discord, there }) => {
    await choose(there, discord, { helpRole: HELPERS });
    const answer = await discord.replyTo(discord.post(QUESTION, '', MARIA));
    const post = answer.channelId;
    const help = buttonOf(answer, HELP);
    for (const as of [PETER, ANNA]) {
      const { message } = await discord.click(answer, help, { ...as, post });
      expect([message.ephemeral, shownText(message)]).toEqual([true, expect.stringContaining('Only whoever opened')]);
    }
    const presses = await Promise.all([1, 2].map(() => discord.click(answer, help, { ...MARIA, post })));
    const [call, ...others] = presses.map(({ message }) => message).filter(({ ephemeral }) => !ephemeral);
    expect(others).toEqual([]);
    expect(call?.body).toMatchObject({
      content: `<@&${HELPERS}>`,
      allowed_mentions: { parse: [], roles: [HELPERS] },
    });
    expect(call?.body.allowed_mentions.users).toBeUndefined();
    const { message: again } = await discord.click(answer, help, { ...MARIA, post });
    expect([again.ephemeral, shownText(again)]).toEqual([true, expect.stringContaining('called to this post already')]);
    const pings = discord.sent.filter(({ body }) => body.allowed_mentions.roles !== undefined);
    expect(pings).toEqual([call]);
  });

  test('puts the question on the moderators’ list where no role was chosen, once', async ({ discord, there }) => {
    await choose(there, discord);
    const answer = await discord.replyTo(discord.post(QUESTION, '', MARIA));
    const press = () => discord.click(answer, buttonOf(answer, HELP), { ...MARIA, post: answer.channelId });
    expect(shownText((await press()).message)).toContain('on the moderators’ list');
    expect(shownText((await press()).message)).toContain('already');
    const { gaps } = await there.store.questions.gaps({ serverId: discord.guildId, limit: 9 });
    expect(gaps).toMatchObject([{ times: 1, questions: [{ text: QUESTION, source: 'human' }] }]);
  });
});

describe('buttons', () => {
  test('of a forum that was taken off the list, and of no post, do nothing', async ({ discord, there }) => {
    await choose(there, discord);
    const answer = await discord.replyTo(discord.post(QUESTION, '', MARIA));
    await choose(there, discord, { forumChannels: [] });
    for (const id of ['solved', 'need-help', 'solved:1/2']) {
      for (const as of [{ ...MARIA, post: answer.channelId }, MARIA]) {
        const { message } = await discord.click(answer, id, as);
        expect([message.ephemeral, shownText(message)]).toEqual([true, expect.stringContaining('help forums')]);
      }
    }
  });

  test('whose answer comes too late do what they say, though whoever pressed is not told', async ({
    discord,
    there,
  }) => {
    discord.permissions |= MANAGE_THREADS;
    await choose(there, discord, { solvedTag: 'Solved', helpRole: HELPERS });
    const answer = await discord.replyTo(discord.post(QUESTION, '', MARIA));
    const post = answer.channelId;
    discord.fail('POST', /callback$/u, 404, { message: 'Unknown interaction', code: 10_062 }, 9);
    for (const label of [HELP, SOLVED]) {
      const data = { component_type: 2, custom_id: buttonOf(answer, label), id: 1 };
      discord.interact(3, data, { ...MARIA, post }, answer);
    }
    await discord.until('tag it', () => discord.threads.get(post)?.tags.length);
    await discord.until('call the role', () =>
      inPost(discord, post).some(({ body }) => body.allowed_mentions.roles?.includes(HELPERS)),
    );
    await discord.until(
      'log it',
      () => there.bot.lines.filter((line) => line.includes('An interaction could not be answered')).length === 2,
    );
    discord.faults.length = 0;
    for (const label of [HELP, SOLVED]) {
      const { message } = await discord.click(answer, buttonOf(answer, label), { ...MARIA, post });
      expect([message.ephemeral, shownText(message)]).toEqual([true, expect.stringContaining('already')]);
    }
  });
});
