import { unknownIdf } from '../index/bm25f.ts';
import { matchedWeight } from '../index/postings.ts';
import { softmaxShare } from '../linear/softmaxShare.ts';
import type { Query } from '../query/QueryReader.ts';
import type { Ranked } from '../rank/rankEntries.ts';
import type { PassageReading } from '../rank/readPassages.ts';
import type { SignalContext } from './computeSignals.ts';

/** What is known of a candidate that is text of a document; nobody wrote phrasings for it. None grows with the size of the base. */
export interface PassageSignalValues {
  /** Weight of the question's words that the entry has, or that an author holds for the same; 1 is a word that nobody has. */
  readonly matchedWeight: number;
  /** The probability, among the candidates that were read, that it or the next one answers: two are quoted together; 0–1. */
  readonly readShare: number;
  /** How much of what the question wants stated the text does not state, 0–1. */
  readonly lacksKind: number;
  /** Cosine with the question that the document itself asks there, or a sentence of its answer, 0–1; 0 where it asks none. */
  readonly ownQuestion: number;
}

/** An alternative that counts this much of the word itself is as good as it: authored synonyms are, near words are not. */
const AS_GOOD = 0.75;

/** Gather it for the candidate at `place` of a ranking, of which this was seen. */
export function computePassageSignals(
  { lexical, corpus, entries }: SignalContext,
  query: Query,
  ranked: readonly Ranked[],
  place: number,
  seen: PassageReading,
): PassageSignalValues {
  const [one, next] = [ranked[place] as Ranked, ranked[place + 1]];
  let held = 0;
  for (const slot of query.slots) {
    const isHeld = slot.terms.length > 0 && matchedWeight(lexical, slot, one.entry) >= AS_GOOD * slot.weight;
    if (isHeld) held += slot.weight * slot.idf;
  }
  const share = (other: Ranked): number => softmaxShare(ranked, other, ({ rank }) => rank);
  return {
    matchedWeight: held / unknownIdf(corpus.entryCount),
    readShare: share(one) + (next ? share(next) : 0),
    lacksKind: seen.lacksKind,
    ownQuestion: entries[one.entry]?.kind === 'faq' ? one.phrasing : 0,
  };
}
