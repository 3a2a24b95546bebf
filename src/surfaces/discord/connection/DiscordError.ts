import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';

/** Reason why the bot cannot run on Discord: one line for the operator, without the token. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
}

const WRONG_TOKEN =
  'DISCORD_TOKEN is not valid: Discord refused it. Reset it on the Bot page of the Developer Portal and copy the new one.';

/** Close codes of the gateway after which no reconnect helps. */
const FATAL_CLOSES: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: WRONG_TOKEN,
  [GatewayCloseCodes.InvalidShard]: 'Discord refused this shard: the shard id does not match the number of shards.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants the bot to open more connections (close code 4011, sharding required): it is in more servers than when it started. Start Footnote again: it opens as many as Discord recommends.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer supports this version of its API: update Footnote.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know the intents that Footnote requests: update Footnote.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents asked for. With MESSAGE_CONTENT=on, switch on the Message Content Intent on the Bot page of the Developer Portal; without it Footnote needs no privileged intent: update it.',
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

/** Whether waiting may help because the network or Discord itself is down. */
export function isOutage(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  if (error instanceof DiscordAPIError) return error.status === 429;
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && OUTAGE_CODES.has(String(error.code)));
}

/** Whether Discord would refuse the same request again; an invalid token and too many requests may pass. */
export function isRefusal(error: unknown): error is DiscordAPIError {
  return (
    error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && ![401, 429].includes(error.status)
  );
}

/** Returns the error of a close code that ends the connection for good, or null if discord.js reconnects. */
export function explainClose(code: number | null): DiscordError | null {
  const reason = code === null ? undefined : FATAL_CLOSES[code];
  return reason === undefined ? null : new DiscordError(reason);
}

/** Words an error of connecting for the operator. */
export function toDiscordError(error: unknown, guildId: string | null): DiscordError {
  if (error instanceof DiscordError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new DiscordError(WRONG_TOKEN);
  // A text that cannot be sent as a header is not a token.
  if (error instanceof Error && 'code' in error && error.code === 'UND_ERR_INVALID_ARG')
    return new DiscordError(WRONG_TOKEN);
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return new DiscordError(WRONG_TOKEN);
    if (guildId !== null && error.url.includes(`/guilds/${guildId}/`)) {
      return new DiscordError(
        `DISCORD_GUILD_ID ${guildId}: Discord refused to register commands there (${toOneLine(error.message)}). Is the bot in that server, invited with the scope applications.commands?`,
      );
    }
    return new DiscordError(
      `Discord refused to connect the bot: ${error.status} ${toOneLine(error.message)}. Is DISCORD_API_URL right?`,
    );
  }
  return new DiscordError(`Could not connect to Discord: ${describeError(error)}.`);
}

/** Returns an error as one line. Other fields are left out: discord.js's errors hold addresses with secrets. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? ` [${String(error.code)}]` : '';
  return `${error.name.replace(/\[.*\]$/u, '')}${code}: ${toOneLine(error.message)}`;
}

const toOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
