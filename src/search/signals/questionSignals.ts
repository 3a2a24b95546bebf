import { shareOf } from '../index/postings.ts';
import type { SignalTable } from '../linear/types.ts';
import { asksForName } from '../query/questionType.ts';
import { entryRankSignals, hasManyPhrasings } from '../rank/entryRankSignals.ts';
import type { Ranked } from '../rank/types.ts';
import { wordLead } from '../rank/wordLead.ts';
import { ofEntry } from './ofEntry.ts';
import type { CandidateContext } from './types.ts';

/** A lead over an open question past this says nothing more. */
const MAX_LEAD = 6;

const isOpen = ({ reading }: Ranked): boolean => reading?.isOpen === true;

const { missingProperNouns, wrongAnswerType } = entryRankSignals;

/** Signals from the question itself: open questions, unknown words, what it asks for; and from the size of the folder. */
export const questionSignals = {
  leadOverOpenQuestion: {
    doc: 'Lead over the best open question',
    direction: 'for',
    compute({ candidate, rivals }) {
      const open = rivals.find(isOpen);
      return Math.max(-MAX_LEAD, Math.min(MAX_LEAD, open ? candidate.rank - open.rank : MAX_LEAD)) / 3;
    },
  },
  wordLeadOverOpenQuestion: {
    doc: 'Lead over the best open question by words and the learned part alone',
    direction: 'for',
    compute: ({ candidate, rivals }) => wordLead(candidate, rivals.filter(isOpen)),
  },
  openQuestionBesideMany: {
    doc: 'An open question is among the candidates, for an entry with 40 phrasings or more: the gaps are written out',
    direction: 'for',
    compute: ({ candidate, rivals }) => (hasManyPhrasings(candidate.reading) && rivals.some(isOpen) ? 1 : 0),
  },
  unknownTermShare: {
    doc: "Share of the question's weight in words that no entry has",
    direction: 'against',
    compute: ({ query }) => shareOf(query.terms, ({ alternatives }) => alternatives.length === 0),
  },
  openQuestionTermShare: {
    doc: "Share of the question's weight in words that only open questions have",
    direction: 'against',
    compute: ({ index, query }) =>
      shareOf(
        query.terms,
        ({ alternatives }) =>
          alternatives.length > 0 && alternatives.every((term) => index.unansweredTerms[term] === 1),
      ),
  },
  missingProperNouns: { ...missingProperNouns, compute: ofEntry(missingProperNouns.compute) },
  wrongAnswerType: { ...wrongAnswerType, compute: ofEntry(wrongAnswerType.compute) },
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
