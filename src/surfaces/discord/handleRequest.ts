import { Message, type RepliableInteraction } from 'discord.js';
import { acknowledgementOf } from '../../commands/registry.ts';
import { checkLimits } from './checkLimits.ts';
import { describeError } from './connection/DiscordError.ts';
import { readInteraction } from './requests/readInteraction.ts';
import { readMessage } from './requests/readMessage.ts';
import { acknowledge } from './responses/acknowledge.ts';
import { record } from './responses/record.ts';
import { respond } from './responses/respond.ts';
import { runSafely } from './runSafely.ts';
import type { BotContext } from './types.ts';

/**
 * Answers a command, a button, a select, a form or a message, all on one way: read, run, respond, record. Never rejects:
 * an error is one line in the log.
 */
export async function handleRequest(origin: Message | RepliableInteraction, bot: BotContext): Promise<void> {
  const isMessage = origin instanceof Message;
  try {
    const request = isMessage ? await readMessage(origin, bot) : await readInteraction(origin, bot);
    if (!request) return;
    const refused = checkLimits(request, bot);
    if (refused === 'silence') return;
    const visibility = refused ? null : acknowledgementOf(request);
    if (visibility) await acknowledge(request, visibility);
    const outcome = refused ?? request.notice ?? (await runSafely(request, bot));
    const reply = { ...outcome, shows: [request.context.asker.id, ...(outcome.shows ?? [])] };
    if (request.isUnprompted && reply.tone !== 'answer') return;
    const shown = await respond(request, reply);
    if (shown) await record(request, shown, bot);
  } catch (error) {
    bot.log.warn(`${isMessage ? 'A message' : 'An interaction'} could not be answered: ${describeError(error)}`);
  }
}
