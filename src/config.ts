import dotenv from 'dotenv';
import { isLoopback } from './base/network/isLoopback.ts';
import { type LogFormat, type LogLevel, shippedFile, toMs, variables } from './variables.ts';

/** Checked settings. Only this file reads the environment. */
export interface Config {
  readonly discordToken: string | null;
  readonly discordGuildId: string | null;
  /** Id of the only server whose moderators publish the folder; null if all servers' moderators do. */
  readonly discordHomeId: string | null;
  readonly discordApiUrl: string;
  /** Whether the text of new posts in help forums is read, not only their title. */
  readonly readsPosts: boolean;
  readonly knowledgeDir: string;
  /** Folder for all files that the bot writes. */
  readonly dataDir: string;
  /** `postgres://…`, or null for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Key of the pseudonyms, or null for the one in `dataDir`. */
  readonly pseudonymKey: string | null;
  /** Days for which questions, votes and posted answers are kept. */
  readonly retentionDays: number;
  readonly webHost: string;
  readonly webPort: number;
  /** Whether the page is served: always without a Discord token; with one, only if WEB_PORT is set. */
  readonly webOn: boolean;
  readonly webPassword: string | null;
  /** Proxies in front of the page whose `X-Forwarded-For` is believed: addresses, ranges, `loopback`, `private`. */
  readonly trustedProxies: readonly string[];
  readonly healthHost: string;
  /** Port of the health endpoints; null for none. */
  readonly healthPort: number | null;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  /** Whether sources may be fetched from addresses outside the public internet. */
  readonly fetchAllowPrivate: boolean;
  /** Milliseconds between two scheduled refreshes, which fetch sources and load the folder again; null for none. */
  readonly refreshEveryMs: number | null;
  /** Age in days from which an answer says that it may be out of date; null for never. */
  readonly staleAfterDays: number | null;
  /** Folder of the sentence encoder's model; null if the search uses words alone. */
  readonly encoderDir: string | null;
  /** Vector files that ship with Footnote. */
  readonly shippedVectors: readonly string[];
  /** Share of assertions that should be right, 0.5–0.99. */
  readonly assertPrecision: number;
}

/** Mistakes in the environment, worded for the operator. Never contains the value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Environment variables by name. */
export type Environment = Record<string, string | undefined>;

/** Reads the environment and the variables of `.env` that it lacks. Throws ConfigError with a line for each mistake. */
export function readConfig(environment: Environment = process.env): Config {
  dotenv.config({ quiet: true, processEnv: environment as Record<string, string> });
  return toConfig(environment);
}

/** Returns the settings of an environment. Throws ConfigError with a line for each mistake. */
export function toConfig(environment: Readonly<Environment>): Config {
  const parsed = variables.safeParse(environment);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
  }
  const read = parsed.data;
  if (!isLoopback(read.WEB_HOST) && !read.WEB_PASSWORD) {
    throw new ConfigError(
      `WEB_HOST ${read.WEB_HOST} can be reached from other machines: set WEB_PASSWORD too, or leave WEB_HOST at 127.0.0.1`,
    );
  }
  return {
    discordToken: read.DISCORD_TOKEN ?? null,
    discordGuildId: read.DISCORD_GUILD_ID ?? null,
    discordHomeId: read.DISCORD_HOME_ID ?? read.DISCORD_GUILD_ID ?? null,
    discordApiUrl: read.DISCORD_API_URL,
    readsPosts: read.MESSAGE_CONTENT === 'on',
    knowledgeDir: read.KNOWLEDGE_DIR,
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL ?? null,
    pseudonymKey: read.PSEUDONYM_KEY ?? null,
    retentionDays: read.RETENTION_DAYS,
    webHost: read.WEB_HOST,
    webPort: read.WEB_PORT ?? 3300,
    webOn: read.DISCORD_TOKEN === undefined || read.WEB_PORT !== undefined,
    webPassword: read.WEB_PASSWORD ?? null,
    trustedProxies: read.TRUST_PROXY,
    healthHost: read.HEALTH_HOST,
    healthPort: read.HEALTH_PORT ?? null,
    logLevel: read.LOG_LEVEL,
    logFormat: read.LOG_FORMAT,
    fetchAllowPrivate: read.FETCH_ALLOW_PRIVATE === '1',
    refreshEveryMs: read.REFRESH_EVERY === undefined ? null : toMs(read.REFRESH_EVERY),
    staleAfterDays: read.STALE_AFTER_DAYS ?? null,
    encoderDir: read.ENCODER === 'off' ? null : read.ENCODER_DIR,
    shippedVectors: [shippedFile('shipped.vectors')],
    assertPrecision: read.ASSERT_PRECISION,
  };
}

/** Lists what must appear in no output: the token, passwords and keys, and those that the database's driver may use. */
export function listSecrets({ discordToken, webPassword, pseudonymKey, databaseUrl }: Config): readonly string[] {
  const given = [discordToken, webPassword, pseudonymKey].filter((secret) => secret !== null);
  if (databaseUrl === null) return given;
  const { password, searchParams } = new URL(databaseUrl);
  const used = [password, ...searchParams.getAll('password'), process.env.PGPASSWORD ?? ''];
  return [...given, ...used.filter((secret) => secret !== '')];
}
