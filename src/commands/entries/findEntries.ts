import type { Entry } from '../../knowledge/types.ts';
import type { CommandContext } from '../types.ts';

/** The entries whose keys a button carries, `key,key`: those that are still there, at most two. */
export function findEntries(keys: string, { library }: CommandContext): readonly Entry[] {
  return keys
    .split(',', 2)
    .map((key) => library.snapshot.byKey.get(key))
    .filter((entry) => entry !== undefined);
}
