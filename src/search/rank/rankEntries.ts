import type { Entry } from '../../knowledge/types.ts';
import { idealScore, type LexicalIndex, type Scoreboard } from '../index/bm25f.ts';
import type { Corpus } from '../index/buildCorpus.ts';
import type { PhraseMatcher } from '../index/PhraseMatcher.ts';
import { topK } from '../index/topK.ts';
import { type FeatureHasher, weightFeatures } from '../learned/hashFeatures.ts';
import { phrasesEach } from '../learned/trainingPairs.ts';
import { type LearnedModel, logitOf } from '../learned/trainSoftmax.ts';
import type { Query } from '../query/QueryReader.ts';
import type { PassageReading } from './readPassages.ts';

/** How many entries the words bring forward for a closer look. */
const SHORTLIST = 60;
/** What makes up a rank. Tuned on development questions; the confidence is fitted to it. */
export interface RankWeights {
  /** Of the BM25F share, and of the best cosine with a phrase, each 0–1. */
  readonly bm: number;
  readonly phrasing: number;
}

export const WRITTEN_WEIGHTS: RankWeights = { bm: 14, phrasing: 10 };
/** A sentence of a document is no phrasing: that it says little else is no reason to prefer it. */
export const DOCUMENT_WEIGHTS: RankWeights = { bm: 14, phrasing: 3 };

/** How much the learned part says: it knows an entry from its phrasings, and little from two. */
const LEARNED = 2;
const LEARNED_FROM_FEW = 0.25;
const FEW_PHRASES = 2;

export interface Ranked {
  /** Entry number. */
  readonly entry: number;
  readonly rank: number;
  readonly bm: number;
  readonly phrasing: number;
  /** 0 where nothing was learned. */
  readonly logit: number;
  /** What was seen of it where it was read: only passages of documents are. */
  readonly seen?: PassageReading;
}

/** Everything a ranking is computed from. */
export interface RankingParts {
  readonly entries: readonly Entry[];
  readonly corpus: Corpus;
  readonly lexical: LexicalIndex;
  readonly board: Scoreboard;
  readonly matcher: PhraseMatcher;
  readonly hasher: FeatureHasher;
  readonly model: LearnedModel | null;
  readonly weights: RankWeights;
}

/** Candidates for a question, best first; ties by phrasing, then by order in the folder. */
export function rankEntries(parts: RankingParts, query: Query): readonly Ranked[] {
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

function logits({ model, hasher }: RankingParts, query: Query): (entry: number) => number {
  if (!model) return () => 0;
  const features: number[] = [];
  const ends: number[] = [];
  hasher.list(query.read, features, ends);
  const values = new Float32Array(features.length);
  weightFeatures(features, 0, ends, model.idf, model.singular, values);
  return (entry) => logitOf(model, features, values, entry);
}
