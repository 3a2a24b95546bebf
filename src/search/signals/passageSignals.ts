import { unknownIdf } from '../index/bm25f.ts';
import { matchedWeight, shareOf } from '../index/postings.ts';
import { softmaxShare } from '../linear/softmaxShare.ts';
import type { SignalTable } from '../linear/types.ts';
import { wantedBy } from '../query/questionType.ts';
import { entrySignals } from './entrySignals.ts';
import type { CandidateContext } from './types.ts';

/** An alternative with this share of the word's own weight is as good as the word: authored synonyms are, near words are not. */
const AS_GOOD = 0.75;

export type PassageSignal = keyof typeof passageSignals;

/** Signals of the confidence in a passage of a document, which has no phrasings. None grows with the size of the base. */
export const passageSignals = {
  matchedWeight: {
    doc: "Weight of the question's words that the passage has",
    direction: 'for',
    compute({ index: { lexical, corpus }, query, candidate }) {
      let matched = 0;
      for (const term of query.slots) {
        const isMatched =
          term.terms.length > 0 && matchedWeight(lexical, term, candidate.entry) >= AS_GOOD * term.weight;
        if (isMatched) matched += term.weight * term.idf;
      }
      return Math.log1p(matched / unknownIdf(corpus.entryCount));
    },
  },
  shareWithNext: {
    doc: 'Share of the passage and the next one among the candidates: two are quoted together',
    direction: 'for',
    compute({ ranked, place }) {
      const scores = ranked.map(({ rank }) => rank);
      return softmaxShare(scores, place) + (ranked[place + 1] ? softmaxShare(scores, place + 1) : 0);
    },
  },
  unknownTermShare: {
    doc: "Share of the question's weight in words that no passage has",
    direction: 'against',
    compute: ({ query }) => shareOf(query.slots, ({ terms }) => terms.length === 0),
  },
  wrongAnswerType: {
    doc: 'The question asks for a number, a name or a time that the passage does not have',
    direction: 'against',
    compute: ({ index, query, candidate }) =>
      (wantedBy(query.words) & ~(index.answerTypes[candidate.entry] as number)) !== 0 ? 1 : 0,
  },
  missingAnswerType: {
    doc: 'Share of the expected answer types that the passage does not state',
    direction: 'against',
    compute: ({ candidate }) => candidate.seen?.lacksKind ?? 0,
  },
  unseenWords: {
    doc: 'Number of words that neither the documents nor a dictionary has',
    direction: 'against',
    compute: ({ query }) => Math.min(2, query.unseenWords),
  },
  asksForName: entrySignals.asksForName,
} as const satisfies SignalTable<string, CandidateContext>;
