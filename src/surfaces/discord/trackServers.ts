import { type Client, Events, ShardClientUtil } from 'discord.js';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/types.ts';

/**
 * Tells the store which servers the bot is in, so that the data of a server that removes it is deleted after a week. An
 * outage of a server is no departure.
 */
export function trackServers(client: Client<true>, store: Store, log: Log): void {
  const run = (what: () => Promise<void>): void => {
    what().catch((error: unknown) =>
      log.warn(`The servers' comings and goings were not stored: ${errorMessage(error)}`),
    );
  };
  const join = ({ id }: { readonly id: string }): void => run(() => store.servers.join(id));
  client.on(Events.GuildCreate, join);
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
