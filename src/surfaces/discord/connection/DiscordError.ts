import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';

/** Why Discord cannot be served: one line for the operator, without the token. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
}

const WRONG_TOKEN =
  'DISCORD_TOKEN is not valid: Discord refused it. Reset it on the Bot page of the Developer Portal and copy the new one.';

/** Closes of the gateway that no reconnect heals. */
const FATAL_CLOSES: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: WRONG_TOKEN,
  [GatewayCloseCodes.InvalidShard]: 'Discord refused this shard: shard id and shard count do not fit together.',
  [GatewayCloseCodes.ShardingRequired]: 'The bot is in too many servers for one shard.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its API: update Footnote.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know the intents asked for: update Footnote.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents asked for. Footnote needs no privileged intent: update it.',
};

const OUTAGE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** Whether waiting may help: the network, or Discord itself, is down. */
export function isOutage(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  if (error instanceof DiscordAPIError) return error.status === 429;
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && OUTAGE_CODES.has(String(error.code)));
}

/** The fatal meaning of a close code of the gateway, or null where discord.js reconnects. */
export function explainClose(code: number | null): DiscordError | null {
  const reason = code === null ? undefined : FATAL_CLOSES[code];
  return reason === undefined ? null : new DiscordError(reason);
}

/** Word what went wrong while connecting. */
export function toDiscordError(error: unknown, guildId: string | null): DiscordError {
  if (error instanceof DiscordError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new DiscordError(WRONG_TOKEN);
  // What cannot even be sent as a header is no token.
  if (error instanceof Error && 'code' in error && error.code === 'UND_ERR_INVALID_ARG')
    return new DiscordError(WRONG_TOKEN);
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return new DiscordError(WRONG_TOKEN);
    if (guildId !== null && error.url.includes(`/guilds/${guildId}/`)) {
      return new DiscordError(
        `DISCORD_GUILD_ID ${guildId}: Discord refused to register commands there (${oneLine(error.message)}). Is the bot in that server, invited with the scope applications.commands?`,
      );
    }
    return new DiscordError(
      `Discord refused to connect the bot: ${error.status} ${oneLine(error.message)}. Is DISCORD_API_URL right?`,
    );
  }
  return new DiscordError(`Could not connect to Discord: ${describeError(error)}.`);
}

/** An error in one line: discord.js's own errors carry addresses with secrets in them, so no other field is logged. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? ` [${String(error.code)}]` : '';
  return `${error.name.replace(/\[.*\]$/u, '')}${code}: ${oneLine(error.message)}`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
