import dotenv from 'dotenv';
import { z } from 'zod';

/** What the environment says, checked. Only this file reads it. */
export interface Config {
  readonly discordToken: string | null;
  readonly discordGuildId: string | null;
  /** The one server whose moderators publish the folder; null where all servers' do. */
  readonly discordHomeId: string | null;
  readonly discordApiUrl: string;
  readonly knowledgeDir: string;
  /** Folder of what people write while the bot runs. */
  readonly dataDir: string;
  /** `postgres://…`, or null for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Questions, votes and posted answers are kept so many days. */
  readonly retentionDays: number;
  readonly webHost: string;
  readonly webPort: number;
  /** With a token the page is off unless WEB_PORT is set. */
  readonly webOn: boolean;
  readonly webPassword: string | null;
  readonly logLevel: LogLevel;
  /** Sources may be fetched from addresses that are not on the public internet. */
  readonly fetchAllowPrivate: boolean;
  /** Sources are fetched and the folder is loaded again this often, in milliseconds; null where nobody asked for it. */
  readonly refreshEveryMs: number | null;
  /** An answer whose dates are older than so many days says so; null where none is to. */
  readonly staleAfterDays: number | null;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** Something wrong in the environment, worded for the operator; never holds a secret's value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const empty = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const text = z.preprocess(empty, z.string().trim().optional());

const serverId = z.preprocess(
  empty,
  z
    .string()
    .trim()
    .regex(/^\d{15,22}$/u, 'is not a server id (digits only)')
    .optional(),
);

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const variables = z.object({
  FETCH_ALLOW_PRIVATE: z.preprocess(empty, z.enum(['0', '1'], 'is neither 0 nor 1').default('0')),
  REFRESH_EVERY: z.preprocess(
    empty,
    z
      .string()
      .trim()
      .regex(/^[1-9]\d{0,3}[mhd]$/u, { error: 'is no time such as 30m, 6h or 1d', abort: true })
      .refine((value) => toMs(value) >= 5 * UNIT_MS.m, 'is shorter than 5m')
      .refine((value) => toMs(value) <= 20 * UNIT_MS.d, 'is longer than 20d')
      .optional(),
  ),
  STALE_AFTER_DAYS: z.preprocess(
    empty,
    z.coerce
      .number('is not a number of days')
      .int()
      .min(1, 'is not 1 day or more')
      .max(36_500, 'is over 36500 days')
      .optional(),
  ),
  DISCORD_TOKEN: z.preprocess(
    empty,
    z
      .string()
      .trim()
      .regex(/^\S{20,200}$/u, 'is not a bot token: copy it from the Bot page of the Developer Portal')
      .optional(),
  ),
  DISCORD_GUILD_ID: serverId,
  DISCORD_HOME_ID: serverId,
  DISCORD_API_URL: z.preprocess(
    empty,
    z.url({ protocol: /^https?$/u, error: 'is not an http(s) address' }).default('https://discord.com/api'),
  ),
  KNOWLEDGE_DIR: text.default('knowledge'),
  DATA_DIR: text.default('data'),
  DATABASE_URL: z.preprocess(
    empty,
    z.url({ protocol: /^postgres(?:ql)?$/u, error: 'is not a postgres:// address' }).optional(),
  ),
  RETENTION_DAYS: z.preprocess(
    empty,
    z.coerce
      .number('is not a number of days')
      .int()
      .min(1, 'is not 1 day or more')
      .max(3650, 'is over 3650 days')
      .default(90),
  ),
  WEB_HOST: text.default('127.0.0.1'),
  WEB_PORT: z.preprocess(
    empty,
    z.coerce.number('is not a port (0–65535)').int().min(0).max(65_535, 'is not a port (0–65535)').optional(),
  ),
  WEB_PASSWORD: z.preprocess(empty, z.string().min(8, 'is too short: use at least 8 characters').optional()),
  LOG_LEVEL: z.preprocess(
    empty,
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'is none of fatal, error, warn, info, debug, trace, silent',
      )
      .default('info'),
  ),
});

/**
 * Read `.env` and the environment; the environment wins.
 * @throws ConfigError with one line a wrong variable
 */
export function readConfig(): Config {
  dotenv.config({ quiet: true });
  return toConfig(process.env);
}

/** @throws ConfigError with one line a wrong variable */
export function toConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = variables.safeParse(environment);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
  }
  const read = parsed.data;
  const loopback = ['127.0.0.1', 'localhost', '::1'].includes(read.WEB_HOST);
  if (!loopback && !read.WEB_PASSWORD) {
    throw new ConfigError(
      `WEB_HOST ${read.WEB_HOST} is reachable from outside: set WEB_PASSWORD too, or leave WEB_HOST at 127.0.0.1`,
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
  };
}

/** `30m`, `6h`, `1d` */
function toMs(time: string): number {
  return Number(time.slice(0, -1)) * UNIT_MS[time.at(-1) as keyof typeof UNIT_MS];
}
