/**
 * Remember the last ids, so that an event that Discord delivers twice is answered once.
 * @param most how many are remembered
 * @returns whether an id is new
 */
export function createDeduplicator(most: number): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
