import type { CommandMessages } from '../../../locales/en/commands.ts';
import { createTokenBuckets, type Rate } from './createTokenBuckets.ts';

/** How fast people and channels may ask. */
export interface RateLimits {
  /** One person, whatever they do. */
  readonly person: Rate;
  /** Commands, buttons and forms in one channel. */
  readonly channel: Rate;
  /** CommandMessages the bot writes in one channel by itself; Discord allows five in five seconds. */
  readonly messages: Rate;
  /** How many answers may be under way at once; what comes on top is turned away. */
  readonly underWay: number;
}

export const DEFAULT_RATE_LIMITS: RateLimits = {
  person: { burst: 10, everyMs: 2000 },
  channel: { burst: 100, everyMs: 50 },
  messages: { burst: 5, everyMs: 1000 },
  underWay: 500,
};

export interface RateLimiter {
  /** Why someone must wait, worded, or null where they may go on. */
  refuse(by: 'interaction' | 'message', personId: string, channelId: string, messages: CommandMessages): string | null;
  /** Whether someone whose messages are refused is told: once in a while only, for that is a message too. */
  mayTell(personId: string): boolean;
}

/** How many people and channels are remembered. */
const REMEMBERED = 20_000;
const TOLD_EVERY_MS = 30_000;

/** Cooldowns a person and a channel. */
export function createRateLimiter(
  { person, channel, messages: written }: RateLimits,
  clock: () => number,
): RateLimiter {
  const people = createTokenBuckets(person, REMEMBERED, clock);
  const channels = {
    interaction: createTokenBuckets(channel, REMEMBERED, clock),
    message: createTokenBuckets(written, REMEMBERED, clock),
  };
  const told = createTokenBuckets({ burst: 1, everyMs: TOLD_EVERY_MS }, REMEMBERED, clock);
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
