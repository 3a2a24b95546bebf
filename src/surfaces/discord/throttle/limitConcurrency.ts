/** Work under way, up to a limit. */
export interface ConcurrencyLimit {
  /** Starts the work and returns true, or returns false if the limit is reached. */
  begin(start: () => Promise<void>): boolean;
  /** Returns the amount of work under way. */
  size(): number;
  /** Resolves once all work under way is done. */
  idle(): Promise<void>;
}

/** Creates a limit of so much work at once. */
export function limitConcurrency(limit: number): ConcurrencyLimit {
  const underWay = new Set<Promise<void>>();
  return {
    begin(start) {
      if (underWay.size >= limit) return false;
      const work = start().finally(() => underWay.delete(work));
      underWay.add(work);
      return true;
    },
    size: () => underWay.size,
    idle: async () => {
      await Promise.all(underWay);
    },
  };
}
