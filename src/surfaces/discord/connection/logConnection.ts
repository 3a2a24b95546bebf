import { type Client, Events } from 'discord.js';
import type { Log } from '../../../log.ts';
import { describeError } from './DiscordError.ts';

/** Errors that end the connection for good; they are reported once, when the process ends. */
const FATAL = /^(?:Authentication failed|Invalid shard|Sharding is required|Used .*)$/u;

/**
 * Logs the errors of a client, and when its connection is lost and back: one line for an outage, however many times it
 * reconnects. Without a listener for errors, discord.js would end the whole bot.
 */
export function logConnection(client: Client, log: Log): void {
  let isLost = false;
  client.on(Events.Error, (error) => log.error(`Discord: ${describeError(error)}`));
  client.on(Events.ShardError, (error) => {
    if (!FATAL.test(error.message)) log.error(`Discord's gateway: ${describeError(error)}`);
  });
  client.on(Events.ShardReconnecting, () => {
    if (!isLost) log.warn('The connection to Discord was lost; connecting again');
    isLost = true;
  });
  const logRecovery = (): void => {
    if (isLost) log.info('The connection to Discord is back');
    isLost = false;
  };
  client.on(Events.ShardResume, () => {
    if (!isLost) log.info('The session with Discord was resumed');
    logRecovery();
  });
  client.on(Events.ShardReady, logRecovery);
}
