import type { Query } from '../query/types.ts';
import type { Ranked, RankingContext } from '../rank/types.ts';

/** Facts about terms and entries that signals are computed from. */
export interface SignalContext extends RankingContext {
  /** 1 for terms that are proper nouns. */
  readonly names: Uint8Array;
  /** 1 for terms that only open questions have. */
  readonly unansweredTerms: Uint8Array;
  /** Types of answer that each entry can give: bits of `EXPECTED`. */
  readonly answerTypes: Uint8Array;
  /** Whether two entries, by number, cite a common paragraph. */
  readonly citesSameParagraph: (a: number, b: number) => boolean;
}

/** One candidate beside the others of a ranking. */
export interface CandidateContext {
  readonly index: SignalContext;
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** Place of the candidate in `ranked`. */
  readonly place: number;
  readonly candidate: Ranked;
  /** Best other entry that can be asserted and cites other paragraphs. */
  readonly rival: Ranked | undefined;
  /** Best other entry that is an open question. */
  readonly openRival: Ranked | undefined;
  /** Best other entry, open or not, that cites other paragraphs. */
  readonly runnerUp: Ranked | undefined;
}
