import type { SignalTable } from '../linear/types.ts';
import type { EntryReading } from './types.ts';

/** From so many phrasings on the learned part knows an entry, and from so many on it knows it well. */
const MANY = 8;
const RICH = 40;
/** A heading and one phrasing. */
const FEW = 3;

export type EntryRankSignal = keyof typeof entryRankSignals;

/** Signals that a written entry is ranked by. Those of meaning are 0 while words alone rank. */
export const entryRankSignals = {
  bm25: { doc: 'BM25F share of the ideal score', direction: 'for', compute: ({ bm25 }) => bm25 },
  closestPhrasing: {
    doc: 'Best cosine, by words, with a phrasing',
    direction: 'for',
    compute: ({ phrasing }) => phrasing,
  },
  termCoverage: {
    doc: "Share of the question's weight that the entry's words cover",
    direction: 'for',
    compute: ({ coverage }) => coverage,
  },
  learned: {
    doc: 'Logit of the learned part, for an entry with 8 phrasings or more',
    direction: 'for',
    compute: (r) => (r.phrasingCount >= MANY ? learned(r) : 0),
  },
  learnedFromFew: {
    doc: 'Logit of the learned part, for an entry with fewer than 8 phrasings',
    direction: 'for',
    compute: (r) => (r.phrasingCount < MANY ? learned(r) : 0),
  },
  learnedFromMany: {
    doc: 'Logit of the learned part once more, for an entry with 40 phrasings or more',
    direction: 'for',
    compute: (r) => (hasManyPhrasings(r) ? learned(r) : 0),
  },
  wordScore: {
    doc: 'Score by words and the learned part alone, without limit',
    direction: 'for',
    compute: (r) => r.wordScore / 10,
  },
  fewPhrasings: {
    doc: 'The entry has fewer than 3 headings and phrasings',
    direction: 'either',
    compute: ({ phrasingCount }) => (phrasingCount < FEW ? 1 : 0),
  },
  missingProperNouns: {
    doc: 'Proper nouns of the question that the entry lacks',
    direction: 'against',
    compute: ({ missingProperNouns }) => Math.min(2, missingProperNouns),
  },
  wrongAnswerType: {
    doc: 'The question asks for a number, a name or a time that the answer does not have',
    direction: 'against',
    compute: ({ wrongAnswerType }) => wrongAnswerType,
  },
  centreCosine: {
    doc: 'Cosine with the centre of heading and phrasings',
    direction: 'for',
    compute: ({ meaning }) => meaning?.centre ?? 0,
  },
  answerCosine: {
    doc: 'Best cosine with a sentence of the answer under its heading',
    direction: 'for',
    compute: ({ meaning }) => meaning?.answer ?? 0,
  },
  centredCentreCosine: {
    doc: "Cosine with the centre, without what the folder's entries have in common",
    direction: 'for',
    compute: ({ meaning }) => meaning?.centredCentre ?? 0,
  },
  centredAnswerCosine: {
    doc: "Best cosine with a sentence of the answer, without what the folder's entries have in common",
    direction: 'for',
    compute: ({ meaning }) => meaning?.centredAnswer ?? 0,
  },
  pooledCosine: {
    doc: 'Cosine of token vectors pooled by rarity',
    direction: 'for',
    compute: ({ meaning }) => meaning?.pooledCentre ?? 0,
  },
  rareAlignment: {
    doc: "Best counterparts of the question's tokens, weighted by rarity",
    direction: 'for',
    compute: ({ meaning }) => meaning?.rareAlignment ?? 0,
  },
  meanAlignment: {
    doc: "Best counterparts of the question's tokens, plain mean",
    direction: 'for',
    compute: ({ meaning }) => meaning?.meanAlignment ?? 0,
  },
  backAlignment: {
    doc: "Best counterparts in the question of the closest phrasing's tokens",
    direction: 'for',
    compute: ({ meaning }) => meaning?.backAlignment ?? 0,
  },
  unmatchedTokens: {
    doc: "Share of the question's weight in tokens without a counterpart",
    direction: 'against',
    compute: ({ meaning }) => meaning?.unmatched ?? 0,
  },
} as const satisfies SignalTable<string, EntryReading>;

/** Whether an entry has 40 headings and phrasings or more; a passage has none. */
export function hasManyPhrasings(reading: EntryReading | undefined): boolean {
  return reading !== undefined && reading.phrasingCount >= RICH;
}

function learned({ logit }: EntryReading): number {
  return Math.max(-2, Math.min(2, logit / 5));
}
