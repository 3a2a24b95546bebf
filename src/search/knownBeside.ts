import type { SearchIndex, SearchOptions } from './types.ts';

/** Returns the words that are known where an index is asked beside another one: those of the other, and of whoever asks. */
export const knownBeside = (
  other: Pick<SearchIndex, 'has'>,
  knownElsewhere: SearchOptions['knownElsewhere'],
): Pick<SearchIndex, 'has'> => ({
  has: (stem) => other.has(stem) || (knownElsewhere?.has(stem) ?? false),
});
