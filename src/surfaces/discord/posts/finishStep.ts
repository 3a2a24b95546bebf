import type { AnyThreadChannel } from 'discord.js';
import { callHelpers } from '../../../commands/posts/needHelp.ts';
import { toLocale } from '../../../locales/locale.ts';
import type { PostStepPlace } from '../../../store/posts/types.ts';
import type { BotContext } from '../types.ts';
import { callInPost } from './callInPost.ts';
import { settlePost } from './settlePost.ts';
import { takeStep } from './takeStep.ts';

/** Finishes a step that a process began before it ended: calls the helpers unless they were called, or settles the post. */
export async function finishStep(
  { step, ...place }: PostStepPlace & { readonly step: 'help' | 'solve' },
  thread: AnyThreadChannel,
  bot: BotContext,
): Promise<void> {
  const settings = await bot.settingsOf(place.serverId);
  await takeStep({ ...place, step }, bot, async () => {
    if (step === 'solve') {
      const obstacle = await settlePost(thread, settings);
      if (obstacle !== null) bot.log.warn({ post: thread.id }, `A solved post does not look solved: ${obstacle}`);
      return;
    }
    const { helpRole } = settings;
    const askerId = thread.ownerId ?? (await thread.fetch()).ownerId;
    if (helpRole === null || askerId === null) return;
    const locale = settings.locale ?? toLocale(thread.guild.preferredLocale);
    await callInPost(thread, callHelpers(askerId, helpRole, locale));
  });
}
