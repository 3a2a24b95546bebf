import { givenKinds, wantedKinds } from './answerKinds.ts';
import { unknownIdf } from './bm25f.ts';
import { coveredShare, heldWeight } from './coverage.ts';
import type { EvidenceParts } from './evidence.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { softmaxShare } from './softmaxShare.ts';

/** What is known of a candidate that is text of a document; nobody wrote phrasings for it. None grows with the size of the base. */
export interface DocumentEvidence {
  /** Share of the question's weight that the entry covers, words that only may be meant counted as likely as they are, 0–1. */
  readonly covered: number;
  /** Weight of the question's words that the entry has, or that an author holds for the same; 1 is a word that nobody has. */
  readonly held: number;
  /** Its lead over what usually comes after the first two, as a share of its rank; −∞ to 1. */
  readonly ahead: number;
  /** Its share among the candidates by rank, 0–1, the nearest rivals counting most. */
  readonly sharpShare: number;
  /** 1 where the question asks for an amount of money, a span or a point of time and the text has none. */
  readonly lacksKind: number;
}

/** An alternative that counts this much of the word itself is as good as it: authored synonyms are, near words are not. */
const AS_GOOD = 0.75;
/** The candidates that tell what usually comes up, from the third on. */
const USUAL = 10;
const SHARP_SCALE = 0.7;

/** Gather it for the candidate at `place` of a ranking. */
export function gatherDocumentEvidence(
  { lexical, corpus, entries }: EvidenceParts,
  query: Query,
  ranked: readonly Ranked[],
  place: number,
): DocumentEvidence {
  const one = ranked[place] as Ranked;
  const { entry, rank } = one;
  let held = 0;
  for (const slot of query.slots) {
    const isHeld = slot.terms.length > 0 && heldWeight(lexical, slot, entry) >= AS_GOOD * slot.weight;
    if (isHeld) held += slot.weight * slot.idf;
  }
  const usual = ranked.slice(2, 2 + USUAL);
  const mean = usual.reduce((sum, other) => sum + other.rank, 0) / Math.max(1, usual.length);
  return {
    covered: coveredShare(lexical, query.slots, entry),
    held: held / unknownIdf(corpus.entryCount),
    ahead: rank > 0 ? (rank - mean) / rank : 0,
    sharpShare: softmaxShare(ranked, one, (other) => other.rank / SHARP_SCALE),
    lacksKind: (wantedKinds(query.read) & ~givenKinds(entries[entry]?.body ?? '')) === 0 ? 0 : 1,
  };
}
