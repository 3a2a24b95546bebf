import type { SignalTable } from '../linear/types.ts';
import type { PassageReading } from './types.ts';

export type PassageRankSignal = keyof typeof passageRankSignals;

/** Signals that a passage is ranked by; more of each is better. Those of meaning are 0 while words alone rank. */
export const passageRankSignals = {
  bm25: { doc: 'BM25F share of the ideal score', direction: 'for', compute: ({ bm25 }) => bm25 },
  closestSentence: {
    doc: 'Best cosine, by words, with a sentence',
    direction: 'for',
    compute: ({ phrasing }) => phrasing,
  },
  termCoverage: {
    doc: "Share of the question's weight that the passage and its headings cover",
    direction: 'for',
    compute: ({ covered }) => covered,
  },
  headingCoverage: {
    doc: "Share of the question's weight that the headings alone cover",
    direction: 'for',
    compute: ({ inHeadings }) => inHeadings,
  },
  leadingTerm: {
    doc: "Share of the question's weight in the word nearest to the beginning of a sentence: its subject",
    direction: 'for',
    compute: ({ leading }) => leading,
  },
  closeTerms: {
    doc: 'Number of times that words of the question stand close together',
    direction: 'for',
    compute: ({ close }) => close,
  },
  orderedTerms: {
    doc: "Number of pairs of words that stand in the question's order",
    direction: 'for',
    compute: ({ inOrder }) => inOrder,
  },
  statedTypes: {
    doc: 'Weight of the expected answer types that the passage states',
    direction: 'for',
    compute: ({ statedTypes }) => statedTypes,
  },
  statedBySentence: {
    doc: 'The same for the sentence that fits best',
    direction: 'for',
    compute: ({ statedBySentence }) => statedBySentence,
  },
  neighbour: {
    doc: 'Worth, by words, of the better of the passages before and after it',
    direction: 'for',
    compute: ({ neighbour }) => neighbour,
  },
  wholeCosine: {
    doc: 'Cosine with the whole passage under its title and headings',
    direction: 'for',
    compute: ({ meaning }) => meaning?.whole ?? 0,
  },
  sentenceCosine: {
    doc: 'Best cosine with a sentence under the nearest heading',
    direction: 'for',
    compute: ({ meaning }) => meaning?.sentence ?? 0,
  },
  alignment: {
    doc: "Best counterparts of the question's tokens, weighted by rarity",
    direction: 'for',
    compute: ({ meaning }) => meaning?.alignment ?? 0,
  },
} as const satisfies SignalTable<string, PassageReading>;
