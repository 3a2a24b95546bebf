import { shareOf } from '../index/postings.ts';
import { softmaxShare } from '../linear/softmaxShare.ts';
import type { SignalTable } from '../linear/types.ts';
import { asksForName } from '../query/questionType.ts';
import { entryRankSignals, RICH } from '../rank/entryRankSignals.ts';
import type { EntryReading } from '../rank/types.ts';
import type { CandidateContext } from './types.ts';

/** Scores this far below the candidate's still compete with it. */
const CLOSE = 1.5;
const MAX_LEAD = 6;
const MAX_PEAK = 10;
/** Sharpness of the share among the candidates, per unit of score. */
const SHARPNESS = 0.7;

export type EntrySignal = keyof typeof entrySignals;

const ofEntry = (compute: (reading: EntryReading) => number) => (context: CandidateContext) =>
  context.candidate.reading ? compute(context.candidate.reading) : 0;
const ofRival = (compute: (reading: EntryReading) => number) => (context: CandidateContext) =>
  context.rivals[0]?.reading ? compute(context.rivals[0].reading) : 0;
const { closestPhrasing, termCoverage, meanAlignment, rareAlignment, answerCosine, pooledCosine } = entryRankSignals;
const { centredCentreCosine, centredAnswerCosine, learned, learnedFromMany, bm25 } = entryRankSignals;

/** Signals of the confidence in a written entry. Those of meaning are 0 while words alone rank. */
export const entrySignals = {
  leadOverRival: {
    doc: 'Lead over the best entry that says something else',
    direction: 'for',
    compute: ({ candidate, rivals }) =>
      Math.max(-2, Math.min(MAX_LEAD, candidate.rank - (rivals[0]?.rank ?? candidate.rank - MAX_LEAD))) / 3,
  },
  scoreShare: {
    doc: 'Share of the score among the candidates, with the entries that say the same',
    direction: 'for',
    compute({ ranked, candidate, siblings }) {
      const top = Math.max(...ranked.map(({ rank }) => rank));
      const shareOfScore = (rank: number): number => Math.exp(SHARPNESS * (rank - top));
      const all = ranked.reduce((sum, { rank }) => sum + shareOfScore(rank), 0);
      return siblings.reduce((sum, { rank }) => sum + shareOfScore(rank), shareOfScore(candidate.rank)) / all;
    },
  },
  peak: {
    doc: 'Lead over the mean of the rivals after the first',
    direction: 'for',
    compute({ candidate, rivals }) {
      const rest = rivals.slice(1, 8);
      if (rest.length === 0) return MAX_LEAD / 5;
      const mean = rest.reduce((sum, { rank }) => sum + rank, 0) / rest.length;
      return Math.max(0, Math.min(MAX_PEAK, candidate.rank - mean)) / 5;
    },
  },
  closeRivals: {
    doc: 'Number of rivals close behind',
    direction: 'against',
    compute: ({ candidate, rivals }) =>
      Math.min(4, rivals.filter(({ rank }) => rank > candidate.rank - CLOSE).length) / 2,
  },
  bm25: { ...bm25, compute: ofEntry(bm25.compute) },
  closestPhrasing: { ...closestPhrasing, compute: ofEntry(closestPhrasing.compute) },
  rivalPhrasing: {
    doc: 'Best cosine, by words, with a phrasing of the best rival',
    direction: 'against',
    compute: ofRival(closestPhrasing.compute),
  },
  termCoverage: { ...termCoverage, compute: ofEntry(termCoverage.compute) },
  answerCosine: { ...answerCosine, compute: ofEntry(answerCosine.compute) },
  centredCentreCosine: { ...centredCentreCosine, compute: ofEntry(centredCentreCosine.compute) },
  centredAnswerCosine: { ...centredAnswerCosine, compute: ofEntry(centredAnswerCosine.compute) },
  pooledCosine: { ...pooledCosine, compute: ofEntry(pooledCosine.compute) },
  meanAlignment: { ...meanAlignment, compute: ofEntry(meanAlignment.compute) },
  worstAlignment: {
    doc: 'Best counterpart of the telling token that has the worst one',
    direction: 'for',
    compute: ofEntry(({ meaning }) => meaning?.worstAlignment ?? 0),
  },
  rivalAlignment: {
    doc: "Best counterparts of the question's tokens in the best rival, weighted by rarity",
    direction: 'against',
    compute: ofRival(rareAlignment.compute),
  },
  voteShare: {
    doc: 'Share of the votes of the closest phrasings among the candidates',
    direction: 'for',
    compute({ ranked, candidate }) {
      const votes = ranked.reduce((sum, { reading }) => sum + (reading?.meaning?.votes ?? 0), 0);
      return votes > 0 ? (candidate.reading?.meaning?.votes ?? 0) / votes : 0;
    },
  },
  otherKind: {
    doc: 'The question is of a kind (who, when, how much …) that the phrasings never ask',
    direction: 'against',
    compute: ofEntry(({ meaning }) => meaning?.otherKind ?? 0),
  },
  learned: { ...learned, compute: ofEntry(learned.compute) },
  learnedFromMany: { ...learnedFromMany, compute: ofEntry(learnedFromMany.compute) },
  learnedShareOfMany: {
    doc: 'Share of the learned part among the candidates, for an entry with 40 phrasings or more',
    direction: 'for',
    compute: ({ ranked, place, candidate }) =>
      (candidate.reading?.phrasingCount ?? 0) >= RICH
        ? softmaxShare(
            ranked.map(({ logit }) => logit),
            place,
          )
        : 0,
  },
  manyPhrasings: {
    doc: 'The entry has 40 phrasings or more',
    direction: 'either',
    compute: ofEntry(({ phrasingCount }) => (phrasingCount >= RICH ? 1 : 0)),
  },
  leadOverOpenQuestion: {
    doc: 'Lead over the best open question',
    direction: 'for',
    compute({ index, candidate, rivals }) {
      const open = rivals.find(({ entry }) => index.entries[entry]?.kind === 'unknown');
      return Math.max(-2, Math.min(3, open ? candidate.rank - open.rank : 3)) / 3;
    },
  },
  unknownTermShare: {
    doc: "Share of the question's weight in words that no entry has",
    direction: 'against',
    compute: ({ query }) => shareOf(query.slots, ({ terms }) => terms.length === 0),
  },
  openQuestionTermShare: {
    doc: "Share of the question's weight in words that only open questions have",
    direction: 'against',
    compute: ({ index, query }) =>
      shareOf(query.slots, ({ terms }) => terms.length > 0 && terms.every((term) => index.unansweredTerms[term] === 1)),
  },
  missingProperNouns: {
    ...entryRankSignals.missingProperNouns,
    compute: ofEntry(entryRankSignals.missingProperNouns.compute),
  },
  wrongAnswerType: {
    ...entryRankSignals.wrongAnswerType,
    compute: ofEntry(entryRankSignals.wrongAnswerType.compute),
  },
  asksForName: {
    doc: 'The question asks what something is called: being mentioned is not being named',
    direction: 'against',
    compute: ({ query }) => (asksForName(query.words) ? 1 : 0),
  },
  questionLength: {
    doc: 'Logarithm of the number of words in the question',
    direction: 'either',
    compute: ({ query }) => Math.log(Math.max(1, query.words.length)) / 2,
  },
  phrasingCount: {
    doc: 'Logarithm of the number of headings and phrasings of the entry',
    direction: 'either',
    compute: ofEntry(({ phrasingCount }) => Math.log(Math.max(1, phrasingCount)) / 2),
  },
  folderSize: {
    doc: 'Logarithm of the number of entries: in a small folder the best is easily far ahead',
    direction: 'either',
    compute: ({ index }) => Math.log(Math.min(200, index.entries.length)) / 4,
  },
} as const satisfies SignalTable<string, CandidateContext>;
