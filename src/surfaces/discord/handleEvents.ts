import { type Client, Events, type Interaction } from 'discord.js';
import { privateNotice } from '../../answer/reply/notice.ts';
import { toLocale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { logConnection } from './connection/logConnection.ts';
import { handleRequest } from './handleRequest.ts';
import { offerChoices } from './offerChoices.ts';
import { replyToInteraction } from './responses/replyToInteraction.ts';
import { createDeduplicator } from './throttle/createDeduplicator.ts';
import { limitConcurrency } from './throttle/limitConcurrency.ts';
import type { BotContext } from './types.ts';

/** Ids of events that are remembered, so that an event that Discord delivers twice is answered once. */
const MAX_EVENT_IDS = 5000;
/** Refusals under way at once, as a multiple of the answers. */
const REFUSALS_PER_ANSWER = 4;

/**
 * Answers the events of a client, up to a limit at once; what exceeds the limit is refused instead of queued.
 * @param limit answers under way at once
 * @returns a function that stops listening and resolves once everything under way is answered
 */
export function handleEvents(client: Client, bot: BotContext, limit: number): () => Promise<void> {
  const isNew = createDeduplicator(MAX_EVENT_IDS);
  const answers = limitConcurrency(limit);
  const refusals = limitConcurrency(REFUSALS_PER_ANSWER * limit);
  let refused = 0;
  const begin = (id: string, answer: () => Promise<void>, refuse: () => Promise<void>): void => {
    if (!isNew(id)) return;
    if (answers.begin(answer)) {
      if (refused > 0 && answers.size() <= limit / 2) {
        bot.log.info(`${refused} questions were turned away; all are answered again`);
        refused = 0;
      }
      return;
    }
    if (refused === 0) bot.log.warn(`${limit} answers are under way: further questions are turned away`);
    refused += 1;
    // A refusal takes work too: beyond its own limit there is silence.
    refusals.begin(() => refuse().catch(() => {}));
  };
  client.on(Events.InteractionCreate, (interaction) =>
    begin(
      interaction.id,
      () => handleInteraction(interaction, bot),
      () => rejectOverloaded(interaction),
    ),
  );
  client.on(Events.MessageCreate, (message) =>
    begin(
      message.id,
      () => handleRequest(message, bot),
      async () => {},
    ),
  );
  client.on(Events.MessageDelete, ({ id }) => bot.recent.forget(id));
  logConnection(client, bot.log);
  return async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await answers.idle();
  };
}

async function handleInteraction(interaction: Interaction, bot: BotContext): Promise<void> {
  if (interaction.isAutocomplete()) await offerChoices(interaction, bot);
  else if (interaction.isRepliable()) await handleRequest(interaction, bot);
}

/** Tells the asker that the bot has too much to do. */
async function rejectOverloaded(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable()) return;
  await replyToInteraction(
    interaction,
    privateNotice(messagesFor(toLocale(interaction.locale)).commands.overloaded, 'error'),
  );
}
