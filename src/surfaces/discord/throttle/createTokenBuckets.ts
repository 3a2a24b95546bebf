import { LruMap } from '../../../base/LruMap.ts';

/** Permitted rate: `burst` times at once, then once every `everyMs` milliseconds. */
export interface Rate {
  readonly burst: number;
  readonly everyMs: number;
}

/**
 * Creates token buckets, one per key.
 * @param limit number of keys remembered; the key unused for longest is forgotten and starts again with a full bucket
 * @returns a function that takes one token and returns 0, or returns the milliseconds until there is one
 */
export function createTokenBuckets(
  { burst, everyMs }: Rate,
  limit: number,
  clock: () => number,
): (key: string) => number {
  const buckets = new LruMap<string, { readonly tokens: number; readonly at: number }>(limit);
  return (key) => {
    const now = clock();
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, tokens + Math.max(0, now - at) / everyMs);
    const free = filled >= 1;
    buckets.set(key, { tokens: free ? filled - 1 : filled, at: now });
    return free ? 0 : Math.ceil((1 - filled) * everyMs);
  };
}
