import type { EntryReading } from '../rank/types.ts';
import type { CandidateContext } from './types.ts';

type FromReading = (reading: EntryReading) => number;

/** Returns a signal's function that computes it from the reading of the candidate; 0 without one. */
export const ofEntry =
  (compute: FromReading) =>
  ({ candidate }: CandidateContext): number =>
    candidate.reading ? compute(candidate.reading) : 0;
