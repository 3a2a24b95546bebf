import type { EntryReading } from '../rank/types.ts';
import type { CandidateContext } from './types.ts';

type FromReading = (reading: EntryReading) => number;

/** Returns a signal's function that computes it from the reading of the best rival; 0 without one. */
export const ofRival =
  (compute: FromReading) =>
  ({ rivals: [best] }: CandidateContext): number =>
    best?.reading ? compute(best.reading) : 0;
