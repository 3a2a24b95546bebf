import { type AnyThreadChannel, type Client, Events } from 'discord.js';
import { coalesce } from '../../base/coalesce.ts';
import type { PostStepPlace } from '../../store/posts/types.ts';
import { describeError, isRefusal } from './connection/DiscordError.ts';
import { forumOf } from './context/readPost.ts';
import { handleRequest } from './handleRequest.ts';
import { finishStep } from './posts/finishStep.ts';
import { STEP_LEASE_MS, takeStep } from './posts/takeStep.ts';
import type { BotContext } from './types.ts';

/** Age up to which a post that nobody has replied to is answered although the bot was away when it was opened. */
const MISSED_MS = 60 * 60_000;
/** Age up to which a step that was begun is finished. */
const UNFINISHED_MS = 24 * 60 * 60_000;
const MAX_AT_ONCE = 100;

/**
 * Goes on where the bot stopped: answers posts that were opened while it was away, and finishes steps that it had begun.
 * @returns a function that stops this and waits for the current step
 */
export function resumePosts(client: Client<true>, bot: BotContext): () => Promise<void> {
  const { store } = bot;
  if (!store) return async () => {};
  let isNewSession = true;
  const resuming = coalesce(
    async () => {
      if (isNewSession) {
        isNewSession = false;
        await answerMissed(client, bot);
      }
      const since = bot.clock() - UNFINISHED_MS;
      for (const step of await store.posts.unfinished({ since, limit: MAX_AT_ONCE })) {
        if (resuming.closed) return;
        if (client.guilds.cache.has(step.serverId)) await resume(client, step, bot);
      }
    },
    (error) => bot.log.warn(`The help posts could not be looked through: ${describeError(error)}`),
  );
  const onReady = (): void => {
    isNewSession = true;
    resuming.wake();
  };
  client.on(Events.ShardReady, onReady);
  const timer = setInterval(() => resuming.wake(), STEP_LEASE_MS).unref();
  resuming.wake();
  return async () => {
    client.off(Events.ShardReady, onReady);
    clearInterval(timer);
    await resuming.close();
  };
}

/** Answers new posts that nobody has replied to: Discord sends no events of the time without a session. */
async function answerMissed(client: Client<true>, bot: BotContext): Promise<void> {
  const since = bot.clock() - MISSED_MS;
  for (const thread of client.channels.cache.values()) {
    if (!thread.isThread() || thread.archived || (thread.createdTimestamp ?? 0) < since || thread.messageCount !== 0)
      continue;
    const forumId = forumOf(thread);
    if (forumId === null || !(await bot.settingsOf(thread.guildId)).forumChannels.includes(forumId)) continue;
    await resume(client, { serverId: thread.guildId, postId: thread.id, step: 'answer' }, bot);
  }
}

async function resume(client: Client<true>, place: PostStepPlace, bot: BotContext): Promise<void> {
  const { step } = place;
  try {
    const thread = await client.channels.fetch(place.postId);
    if (!thread?.isThread() || thread.guildId !== place.serverId) await takeStep(place, bot, async () => {});
    else if (step === 'answer') await answerAgain({ ...place, step }, thread, bot);
    else await finishStep({ ...place, step }, thread, bot);
  } catch (error) {
    // The post is gone, or the bot sees it no longer: nothing is left to do.
    if (isRefusal(error)) await takeStep(place, bot, async () => {});
    else bot.log.warn(`A step in a post is tried again later: ${describeError(error)}`);
  }
}

/** Answers a post unless that was done. */
async function answerAgain(
  place: PostStepPlace & { readonly step: 'answer' },
  thread: AnyThreadChannel,
  bot: BotContext,
): Promise<void> {
  if (await bot.store?.posts.isDone(place)) return;
  const first = await thread.fetchStarterMessage();
  if (first) await handleRequest(first, bot);
  else await takeStep(place, bot, async () => {});
}
