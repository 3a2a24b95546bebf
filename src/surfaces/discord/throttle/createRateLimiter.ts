import type { CommandMessages } from '../../../locales/en/commands.ts';
import { createTokenBuckets, type Rate } from './createTokenBuckets.ts';

/** Limits on how fast people and channels may ask. */
export interface RateLimits {
  /** Everything that one person does. */
  readonly person: Rate;
  /** Commands, buttons and forms in one channel. */
  readonly channel: Rate;
  /** Answers to messages in one channel; Discord allows the bot five messages in five seconds. */
  readonly messages: Rate;
  /** Answers under way at once; requests beyond them are refused. */
  readonly underWay: number;
}

export const DEFAULT_RATE_LIMITS: RateLimits = {
  person: { burst: 10, everyMs: 2000 },
  channel: { burst: 100, everyMs: 50 },
  messages: { burst: 5, everyMs: 1000 },
  underWay: 500,
};

/** Cooldowns of people and channels. */
export interface RateLimiter {
  /** Takes a token and returns null, or returns a sentence on how long to wait. */
  refuse(by: 'interaction' | 'message', personId: string, channelId: string, messages: CommandMessages): string | null;
  /** Whether to tell someone that their message was refused; now and then only, because that is a message too. */
  mayTell(personId: string): boolean;
}

/** People, and channels, that are remembered. */
const MAX_KEYS = 20_000;
const TELL_EVERY_MS = 30_000;

/**
 * Creates a rate limiter with token buckets for each person and each channel.
 * @param clock milliseconds since the epoch
 */
export function createRateLimiter(
  { person, channel, messages: written }: RateLimits,
  clock: () => number,
): RateLimiter {
  const people = createTokenBuckets(person, MAX_KEYS, clock);
  const channels = {
    interaction: createTokenBuckets(channel, MAX_KEYS, clock),
    message: createTokenBuckets(written, MAX_KEYS, clock),
  };
  const told = createTokenBuckets({ burst: 1, everyMs: TELL_EVERY_MS }, MAX_KEYS, clock);
  const toSeconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));
  return {
    refuse(by, personId, channelId, messages) {
      const own = people(personId);
      if (own > 0) return messages.slowDown(toSeconds(own));
      const shared = channels[by](channelId);
      return shared > 0 ? messages.channelBusy(toSeconds(shared)) : null;
    },
    mayTell: (personId) => told(personId) === 0,
  };
}
