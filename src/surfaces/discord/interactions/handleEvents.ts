import { type Client, Events } from 'discord.js';
import { describeError } from '../connection/DiscordError.ts';
import { handleMessage } from '../messages/handleMessage.ts';
import { createDeduplicator } from '../throttle/createDeduplicator.ts';
import { limitConcurrency } from '../throttle/limitConcurrency.ts';
import type { BotContext } from '../types.ts';
import { handleInteraction, rejectOverloaded } from './handleInteraction.ts';

/** How many events are remembered to answer repeated ones once. */
const REMEMBERED = 5000;
/** How many more people are told that there is too much to do than are answered at once. */
const REFUSALS = 4;

/**
 * Answer what arrives at a client, so many at once at most; what comes on top is turned away rather than piled up.
 * @returns waits until everything begun is answered
 */
export function handleEvents(client: Client, desk: BotContext, most: number): () => Promise<void> {
  const isNew = createDeduplicator(REMEMBERED);
  const answers = limitConcurrency(most);
  const refusals = limitConcurrency(REFUSALS * most);
  let turnedAway = 0;
  const work = (id: string, start: () => Promise<void>, refuse: () => Promise<void>): void => {
    if (!isNew(id)) return;
    if (answers.begin(start)) {
      if (turnedAway > 0 && answers.size() <= most / 2) {
        desk.log.info(`${turnedAway} questions were turned away; all are answered again`);
        turnedAway = 0;
      }
      return;
    }
    if (turnedAway === 0) desk.log.warn(`${most} answers are under way: further questions are turned away`);
    turnedAway += 1;
    // Saying so takes work as well: at some point there is silence.
    refusals.begin(() => refuse().catch(() => {}));
  };
  client.on(Events.InteractionCreate, (interaction) =>
    work(
      interaction.id,
      () => handleInteraction(interaction, desk),
      () => rejectOverloaded(interaction),
    ),
  );
  client.on(Events.MessageCreate, (message) =>
    work(
      message.id,
      () => handleMessage(message, desk),
      async () => {},
    ),
  );
  client.on(Events.MessageDelete, ({ id }) => desk.recent.forget(id));
  logFaults(client, desk);
  return async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await answers.idle();
  };
}

/** Without a listener for errors, discord.js ends the process. One line a fault, not one a reconnect. */
function logFaults(client: Client, { log }: Pick<BotContext, 'log'>): void {
  let lost = false;
  client.on(Events.Error, (error) => log.error(`Discord: ${describeError(error)}`));
  client.on(Events.ShardError, (error) => {
    // What ends the connection for good is told once, where the process ends.
    if (!/^(?:Authentication failed|Invalid shard|Sharding is required|Used .*)$/u.test(error.message))
      log.error(`Discord's gateway: ${describeError(error)}`);
  });
  client.on(Events.ShardReconnecting, () => {
    if (!lost) log.warn('The connection to Discord was lost; connecting again');
    lost = true;
  });
  const found = (): void => {
    if (lost) log.info('The connection to Discord is back');
    lost = false;
  };
  client.on(Events.ShardResume, () => {
    if (!lost) log.info('The session with Discord was resumed');
    found();
  });
  client.on(Events.ShardReady, found);
}
