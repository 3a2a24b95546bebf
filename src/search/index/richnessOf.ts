import type { Corpus } from './types.ts';

/** Phrasings an entry between which a folder turns from poor to rich. */
const POOR = 20;
const RICH = 50;

/** Returns 0 for a folder of up to 20 phrasings an entry, 1 for one of 50 and more, and what lies between. */
export function richnessOf({ entryCount, phraseStart }: Corpus): number {
  const phrasings = (phraseStart.length - 1) / Math.max(1, entryCount);
  return Math.min(1, Math.max(0, (phrasings - POOR) / (RICH - POOR)));
}
