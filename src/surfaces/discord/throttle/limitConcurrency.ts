/** Work that is under way, so much at once at most. */
export interface ConcurrencyLimit {
  /** @returns false where there is too much already: nothing was begun */
  begin(start: () => Promise<void>): boolean;
  size(): number;
  /** Resolves once all that was begun is done. */
  idle(): Promise<void>;
}

/** @param most how much may be under way at once */
export function limitConcurrency(most: number): ConcurrencyLimit {
  const underWay = new Set<Promise<void>>();
  return {
    begin(start) {
      if (underWay.size >= most) return false;
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
