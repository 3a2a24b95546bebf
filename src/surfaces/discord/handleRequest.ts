import { Message, type RepliableInteraction } from 'discord.js';
import type { Reply } from '../../answer/types.ts';
import { measureStep } from '../../base/measuring/measureStep.ts';
import { runAsRequest } from '../../base/measuring/requestId.ts';
import { takeBack } from '../../commands/ask/takeBack.ts';
import { outcomeOf } from '../../commands/outcomeOf.ts';
import { acknowledgementOf } from '../../commands/registry.ts';
import { checkLimits } from './checkLimits.ts';
import { describeError } from './connection/DiscordError.ts';
import { carryOut, deliver } from './posts/carryOut.ts';
import { findOwn } from './posts/findOwn.ts';
import { takeStep } from './posts/takeStep.ts';
import { readInteraction } from './requests/readInteraction.ts';
import { readMessage } from './requests/readMessage.ts';
import { acknowledge } from './responses/acknowledge.ts';
import { runSafely } from './runSafely.ts';
import type { BotContext, DiscordRequest } from './types.ts';

/**
 * Answers a command, a button, a select, a form or a message, all on one way: read, run, respond, record. Never rejects:
 * an error is one line in the log.
 */
export function handleRequest(origin: Message | RepliableInteraction, bot: BotContext): Promise<void> {
  return runAsRequest(origin.id, () => handle(origin, bot));
}

async function handle(origin: Message | RepliableInteraction, bot: BotContext): Promise<void> {
  const isMessage = origin instanceof Message;
  try {
    const request = isMessage ? await readMessage(origin, bot) : await readInteraction(origin, bot);
    if (!request) return;
    const refused = checkLimits(request, bot);
    if (refused === 'silence') return;
    await measureStep(bot.measure, 'reply', () =>
      request.isUnprompted ? answerPost(request, refused, bot) : answer(request, refused, bot),
    );
  } catch (error) {
    bot.measure({ of: 'failure', surface: 'discord' });
    bot.log.warn(`${isMessage ? 'A message' : 'An interaction'} could not be answered: ${describeError(error)}`);
  }
}

/** Answers a new post, once. */
async function answerPost(request: DiscordRequest, refused: Reply | null, bot: BotContext): Promise<void> {
  const { serverId, channelId: postId } = request.context;
  const { channel } = request.origin;
  await takeStep({ serverId, postId, step: 'answer' }, bot, async (isUnsure) => {
    if (isUnsure && channel?.isThread() && (await findOwn(channel))) return;
    await answer(request, refused, bot);
  });
}

async function answer(request: DiscordRequest, refused: Reply | null, bot: BotContext): Promise<void> {
  const visibility = refused ? null : acknowledgementOf(request);
  if (visibility) await acknowledge(request, visibility);
  const outcome = refused ?? request.notice ?? (await runSafely(request, bot));
  const isPrivate = request.isPrivate || outcome.private;
  // Discord itself has a link that takes a private message away.
  const buttons = outcome.buttons.filter(({ id }) => !isPrivate || id !== takeBack.name);
  const reply = { ...outcome, buttons, shows: [request.context.asker.id, ...(outcome.shows ?? [])] };
  if (request.isUnprompted && !refused && !isWelcome(reply, request)) return;
  if (reply.step) await carryOut(request, reply, reply.step, bot);
  else await deliver(request, reply, bot);
  bot.log.debug(`Replied to ${request.name}: ${reply.tone}`);
  const result = outcomeOf(request.task, reply);
  if (result) bot.measure({ of: 'question', surface: 'discord', outcome: result });
}

/** Whether a reply may be shown although nobody called the bot. */
function isWelcome({ tone, suggestions }: Reply, { suggests }: DiscordRequest): boolean {
  if (tone === 'answer') return true;
  return suggests && (tone === 'suggestion' || tone === 'decline') && suggestions.length > 0;
}
