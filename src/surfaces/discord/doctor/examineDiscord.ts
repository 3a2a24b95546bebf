import {
  type APIApplication,
  type APIGatewayBotInfo,
  type APIUser,
  ApplicationFlagsBitField,
  PermissionsBitField,
  REST,
  type RESTAPIPartialCurrentUserGuild,
  Routes,
} from 'discord.js';
import { type Finding, failure, ok, warning } from '../../../base/findings/Finding.ts';
import { NEEDED_PERMISSIONS } from '../../../store/outbox/types.ts';
import { toDiscordError } from '../connection/DiscordError.ts';
import { areRegistered, listPayloads } from '../registration/registerCommands.ts';

/** Time after which a request is given up. */
const REQUEST_MS = 5_000;
/** Seconds by which a clock may differ: Discord's timestamps and the bot's are compared with days, not with seconds. */
const CLOCK_S = 60;
/** Starts left today below which the operator is warned; a start of each shard costs one. */
const FEW_STARTS = 20;
/** Servers whose permissions are read; Discord gives as many at a time. */
const SERVERS = 200;

export interface DiscordSettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | null;
  readonly homeId: string | null;
  readonly readsPosts: boolean;
}

/** Checks what Discord knows of the bot, without connecting it: token, intents, commands, servers, permissions, clock. */
export async function examineDiscord(settings: DiscordSettings, now: () => number): Promise<readonly Finding[]> {
  const { token, guildId } = settings;
  const api = settings.apiUrl.replace(/\/+$/u, '');
  const rest = new REST({ api, timeout: REQUEST_MS, retries: 1, version: '10' }).setToken(token);
  const get = async <T>(route: `/${string}`): Promise<T> => (await rest.get(route)) as T;
  let me: APIUser;
  try {
    me = await get<APIUser>(Routes.user());
  } catch (error) {
    return [failure('Discord', toDiscordError(error, guildId).message)];
  }
  const checks: readonly (() => Promise<Finding>)[] = [
    async () => examineIntents(await get<APIApplication>(Routes.currentApplication()), settings.readsPosts),
    async () => examineStarts(await get<APIGatewayBotInfo>(Routes.gatewayBot())),
    async () => {
      const payloads = listPayloads(guildId);
      return (await areRegistered(rest, me.id, guildId, payloads))
        ? ok('commands', `${payloads.length} are registered`)
        : warning('commands', 'those registered differ from this version’s: start the bot, which registers them');
    },
    async () =>
      examineServers(
        await get<readonly RESTAPIPartialCurrentUserGuild[]>(`${Routes.userGuilds()}?limit=${SERVERS}`),
        settings,
      ),
    async () => examineClock(`${api}/v10${Routes.gateway()}`, now),
  ];
  const found = await Promise.allSettled(checks.map((check) => check()));
  return [
    ok('Discord', `the token is ${me.username}’s (${me.id})`),
    ...found.map((outcome) =>
      outcome.status === 'fulfilled'
        ? outcome.value
        : failure('Discord', toDiscordError(outcome.reason, guildId).message),
    ),
  ];
}

function examineIntents({ flags }: APIApplication, readsPosts: boolean): Finding {
  if (!readsPosts) return ok('intents', 'no privileged one is needed');
  const allowed = new ApplicationFlagsBitField(flags ?? 0);
  return allowed.any(['GatewayMessageContent', 'GatewayMessageContentLimited'])
    ? ok('intents', 'Message Content is on')
    : failure(
        'intents',
        'MESSAGE_CONTENT=on, and the Message Content Intent is off: switch it on on the Bot page of the Developer Portal, or unset the variable',
      );
}

function examineStarts({ session_start_limit: { remaining, total, reset_after: ms } }: APIGatewayBotInfo): Finding {
  const text = `${remaining} of ${total} connections are left today`;
  return remaining >= FEW_STARTS
    ? ok('gateway', text)
    : warning('gateway', `${text}; more in ${Math.ceil(ms / 3_600_000)} hours: do not let the bot restart in a loop`);
}

function examineServers(
  servers: readonly RESTAPIPartialCurrentUserGuild[],
  { guildId, homeId }: Pick<DiscordSettings, 'guildId' | 'homeId'>,
): Finding {
  const ids = new Set(servers.map(({ id }) => id));
  const strange = [guildId, homeId].find((id) => id !== null && !ids.has(id) && servers.length < SERVERS);
  if (strange)
    return failure(
      'servers',
      `the bot is not in ${strange}, which DISCORD_GUILD_ID or DISCORD_HOME_ID names: invite it there`,
    );
  if (servers.length === 0) return warning('servers', 'the bot is in none: invite it, see docs/discord.md');
  const lacking = servers.flatMap(({ name, permissions }) => {
    const missing = new PermissionsBitField(BigInt(permissions)).missing([...NEEDED_PERMISSIONS]);
    return missing.length === 0 ? [] : [`${name} lacks ${missing.join(', ')}`];
  });
  if (lacking.length > 0)
    return warning(
      'permissions',
      `${lacking.slice(0, 5).join('; ')}: give the bot’s role these, or give them in the channels it shall answer in`,
    );
  if (servers.length > 1 && homeId === null)
    return warning(
      'servers',
      `the bot is in ${servers.length}, and none is its home, so nobody can publish: set DISCORD_HOME_ID`,
    );
  return ok('permissions', `as needed in ${servers.length} ${servers.length === 1 ? 'server' : 'servers'}`);
}

async function examineClock(url: string, now: () => number): Promise<Finding> {
  const response = await fetch(url, { signal: AbortSignal.timeout(REQUEST_MS), redirect: 'error' });
  await response.body?.cancel();
  const theirs = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return ok('clock', 'not compared: Discord did not tell the time');
  const seconds = Math.round((now() - theirs) / 1_000);
  return Math.abs(seconds) <= CLOCK_S
    ? ok('clock', 'agrees with Discord’s')
    : warning(
        'clock',
        `is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} Discord’s: set it, say by NTP`,
      );
}
