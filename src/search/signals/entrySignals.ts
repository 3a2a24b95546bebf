import { idealScore } from '../index/bm25f.ts';
import { covers, shareOf } from '../index/postings.ts';
import { softmaxShare } from '../linear/softmaxShare.ts';
import type { SignalTable } from '../linear/types.ts';
import { asksForName, wantedBy } from '../query/questionType.ts';
import type { Ranked } from '../rank/types.ts';
import type { CandidateContext } from './types.ts';

/** A lead larger than this says nothing more. */
const MAX_LEAD = 10;
/** Ranks this far apart are about as telling as one step of a logit. */
const RANK_SCALE = 1.5;

export type EntrySignal = keyof typeof entrySignals;

/** Signals of the confidence in a written entry. */
export const entrySignals = {
  fusedScore: { doc: 'Score that the ranking is sorted by', direction: 'for', compute: (c) => c.candidate.rank / 10 },
  leadOverRival: {
    doc: 'Lead over the best entry that cites other paragraphs',
    direction: 'for',
    compute: (c) => lead(c, c.rival) / 4,
  },
  leadOverOpenQuestion: {
    doc: 'Lead over the best open question',
    direction: 'for',
    compute: (c) => lead(c, c.openRival) / 4,
  },
  learnedShare: {
    doc: 'Share of the learned part among the candidates',
    direction: 'for',
    compute: ({ ranked, place }) =>
      softmaxShare(
        ranked.map(({ logit }) => logit),
        place,
      ),
  },
  learnedLogit: {
    doc: 'Logit of the learned part',
    direction: 'for',
    compute: (c) => Math.max(-2, Math.min(2, c.candidate.logit / 5)),
  },
  bm25OfKnownTerms: {
    doc: 'BM25F share of the ideal score of the words that somebody has',
    direction: 'for',
    compute: (c) => c.candidate.bm,
  },
  bm25OfAllTerms: {
    doc: 'BM25F share of the ideal score of all words',
    direction: 'for',
    compute({ query, candidate }) {
      const known = idealScore(query.slots.filter(({ terms }) => terms.length > 0));
      const all = idealScore(query.slots);
      return all > 0 ? (candidate.bm * known) / all : 0;
    },
  },
  closestPhrasing: {
    doc: 'Best cosine, by words, with a phrasing of the entry',
    direction: 'for',
    compute: (c) => c.candidate.phrasing,
  },
  rivalPhrasing: {
    doc: 'Best cosine, by words, with a phrasing of the runner-up',
    direction: 'against',
    compute: (c) => c.runnerUp?.phrasing ?? 0,
  },
  termCoverage: {
    doc: "Share of the question's weight that the entry's words cover",
    direction: 'for',
    compute: ({ index, query, candidate }) =>
      shareOf(query.slots, (term) => covers(index.lexical, term, candidate.entry)),
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
    doc: 'Proper nouns of the question that the entry lacks',
    direction: 'against',
    compute: ({ index, query, candidate }) =>
      Math.min(
        2,
        query.slots.filter(
          (term) => index.names[term.terms[0] ?? -1] === 1 && !covers(index.lexical, term, candidate.entry),
        ).length,
      ),
  },
  wrongAnswerType: {
    doc: 'The question asks for a number, a name or a time that the answer does not have',
    direction: 'against',
    compute: ({ index, query, candidate }) =>
      (wantedBy(query.words) & ~(index.answerTypes[candidate.entry] as number)) !== 0 ? 1 : 0,
  },
  questionLength: {
    doc: 'Logarithm of the number of words in the question',
    direction: 'either',
    compute: ({ query }) => Math.log(Math.max(1, query.words.length)) / 2,
  },
  phrasingCount: {
    doc: 'Logarithm of the number of headings and phrasings of the entry',
    direction: 'either',
    compute({ index: { corpus }, candidate: { entry } }) {
      const phrases = (corpus.entryPhrase[entry + 1] as number) - (corpus.entryPhrase[entry] as number);
      return Math.log(Math.max(1, phrases));
    },
  },
  scoreShare: {
    doc: 'Share of the score among the candidates',
    direction: 'for',
    compute: ({ ranked, place }) =>
      softmaxShare(
        ranked.map(({ rank }) => rank / RANK_SCALE),
        place,
      ),
  },
  asksForName: {
    doc: 'The question asks what something is called: being mentioned is not being named',
    direction: 'against',
    compute: ({ query }) => (asksForName(query.words) ? 1 : 0),
  },
} as const satisfies SignalTable<string, CandidateContext>;

/** Without another entry the lead counts from zero: in a small base a single common word has no rival. */
const lead = ({ candidate }: CandidateContext, other: Ranked | undefined): number =>
  Math.max(-6, Math.min(MAX_LEAD, candidate.rank - (other?.rank ?? 0)));
