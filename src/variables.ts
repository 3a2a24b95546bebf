import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createAddressMatcher } from './base/network/createAddressMatcher.ts';

/** Returns the path of a shipped file, from the sources and from the compiled code alike. */
export const shippedFile = (name: string): string => fileURLToPath(new URL(`../encoder/${name}`, import.meta.url));

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

const networks = z
  .string()
  .default('')
  .transform((value) => value.split(/[\s,]+/u).filter((one) => one !== ''))
  .refine((list) => createAddressMatcher(list), 'has something other than addresses, ranges, loopback and private');

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_FORMATS = ['json', 'pretty'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** Schema of the environment: what each variable may be, and its default. */
export const variables = z.object({
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
  MESSAGE_CONTENT: setting(z.enum(['on', 'off'], 'is neither on nor off').default('off')),
  KNOWLEDGE_DIR: text.default('knowledge'),
  DATA_DIR: text.default('data'),
  ENCODER: setting(z.enum(['on', 'off'], 'is neither on nor off').default('on')),
  ENCODER_DIR: text.default(shippedFile('all-minilm-l6-v2')),
  ASSERT_PRECISION: setting(share.default(0.9)),
  DATABASE_URL: setting(z.url({ protocol: /^postgres(?:ql)?$/u, error: 'is not a postgres:// address' }).optional()),
  PSEUDONYM_KEY: setting(
    pattern(
      /^\S{32,200}$/u,
      'is too short, or has spaces: use 32 characters or more, say from openssl rand -hex 32',
    ).optional(),
  ),
  RETENTION_DAYS: setting(days(3650).default(90)),
  WEB_HOST: text.default('127.0.0.1'),
  WEB_PORT: setting(port.optional()),
  WEB_PASSWORD: setting(z.string().min(8, 'is too short: use at least 8 characters').optional()),
  TRUST_PROXY: setting(networks),
  HEALTH_HOST: text.default('127.0.0.1'),
  HEALTH_PORT: setting(port.optional()),
  LOG_FORMAT: setting(z.enum(LOG_FORMATS, `is neither ${LOG_FORMATS.join(' nor ')}`).default('json')),
  LOG_LEVEL: setting(z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`).default('info')),
});

/** Returns the milliseconds of `30m`, `6h` or `1d`. */
export function toMs(time: string): number {
  return Number(time.slice(0, -1)) * UNIT_MS[time.at(-1) as keyof typeof UNIT_MS];
}
