import { idealScore } from '../index/bm25f.ts';
import { topK } from '../index/topK.ts';
import { weightFeatures } from '../learned/hashFeatures.ts';
import { logitOf } from '../learned/logitOf.ts';
import { phrasesEach } from '../learned/trainingPairs.ts';
import type { Query } from '../query/types.ts';
import type { Ranked, RankingContext, RankWeights } from './types.ts';

/** Number of entries that the words bring forward for a closer look. */
const SHORTLIST = 60;
export const WRITTEN_WEIGHTS: RankWeights = { bm: 14, phrasing: 10 };
/** A sentence of a document is no phrasing: that it says little else is no reason to prefer it. */
export const DOCUMENT_WEIGHTS: RankWeights = { bm: 14, phrasing: 3 };

/** Weight of the learned part: it knows an entry from its phrasings, and little from two. */
const LEARNED = 2;
const LEARNED_FROM_FEW = 0.25;
const FEW_PHRASES = 2;

/** Returns the candidates for a question, best first; ties by phrasing, then by order in the folder. */
export function rankEntries(parts: RankingContext, query: Query): readonly Ranked[] {
  const { corpus, lexical, board, matcher, weights } = parts;
  const shortlist = topK(board.score(lexical, query.slots), board.scores, SHORTLIST);
  if (shortlist.length === 0) return [];
  const ideal = idealScore(query.slots.filter((slot) => slot.terms.length > 0));
  matcher.ask(query.slots);
  const learnedLogit = logits(parts, query);
  const most = phrasesEach(corpus.entryCount);
  return shortlist
    .map((entry) => {
      const bm = (board.scores[entry] as number) / ideal;
      const phrasing = matcher.best(entry);
      const logit = learnedLogit(entry);
      const phrases = (corpus.entryPhrase[entry + 1] as number) - (corpus.entryPhrase[entry] as number);
      const learned = Math.min(phrases, most) > FEW_PHRASES ? LEARNED : LEARNED_FROM_FEW;
      return {
        entry,
        bm,
        phrasing,
        logit,
        rank: weights.bm * bm + weights.phrasing * phrasing + learned * logit,
      };
    })
    .sort((a, b) => b.rank - a.rank || b.phrasing - a.phrasing || a.entry - b.entry);
}

function logits({ model, hasher }: RankingContext, query: Query): (entry: number) => number {
  if (!model) return () => 0;
  const features: number[] = [];
  const ends: number[] = [];
  hasher.list(query.read, features, ends);
  const values = new Float32Array(features.length);
  weightFeatures(features, 0, ends, model.idf, model.singular, values);
  return (entry) => logitOf(model, features, values, entry);
}
