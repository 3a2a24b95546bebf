import type { Query } from '../query/types.ts';
import type { AskedQuestion, Ranked, RankingContext } from '../rank/types.ts';

/** Facts about terms and entries that signals are computed from. */
export interface SignalContext extends RankingContext {
  /** 1 for terms that only open questions have. */
  readonly unansweredTerms: Uint8Array;
  /** Whether two entries, by number, say the same: either may answer, and neither speaks against the other. */
  readonly areSiblings: (a: number, b: number) => boolean;
}

/** One candidate beside the others of a ranking. */
export interface CandidateContext {
  readonly index: SignalContext;
  readonly asked: AskedQuestion;
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** Place of the candidate in `ranked`. */
  readonly place: number;
  readonly candidate: Ranked;
  /** Other candidates that say the same. */
  readonly siblings: readonly Ranked[];
  /** Other candidates that say something else, best first; open questions among them. */
  readonly rivals: readonly Ranked[];
}
