import { Message, MessageFlags } from 'discord.js';
import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Reply } from '../../../answer/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { toPayload } from '../render/toPayload.ts';
import { record } from '../responses/record.ts';
import { respond } from '../responses/respond.ts';
import type { BotContext, DiscordRequest } from '../types.ts';
import { callInPost, wasCalled } from './callInPost.ts';
import { settlePost } from './settlePost.ts';
import { takeStep } from './takeStep.ts';

/** Sends a reply and records it. */
export async function deliver(request: DiscordRequest, reply: Reply, bot: BotContext): Promise<void> {
  const shown = await respond(request, reply);
  if (shown) await record(request, shown, bot);
}

/** Sends a reply that takes a step of a help post. If the step was taken already, whoever pressed is told so instead. */
export async function carryOut(
  request: DiscordRequest,
  reply: Reply,
  step: NonNullable<Reply['step']>,
  bot: BotContext,
): Promise<void> {
  const { serverId, channelId: postId, locale } = request.context;
  const { posts } = messagesFor(locale).commands;
  const before = privateNotice(step === 'help' ? posts.calledBefore : posts.solvedBefore);
  const taken = await takeStep({ serverId, postId, step }, bot, async (isUnsure) => {
    const { channel } = request.origin;
    const thread = channel?.isThread() ? channel : null;
    const callsRole = (reply.roles ?? []).length > 0;
    if (isUnsure && thread && callsRole && (await wasCalled(thread, reply))) {
      await respond(request, before);
      return;
    }
    const error = await deliver(request, reply, bot).then(
      () => null,
      (failure: unknown) => failure ?? new Error('unknown'),
    );
    // Whoever pressed may have been told too late; the step is taken all the same.
    if (error !== null && thread && callsRole) await callInPost(thread, reply);
    if (step === 'solve' && thread) {
      const obstacle = await settlePost(thread, await bot.settingsOf(serverId));
      if (obstacle !== null && error === null) await tellObstacle(request, obstacle, bot);
    }
    if (error !== null) throw error;
  });
  if (taken === 'before') await respond(request, before);
  if (taken === 'held') await respond(request, privateNotice(posts.underWay));
}

/** Tells whoever marked a post as solved, in private, why it does not look so. */
async function tellObstacle(
  { origin, context }: DiscordRequest,
  obstacle: NonNullable<Awaited<ReturnType<typeof settlePost>>>,
  { settingsOf }: Pick<BotContext, 'settingsOf'>,
): Promise<void> {
  if (origin instanceof Message) return;
  const { posts } = messagesFor(context.locale).commands;
  const { solvedTag } = await settingsOf(context.serverId);
  const text = obstacle === 'noTag' ? posts.noTag(solvedTag ?? '') : posts[obstacle];
  await origin.followUp({ ...toPayload(privateNotice(text, 'error')), flags: MessageFlags.Ephemeral });
}
