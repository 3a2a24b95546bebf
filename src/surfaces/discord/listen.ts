import { type Client, Events } from 'discord.js';
import { answerInteraction } from './answerInteraction.ts';
import { answerMessage } from './answerMessage.ts';
import { describeError } from './discordError.ts';
import { createSeenIds } from './seenIds.ts';
import type { Desk } from './types.ts';

/** How many events are remembered to answer repeated ones once. */
const REMEMBERED = 5000;

/**
 * Answer what arrives at a client.
 * @returns waits until everything begun is answered
 */
export function listen(client: Client, desk: Desk): () => Promise<void> {
  const isNew = createSeenIds(REMEMBERED);
  const underWay = new Set<Promise<void>>();
  const answer = (id: string, start: () => Promise<void>): void => {
    if (!isNew(id)) return;
    const work = start().finally(() => underWay.delete(work));
    underWay.add(work);
  };
  client.on(Events.InteractionCreate, (interaction) =>
    answer(interaction.id, () => answerInteraction(interaction, desk)),
  );
  client.on(Events.MessageCreate, (message) => answer(message.id, () => answerMessage(message, desk)));
  logFaults(client, desk);
  return async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await Promise.all(underWay);
  };
}

/** Without a listener for errors, discord.js ends the process. One line a fault, not one a reconnect. */
function logFaults(client: Client, { log }: Desk): void {
  let lost = false;
  client.on(Events.Error, (error) => log.error(`Discord: ${describeError(error)}`));
  client.on(Events.ShardError, (error) => log.error(`Discord's gateway: ${describeError(error)}`));
  client.on(Events.ShardReconnecting, () => {
    if (!lost) log.warn('The connection to Discord was lost; connecting again');
    lost = true;
  });
  const found = (): void => {
    if (lost) log.info('The connection to Discord is back');
    lost = false;
  };
  client.on(Events.ShardResume, found);
  client.on(Events.ShardReady, found);
}
