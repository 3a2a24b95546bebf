import type { Entry } from '../../knowledge/types.ts';
import type { CommandContext } from '../types.ts';

/** Finds the entries whose keys a button's id names, `key,key`: at most two, without those that are gone. */
export function findEntries(keys: string, { library }: CommandContext): readonly Entry[] {
  return keys
    .split(',', 2)
    .map((key) => library.snapshot.byKey.get(key))
    .filter((entry) => entry !== undefined);
}
