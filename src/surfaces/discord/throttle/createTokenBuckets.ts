/** How often something may happen: `burst` times at once, then once every `everyMs`. */
export interface Rate {
  readonly burst: number;
  readonly everyMs: number;
}

/**
 * Token buckets, one a key.
 * @param most how many keys are remembered; the longest untouched is forgotten first, and starts full again
 * @returns milliseconds until `key` may go on: 0 where it may now, and then one token is taken
 */
export function createTokenBuckets(
  { burst, everyMs }: Rate,
  most: number,
  clock: () => number,
): (key: string) => number {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (key) => {
    const now = clock();
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now };
    const filled = Math.min(burst, tokens + Math.max(0, now - at) / everyMs);
    const free = filled >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: free ? filled - 1 : filled, at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
    return free ? 0 : Math.ceil((1 - filled) * everyMs);
  };
}
