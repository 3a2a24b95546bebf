import { LruMap } from '../../../base/LruMap.ts';

/**
 * Recognizes events that Discord delivers twice, so that each is answered once.
 * @param limit number of ids remembered
 * @returns a function that says whether an id is new
 */
export function createDeduplicator(limit: number): (id: string) => boolean {
  const seen = new LruMap<string, true>(limit);
  return (id) => {
    if (seen.has(id)) return false;
    seen.set(id, true);
    return true;
  };
}
