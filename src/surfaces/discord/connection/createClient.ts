import {
  Client,
  type ClientOptions,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  SimpleShardingStrategy,
} from 'discord.js';
import type { Measure } from '../../../base/measuring/types.ts';
import { NO_MENTIONS } from '../render/toPayload.ts';
import { acceptRepeats } from './acceptRepeats.ts';
import { logRecoveredRequests } from './logRecoveredRequests.ts';
import { measureRequests } from './measureRequests.ts';
import { reportMethodErrors } from './reportMethodErrors.ts';

/** Time after which a hanging request is given up, so that the requests behind it go on. */
const REQUEST_MS = 5000;
/** Time after which a gateway that does not greet is called again. */
const HELLO_MS = 5000;

/** Events that a client reports. */
export interface ClientEvents {
  /** The gateway sent an event that cannot be read. */
  onBadEvent(error: unknown): void;
  /** Discord accepted a request only after it had failed; `line` describes it for the log. */
  onRecovered(line: string): void;
  /** Takes every request and reconnect. */
  readonly measure: Measure;
}

/**
 * Creates a client that never notifies anyone and keeps little in memory. It asks for a privileged intent, message content, only
 * if it reads the text of posts.
 */
export function createClient(
  { apiUrl, readsPosts }: { readonly apiUrl: string; readonly readsPosts: boolean },
  { onBadEvent, onRecovered, measure }: ClientEvents,
): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsPosts ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive in unknown channels, and deleted messages are often no longer cached.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: NO_MENTIONS,
    rest: {
      api: apiUrl.replace(/\/+$/u, ''),
      timeout: REQUEST_MS,
      makeRequest: measureRequests(
        logRecoveredRequests(acceptRepeats(DefaultRestOptions.makeRequest), onRecovered),
        measure,
      ),
    },
    // As many as Discord recommends. Without this option discord.js reads SHARDS from the environment.
    shards: 'auto',
    // Servers that are down must not delay the others.
    waitGuildTimeout: 5000,
    ...CACHES,
    ws: { buildStrategy: (manager) => new GuardedStrategy(manager, onBadEvent) },
  });
  // Events that arrive before the client is ready are read later, outside the shards' own guard.
  reportMethodErrors(client.ws, ['handlePacket'], onBadEvent);
  client.on(Events.ShardReconnecting, () => measure({ of: 'reconnect' }));
  return client;
}

/**
 * Limits of discord.js's caches: servers, channels and roles, which discord.js needs; the few messages that a reply may refer
 * to; of people only the bot itself.
 */
const CACHES = {
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 5,
    GuildMemberManager: { maxSize: 50, keepOverLimit: ({ id, client }) => id === client.user.id },
    UserManager: { maxSize: 500, keepOverLimit: ({ id, client }) => id === client.user.id },
    ApplicationCommandManager: 0,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
    DMMessageManager: 1,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: 0,
    VoiceStateManager: 0,
  }),
  sweepers: {
    ...Options.DefaultSweeperSettings,
    messages: { interval: 300, lifetime: 600 },
    users: { interval: 600, filter: () => (user) => user.id !== user.client.user.id },
    guildMembers: { interval: 600, filter: () => (member) => member.id !== member.client.user.id },
  },
} satisfies Partial<ClientOptions>;

type Gateway = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** Sharding that survives malformed events: discord.js reads them where nothing catches an error. */
class GuardedStrategy extends SimpleShardingStrategy {
  readonly #onBadEvent: (error: unknown) => void;

  constructor(manager: Gateway, onBadEvent: (error: unknown) => void) {
    Object.assign(manager.options, { helloTimeout: HELLO_MS, handshakeTimeout: HELLO_MS });
    super(manager);
    this.#onBadEvent = onBadEvent;
    reportMethodErrors(manager, ['emit'], onBadEvent);
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    const shards: unknown = Reflect.get(this, 'shards');
    if (!(shards instanceof Map)) return;
    for (const shard of shards.values()) reportMethodErrors(shard, ['onMessage'], this.#onBadEvent);
  }
}
