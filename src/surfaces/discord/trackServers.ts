import { type Client, Events, type Guild, ShardClientUtil } from 'discord.js';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../log.ts';
import { NEEDED_PERMISSIONS, type NewPost } from '../../store/outbox/types.ts';
import type { Store } from '../../store/types.ts';
import { canWrite } from './context/canEmbed.ts';

/** Milliseconds after it joined in which a server is greeted; the key of a greeting is remembered for longer. */
const NEW_MS = 24 * 3_600_000;

/** Store of the servers' comings and goings, and its surroundings. */
export interface ServerTracking {
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Called when a greeting waits to be said. */
  readonly onGreeting: () => void;
}

/**
 * Tells the store which servers the bot is in, so that the data of a server that removes it is deleted after a week. An
 * outage of a server is no departure. The owner of a new server is greeted, once.
 */
export function trackServers(client: Client<true>, { store, log, clock, onGreeting }: ServerTracking): void {
  const run = (what: () => Promise<void>): void => {
    what().catch((error: unknown) =>
      log.warn(`The servers' comings and goings were not stored: ${errorMessage(error)}`),
    );
  };
  const join = ({ id }: { readonly id: string }): void => run(() => store.servers.join(id));
  const greet = (guilds: Iterable<Guild>): void =>
    run(async () => {
      const fresh = [...guilds].filter(({ joinedTimestamp }) => joinedTimestamp > clock() - NEW_MS);
      if (fresh.length > 0 && (await store.outbox.add(fresh.map(toGreeting))) > 0) onGreeting();
    });
  client.on(Events.GuildCreate, join);
  client.on(Events.GuildCreate, (guild) => greet([guild]));
  greet(client.guilds.cache.values());
  client.on(Events.GuildAvailable, join);
  client.on(Events.GuildDelete, ({ id }) =>
    run(async () => {
      if (await store.servers.leave(id))
        log.info({ server: id }, 'A server removed the bot: its data is deleted in a week');
    }),
  );
  run(async () => {
    const { shards, shardCount } = client.options;
    const ours = Array.isArray(shards) ? shards : null;
    const isOurs = (id: string): boolean =>
      ours === null || ours.includes(ShardClientUtil.shardIdForGuildId(id, shardCount ?? 1));
    const left = await store.servers.reconcile(new Set(client.guilds.cache.keys()), isOurs);
    if (left.length > 0) {
      log.info({ servers: left }, 'Servers removed the bot while it was away: their data is deleted in a week');
    }
  });
}

/** Discord tells nobody who brought the bot, but whoever may read the audit log: the owner is told. */
function toGreeting({ id, ownerId, members, systemChannel }: Guild): NewPost {
  const isOpen = systemChannel !== null && canWrite(systemChannel);
  const missing = NEEDED_PERMISSIONS.filter((name) => members.me?.permissions.has(name) === false);
  return {
    key: `greeting/${id}`,
    serverId: id,
    channelId: isOpen ? systemChannel.id : '',
    userId: ownerId,
    content: { kind: 'greeting', missing },
  };
}
