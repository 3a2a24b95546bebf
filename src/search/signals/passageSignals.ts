import { unknownIdf } from '../index/bm25f.ts';
import { matchedWeight, shareOf } from '../index/postings.ts';
import { softmaxShare } from '../linear/softmaxShare.ts';
import type { SignalTable } from '../linear/types.ts';
import { expectedTypeBits } from '../query/questionType.ts';
import { entrySignals } from './entrySignals.ts';
import type { CandidateContext } from './types.ts';

/** Share of a word's weight from which an alternative counts as the word itself; written synonyms have more. */
const AS_GOOD = 0.75;
/** Lead, in units of rank, that counts as 1; it is the lead of a passage without a rival. */
const LEAD = 4;

export type PassageSignal = keyof typeof passageSignals;

/**
 * Signals of the confidence in a passage of a document, which has no phrasings. None grows with the size of the folder.
 * Those of meaning are 0 while words alone rank.
 */
export const passageSignals = {
  scoreShare: {
    doc: 'Softmax share of the rank among the candidates',
    direction: 'for',
    compute: ({ ranked, candidate }) =>
      softmaxShare(
        [candidate.rank],
        ranked.map(({ rank }) => rank),
      ),
  },
  leadOverRival: {
    doc: 'Lead over the best other passage',
    direction: 'for',
    compute({ ranked, place, candidate }) {
      const rival = ranked[place === 0 ? 1 : 0];
      return Math.max(-2, Math.min(2, (candidate.rank - (rival?.rank ?? candidate.rank - LEAD)) / LEAD));
    },
  },
  matchedWeight: {
    doc: "Weight of the question's words that the passage has",
    direction: 'for',
    compute({ index: { lexical, corpus }, query, candidate }) {
      let matched = 0;
      for (const term of query.terms) {
        const isMatched =
          term.alternatives.length > 0 && matchedWeight(lexical, term, candidate.entry) >= AS_GOOD * term.weight;
        if (isMatched) matched += term.weight * term.idf;
      }
      return Math.log1p(matched / unknownIdf(corpus.entryCount));
    },
  },
  worstAlignment: {
    doc: 'Best counterpart of the rare token that has the worst one',
    direction: 'for',
    compute: ({ candidate }) => candidate.seen?.meaning?.worstAlignment ?? 0,
  },
  unknownTermShare: {
    doc: "Share of the question's weight in words that no passage has",
    direction: 'against',
    compute: ({ query }) => shareOf(query.terms, ({ alternatives }) => alternatives.length === 0),
  },
  unseenWords: {
    doc: 'Number of words that neither the folder nor a list of frequent words has',
    direction: 'against',
    compute: ({ query }) => Math.min(2, query.unseenWords),
  },
  wrongAnswerType: {
    doc: 'The question asks for a number, a name or a time that the passage does not have',
    direction: 'against',
    compute: ({ index, query, candidate }) =>
      (expectedTypeBits(query.words) & ~(index.answerTypes[candidate.entry] as number)) !== 0 ? 1 : 0,
  },
  asksForName: entrySignals.asksForName,
} as const satisfies SignalTable<string, CandidateContext>;
