import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import { z } from 'zod';

/** Checked settings. Only this file reads the environment. */
export interface Config {
  readonly discordToken: string | null;
  readonly discordGuildId: string | null;
  /** Id of the only server whose moderators publish the folder; null if all servers' moderators do. */
  readonly discordHomeId: string | null;
  readonly discordApiUrl: string;
  readonly knowledgeDir: string;
  /** Folder for all files that the bot writes. */
  readonly dataDir: string;
  /** `postgres://…`, or null for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Days for which questions, votes and posted answers are kept. */
  readonly retentionDays: number;
  readonly webHost: string;
  readonly webPort: number;
  /** Whether the page is served: always without a Discord token; with one, only if WEB_PORT is set. */
  readonly webOn: boolean;
  readonly webPassword: string | null;
  readonly logLevel: LogLevel;
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

/** Returns the path of a shipped file, from the sources and from the compiled code alike. */
const shippedFile = (name: string): string => fileURLToPath(new URL(`../encoder/${name}`, import.meta.url));

/** Mistakes in the environment, worded for the operator. Never contains the value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Returns a schema that treats a blank variable as a missing one. */
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (isBlank(value) ? undefined : value), schema);
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

const text = setting(z.string().trim().optional());
const flag = setting(z.enum(['0', '1'], 'is neither 0 nor 1').default('0'));
const pattern = (regex: RegExp, error: string) => z.string().trim().regex(regex, { error, abort: true });
const serverId = setting(pattern(/^\d{15,22}$/u, 'is not a server id (digits only)').optional());
const NO_SHARE = 'is not between 0.5 and 0.99';
const days = (limit: number) =>
  z.coerce.number('is not a number of days').int().min(1, 'is not 1 day or more').max(limit, `is over ${limit} days`);
const share = z.coerce.number('is not a number (0.5–0.99)').min(0.5, NO_SHARE).max(0.99, NO_SHARE);
const port = z.coerce.number('is not a port (0–65535)').int().min(0).max(65_535, 'is not a port (0–65535)');

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const variables = z.object({
  FETCH_ALLOW_PRIVATE: flag,
  REFRESH_EVERY: setting(
    pattern(/^[1-9]\d{0,3}[mhd]$/u, 'is no time such as 30m, 6h or 1d')
      .refine((value) => toMs(value) >= 5 * UNIT_MS.m, 'is shorter than 5m')
      .refine((value) => toMs(value) <= 20 * UNIT_MS.d, 'is longer than 20d')
      .optional(),
  ),
  STALE_AFTER_DAYS: setting(days(36_500).optional()),
  DISCORD_TOKEN: setting(
    pattern(/^\S{20,200}$/u, 'is not a bot token: copy it from the Bot page of the Developer Portal').optional(),
  ),
  DISCORD_GUILD_ID: serverId,
  DISCORD_HOME_ID: serverId,
  DISCORD_API_URL: setting(
    z.url({ protocol: /^https?$/u, error: 'is not an http(s) address' }).default('https://discord.com/api'),
  ),
  KNOWLEDGE_DIR: text.default('knowledge'),
  DATA_DIR: text.default('data'),
  ENCODER: setting(z.enum(['on', 'off'], 'is neither on nor off').default('on')),
  ENCODER_DIR: text.default(shippedFile('all-minilm-l6-v2')),
  ASSERT_PRECISION: setting(share.default(0.9)),
  DATABASE_URL: setting(z.url({ protocol: /^postgres(?:ql)?$/u, error: 'is not a postgres:// address' }).optional()),
  RETENTION_DAYS: setting(days(3650).default(90)),
  WEB_HOST: text.default('127.0.0.1'),
  WEB_PORT: setting(port.optional()),
  WEB_PASSWORD: setting(z.string().min(8, 'is too short: use at least 8 characters').optional()),
  LOG_LEVEL: setting(z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`).default('info')),
});

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
  const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(read.WEB_HOST);
  if (!isLoopback && !read.WEB_PASSWORD) {
    throw new ConfigError(
      `WEB_HOST ${read.WEB_HOST} can be reached from other machines: set WEB_PASSWORD too, or leave WEB_HOST at 127.0.0.1`,
    );
  }
  return {
    discordToken: read.DISCORD_TOKEN ?? null,
    discordGuildId: read.DISCORD_GUILD_ID ?? null,
    discordHomeId: read.DISCORD_HOME_ID ?? read.DISCORD_GUILD_ID ?? null,
    discordApiUrl: read.DISCORD_API_URL,
    knowledgeDir: read.KNOWLEDGE_DIR,
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL ?? null,
    retentionDays: read.RETENTION_DAYS,
    webHost: read.WEB_HOST,
    webPort: read.WEB_PORT ?? 3300,
    webOn: read.DISCORD_TOKEN === undefined || read.WEB_PORT !== undefined,
    webPassword: read.WEB_PASSWORD ?? null,
    logLevel: read.LOG_LEVEL,
    fetchAllowPrivate: read.FETCH_ALLOW_PRIVATE === '1',
    refreshEveryMs: read.REFRESH_EVERY === undefined ? null : toMs(read.REFRESH_EVERY),
    staleAfterDays: read.STALE_AFTER_DAYS ?? null,
    encoderDir: read.ENCODER === 'off' ? null : read.ENCODER_DIR,
    shippedVectors: [shippedFile('shipped.vectors')],
    assertPrecision: read.ASSERT_PRECISION,
  };
}

/** Returns the milliseconds of `30m`, `6h` or `1d`. */
function toMs(time: string): number {
  return Number(time.slice(0, -1)) * UNIT_MS[time.at(-1) as keyof typeof UNIT_MS];
}
