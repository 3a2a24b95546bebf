import { Client, type ClientOptions, GatewayIntentBits, Options, Partials, SimpleShardingStrategy } from 'discord.js';
import { NO_MENTIONS } from '../render/toPayload.ts';
import { logRecoveredRequests } from './logRecoveredRequests.ts';
import { reportMethodErrors } from './reportMethodErrors.ts';

/** A request that hangs is given up after this, so that what waits behind it goes on soon. */
const REQUEST_MS = 5000;
/** A gateway that lets a new connection hang is called again after this. */
const GREETING_MS = 5000;

/** How clients tell what they notice. */
export interface ClientEvents {
  /** An event of the gateway that cannot be read. */
  onBadEvent(error: unknown): void;
  /** A request that Discord took only after it had failed. */
  onHealed(what: string): void;
}

/** A client that needs no privileged intent, never notifies anyone, and keeps little in memory. */
export function createClient(apiUrl: string, { onBadEvent, onHealed }: ClientEvents): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come in channels that were never seen before; messages are deleted that are not remembered.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: NO_MENTIONS,
    rest: {
      api: apiUrl.replace(/\/+$/u, ''),
      timeout: REQUEST_MS,
      makeRequest: logRecoveredRequests(onHealed),
    },
    // As many as Discord recommends, in this process. Left unset, discord.js reads SHARDS from the environment itself.
    shards: 'auto',
    // Servers that are down must not keep the others waiting.
    waitGuildTimeout: 5000,
    ...MEMORY,
    ws: { buildStrategy: (manager) => new GuardedStrategy(manager, onBadEvent) },
  });
  // Events that came before everything was ready are read later, outside of the shards' care.
  reportMethodErrors(client.ws, ['handlePacket'], onBadEvent);
  return client;
}

/**
 * What is kept: servers, channels and roles, which discord.js needs; of messages only the few that a reply may refer
 * to; of people only the bot itself.
 */
const MEMORY = {
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

/** discord.js reads what arrives where nothing catches: one malformed event would end the process. */
class GuardedStrategy extends SimpleShardingStrategy {
  readonly #onBadEvent: (error: unknown) => void;

  constructor(manager: Gateway, onBadEvent: (error: unknown) => void) {
    Object.assign(manager.options, { helloTimeout: GREETING_MS, handshakeTimeout: GREETING_MS });
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
