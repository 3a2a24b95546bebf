import { Client, type ClientOptions, GatewayIntentBits, Partials, SimpleShardingStrategy } from 'discord.js';
import { NO_MENTIONS } from './toPayload.ts';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/**
 * A client that needs no privileged intent and never notifies anyone.
 * @param onBadEvent told of an event of the gateway that discord.js could not read
 */
export function createClient(apiUrl: string, onBadEvent: (error: unknown) => void): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come in channels that were never seen before.
    partials: [Partials.Channel],
    allowedMentions: NO_MENTIONS,
    rest: { api: apiUrl.replace(/\/+$/u, '') },
    // As many as Discord recommends, in this process. Left unset, discord.js reads SHARDS from the environment itself.
    shards: 'auto',
    // Servers that are down must not keep the others waiting.
    waitGuildTimeout: 5000,
    ws: { buildStrategy: (manager) => new SimpleShardingStrategy(guard(manager, onBadEvent)) },
  });
}

/** discord.js reads events where nothing catches: one malformed event would end the process. */
function guard(manager: Parameters<BuildStrategy>[0], onBadEvent: (error: unknown) => void): typeof manager {
  const emit = manager.emit.bind(manager);
  return Object.assign(manager, {
    emit(...event: Parameters<typeof emit>): boolean {
      try {
        return emit(...event);
      } catch (error) {
        onBadEvent(error);
        return true;
      }
    },
  });
}
