/** Help posts when the bot is stopped, killed and started again on the same Discord and the same store. */
import { expect } from 'vitest';
import { type Bot, startBot } from '../../support/discord/bot.ts';
import { HELPERS } from '../../support/discord/json.ts';
import { buttonOf, type Moderated } from '../../support/discord/moderated.ts';
import { shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test as base } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { query } from '../../support/store/databases.ts';

const MARIA = { person: { id: '1200000000000000021', name: 'Maria' } };
const QUESTION = 'Who is the chairman?';
const ANSWER = 'Maria Kowalska';
const HOUR_MS = 3_600_000;

interface Restarts {
  /** Stops the bot. */
  stop(): Promise<void>;
  /** Starts it again; resolves once it has looked through the posts. */
  start(): Promise<Bot>;
  /** Makes the store look as if the process had died while it took a step, in the given time after it began. */
  forgetEnd(post: string, step: string): Promise<void>;
}

const test = base.extend<{ readonly again: Restarts }>({
  again: async ({ discord, there }, use) => {
    const { library, store, service, dataDir } = there;
    await store.settings.setServer(
      discord.guildId,
      { forumChannels: [discord.channels.forum], helpRole: HELPERS, solvedTag: 'Solved' },
      'anna',
    );
    let bot: Bot | null = there.bot;
    const stop = async (): Promise<void> => {
      await bot?.close();
      bot = null;
    };
    await use({
      stop,
      async start() {
        bot = await startBot(discord, { library, store, service, clock: Date.now });
        return bot;
      },
      forgetEnd: async (post, step) => {
        const database = { kind: 'sqlite', dataDir, databaseUrl: null, drop: async () => {} } as const;
        await query(
          database,
          `update post_steps set done_at = null, claim = 'dead', claimed_until = 0 where post_id = '${post}' and step = '${step}'`,
        );
      },
    });
    await stop();
  },
});

const inPost = (discord: TestDiscord, post: string): readonly SentMessage[] =>
  discord.sent.filter(({ channelId, ephemeral }) => channelId === post && !ephemeral);
const isDone = ({ store }: Moderated, discord: TestDiscord, postId: string, step: 'answer' | 'help' | 'solve') =>
  store.posts.isDone({ serverId: discord.guildId, postId, step });

test('a post opened while the bot was away is answered at the start, unless somebody replied or it is old', async ({
  discord,
  there,
  again,
}) => {
  await again.stop();
  const missed = discord.post(QUESTION, '', MARIA);
  const old = discord.post(QUESTION, '', MARIA);
  Object.assign(discord.threads.get(old) ?? {}, { openedAt: Date.now() - HOUR_MS - 1000 });
  const helped = discord.post(QUESTION, '', MARIA);
  discord.write('Me!', {}, { channel_id: helped, channel_type: 11 });
  await again.start();
  expect(shownText(await discord.replyTo(missed))).toContain(ANSWER);
  await expect.poll(() => isDone(there, discord, missed, 'answer')).toBe(true);
  await again.stop();
  await again.start();
  await discord.replyTo(discord.write(QUESTION, { in: 'dm' }));
  expect(inPost(discord, missed)).toHaveLength(1);
  expect([inPost(discord, old), inPost(discord, helped)]).toEqual([[], []]);
});

test('one opened while the session was lost is answered, too', async ({ discord, again: _ }) => {
  discord.gateway.behaviour.resumes = false;
  discord.gateway.behaviour.beforeServers = () => {};
  const before = discord.gateway.greetings.length;
  // Events of this time belong to the old session, which cannot be resumed.
  discord.gateway.reset();
  const missed = discord.post(QUESTION, '', MARIA);
  await discord.until('begin a new session', () => discord.gateway.greetings.slice(before).includes('identify'));
  expect(shownText(await discord.replyTo(missed))).toContain(ANSWER);
});

test('an answer that a killed process had sent, but not written down, is not sent again', async ({
  discord,
  there,
  again,
}) => {
  const answer = await discord.replyTo(discord.post(QUESTION, '', MARIA));
  const post = answer.channelId;
  await expect.poll(() => isDone(there, discord, post, 'answer')).toBe(true);
  await again.stop();
  await again.forgetEnd(post, 'answer');
  await again.start();
  await expect.poll(() => isDone(there, discord, post, 'answer')).toBe(true);
  expect(inPost(discord, post)).toEqual([answer]);
});

test('one that it had begun and not sent is sent', async ({ discord, there, again }) => {
  await again.stop();
  const post = discord.post(QUESTION, '', MARIA);
  await there.store.posts.begin({ serverId: discord.guildId, postId: post, step: 'answer', leaseMs: 0 });
  await again.start();
  expect(shownText(await discord.replyTo(post))).toContain(ANSWER);
});

test('the role that it was about to call is called once', async ({ discord, there, again }) => {
  const { channelId: post } = await discord.replyTo(discord.post(QUESTION, '', MARIA));
  await again.stop();
  await there.store.posts.begin({ serverId: discord.guildId, postId: post, step: 'help', leaseMs: 0 });
  await again.start();
  await expect.poll(() => isDone(there, discord, post, 'help')).toBe(true);
  const calls = () => inPost(discord, post).filter(({ body }) => body.allowed_mentions.roles?.includes(HELPERS));
  expect(calls().map(({ body }) => body.content)).toEqual([`<@&${HELPERS}>`]);
  await again.stop();
  await again.forgetEnd(post, 'help');
  await again.start();
  await expect.poll(() => isDone(there, discord, post, 'help')).toBe(true);
  expect(calls()).toHaveLength(1);
});

test('a post that it was about to mark as solved is marked', async ({ discord, there, again }) => {
  discord.permissions |= 1n << 34n;
  const answer = await discord.replyTo(discord.post(QUESTION, '', MARIA));
  const post = answer.channelId;
  await again.stop();
  await there.store.posts.begin({ serverId: discord.guildId, postId: post, step: 'solve', leaseMs: 0 });
  await again.start();
  await discord.until('tag it', () => discord.threads.get(post)?.tags.length);
  await expect.poll(() => isDone(there, discord, post, 'solve')).toBe(true);
  const { message } = await discord.click(answer, buttonOf(answer, 'That solved it'), { ...MARIA, post });
  expect(shownText(message)).toContain('solved already');
});

test('a post that was deleted in the middle is let go', async ({ discord, there, again }) => {
  const { channelId: post } = await discord.replyTo(discord.post(QUESTION, '', MARIA));
  await again.stop();
  for (const step of ['help', 'solve'] as const) {
    await there.store.posts.begin({ serverId: discord.guildId, postId: post, step, leaseMs: 0 });
  }
  discord.threads.delete(post);
  await again.start();
  for (const step of ['help', 'solve'] as const) {
    await expect.poll(() => isDone(there, discord, post, step)).toBe(true);
  }
  expect(discord.sent.filter(({ body }) => body.allowed_mentions.roles)).toEqual([]);
});
