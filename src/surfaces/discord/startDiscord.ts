import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { commands, messageCommands } from '../../commands/registry.ts';
import type { Library } from '../../library/Library.ts';
import type { Service } from '../../service/types.ts';
import type { Store } from '../../store/types.ts';
import { connect, type Login } from './connection/connect.ts';
import { type DiscordError, explainClose } from './connection/DiscordError.ts';
import { createSettingsCache } from './context/createSettingsCache.ts';
import { createMessenger } from './createMessenger.ts';
import { handleEvents } from './interactions/handleEvents.ts';
import { registerCommands } from './registration/registerCommands.ts';
import { toCommandPayloads, toMenuPayloads } from './registration/toCommandPayloads.ts';
import { createRateLimiter, DEFAULT_RATE_LIMITS, type RateLimits } from './throttle/createRateLimiter.ts';
import { createRecentAnswers } from './throttle/createRecentAnswers.ts';
import type { BotContext } from './types.ts';

export { DiscordError } from './connection/DiscordError.ts';

/** How long answers under way may take when the bot is told to stop. */
const LONGEST_FINISH_MS = 5000;

/** `apiUrl` is the base without a version; with `guildId` commands are registered in that server only. */
export interface DiscordOptions extends Login {
  readonly library: Library;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Where votes, flags, settings and unanswered questions are kept; without it nothing is kept. */
  readonly store?: Store | null;
  /** Servers' own entries and their moderation; without it everyone is answered from the library alone. */
  readonly service?: Service | null;
  /** How fast people may ask; see `MANNERS`. */
  readonly manners?: Partial<RateLimits>;
}

/** The bot, as it runs. */
export interface Discord {
  /** Fulfilled when Discord has ended the connection for good: no reconnect helps. */
  readonly ended: Promise<DiscordError>;
  /** Lets what is under way be answered, then disconnects. */
  close(): Promise<void>;
}

/**
 * Serve the commands, direct messages and mentions on Discord.
 * @returns once events are served
 * @throws DiscordError with one line for the operator; an outage is waited out instead
 */
export async function startDiscord(options: DiscordOptions): Promise<Discord> {
  const { guildId, log, library, clock, store = null, service = null } = options;
  const manners = { ...DEFAULT_RATE_LIMITS, ...options.manners };
  const settings = createSettingsCache(store, (message) => log.warn(message));
  const desk: BotContext = {
    viewOf: service?.viewOf ?? (async () => library),
    moderation: service?.moderation ?? null,
    staleAfterDays: service?.staleAfterDays ?? null,
    log,
    clock,
    store,
    settingsOf: settings.read,
    gate: createRateLimiter(manners, clock),
    recent: createRecentAnswers(clock),
  };
  const scope = guildId ? 'guild' : 'global';
  const payloads = [...toCommandPayloads(commands, scope), ...toMenuPayloads(messageCommands, scope)];
  let finishWork: () => Promise<void> = async () => {};
  const client = await connect(
    options,
    (fresh) => {
      finishWork = handleEvents(fresh, desk, manners.underWay);
    },
    async ({ rest, application }) => {
      const sent = await registerCommands(rest, application.id, guildId, payloads);
      log.info(sent ? `Registered ${payloads.length} commands` : 'The registered commands are up to date');
    },
  ).catch((error: unknown) => {
    settings.close();
    throw error;
  });
  const ended = waitForTheEnd(client);
  const closeDoor = service?.serve(createMessenger(client, desk)) ?? (() => {});
  log.info(`Connected to Discord as ${client.user.tag}, in ${client.guilds.cache.size} servers`);
  return {
    ended,
    async close() {
      closeDoor();
      const deadline = new AbortController();
      await Promise.race([finishWork(), sleep(LONGEST_FINISH_MS, undefined, { signal: deadline.signal })]);
      deadline.abort();
      settings.close();
      await client.destroy();
    },
  };
}

/** A token that was reset, say, ends the connection for good, and discord.js says nothing of it. */
function waitForTheEnd(client: Client): Promise<DiscordError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = explainClose(code);
      if (!reason) return;
      void client.destroy();
      resolve(reason);
    });
  });
}
