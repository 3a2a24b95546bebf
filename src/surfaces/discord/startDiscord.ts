import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { ReadGateway } from '../../base/measuring/types.ts';
import type { Library } from '../../library/Library.ts';
import type { Service } from '../../service/types.ts';
import type { Store } from '../../store/types.ts';
import { connect, type Login } from './connection/connect.ts';
import { type DiscordError, explainClose } from './connection/DiscordError.ts';
import { readGateway } from './connection/readGateway.ts';
import { createSettingsCache } from './context/createSettingsCache.ts';
import { createMessenger } from './createMessenger.ts';
import { handleEvents } from './handleEvents.ts';
import { listPayloads, registerCommands } from './registration/registerCommands.ts';
import { resumePosts } from './resumePosts.ts';
import { createRateLimiter, DEFAULT_RATE_LIMITS, type RateLimits } from './throttle/createRateLimiter.ts';
import { createRecentAnswers } from './throttle/createRecentAnswers.ts';
import { trackServers } from './trackServers.ts';
import type { BotContext } from './types.ts';

/** Time that answers under way may take after the bot is told to stop. */
const MAX_FINISH_MS = 5000;

/** Options of the bot. `apiUrl` has no version; with `guildId` commands are registered in that server only. */
export interface DiscordOptions extends Login {
  readonly library: Library;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Store for votes, flags, settings and unanswered questions; none of them without it. */
  readonly store?: Store | null;
  /** Servers' own entries and their moderation; without it the library answers everyone. */
  readonly service?: Service | null;
  /** Takes a function that reads the connection's state, before the first attempt to connect and at each further one. */
  readonly watch?: (read: ReadGateway) => void;
  /** Limits that differ from `DEFAULT_RATE_LIMITS`. */
  readonly rateLimits?: Partial<RateLimits>;
}

/** The running bot. */
export interface Discord {
  /** Resolves if Discord ends the connection for good, so that no reconnect helps. */
  readonly ended: Promise<DiscordError>;
  /** Waits for the answers under way, then disconnects. */
  close(): Promise<void>;
}

/**
 * Starts answering commands, direct messages and mentions on Discord; resolves once events are served and waits during an
 * outage. Rejects with DiscordError, one line for the operator.
 */
export async function startDiscord(options: DiscordOptions): Promise<Discord> {
  const { guildId, log, library, clock, store = null, service = null, measure = () => {} } = options;
  const rateLimits = { ...DEFAULT_RATE_LIMITS, ...options.rateLimits };
  const settings = createSettingsCache(store, (message) => log.warn(message));
  const bot: BotContext = {
    viewOf: service?.viewOf ?? (async () => library),
    watchedIn: service?.watchedIn ?? (() => () => []),
    moderation: service?.moderation ?? null,
    staleAfterDays: service?.staleAfterDays ?? null,
    log,
    measure,
    clock,
    store,
    settingsOf: settings.read,
    rateLimiter: createRateLimiter(rateLimits, clock),
    recent: createRecentAnswers(clock),
  };
  const payloads = listPayloads(guildId);
  let finishWork: () => Promise<void> = async () => {};
  const client = await connect(
    options,
    (fresh) => {
      finishWork = handleEvents(fresh, bot, rateLimits.underWay);
      options.watch?.(() => readGateway(fresh));
    },
    async ({ rest, application }) => {
      const sent = await registerCommands(rest, application.id, guildId, payloads);
      log.info(sent ? `Registered ${payloads.length} commands` : 'The registered commands are up to date');
    },
  ).catch((error: unknown) => {
    settings.close();
    throw error;
  });
  const onGreeting = (): void => service?.moderation?.closed();
  if (store) trackServers(client, { store, log, clock, onGreeting });
  const stopPosts = resumePosts(client, bot);
  const ended = waitForFatalClose(client);
  const stopService = service?.serve(createMessenger(client, bot)) ?? (() => {});
  log.info(`Connected to Discord as ${client.user.tag}, in ${client.guilds.cache.size} servers`);
  return {
    ended,
    async close() {
      stopService();
      const postsStopped = stopPosts();
      const deadline = new AbortController();
      await Promise.race([
        Promise.all([finishWork(), postsStopped]),
        sleep(MAX_FINISH_MS, undefined, { signal: deadline.signal }),
      ]);
      deadline.abort();
      settings.close();
      await client.destroy();
    },
  };
}

/** Resolves when Discord ends the connection for good, say after the token was reset; discord.js does not report it. */
function waitForFatalClose(client: Client): Promise<DiscordError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = explainClose(code);
      if (!reason) return;
      void client.destroy();
      resolve(reason);
    });
  });
}
