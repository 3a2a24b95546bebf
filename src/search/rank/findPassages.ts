import { idealScore } from '../index/bm25f.ts';
import { topK } from '../index/topK.ts';
import { dotRow } from '../meaning/vectors.ts';
import type { AskedQuestion, FoundPassage, RankingContext } from './types.ts';

/** Number of passages that are found by words, that stay after a closer look, and that meaning adds. */
const SHORTLIST = 60;
const BY_WORDS = 40;
const BY_MEANING = 20;
/** Number of passages nearest as a whole whose sentences are compared too. */
const NEAREST = 80;
/** Weights of a first look by words. The cosine counts little: a sentence is not better because it says little else. */
const WORTH = { bm25: 14, phrasing: 3 };

/** Returns the passages that may answer a question: the best by words, then those that meaning adds. */
export function findPassages(context: RankingContext, asked: AskedQuestion): readonly FoundPassage[] {
  const { accumulator, lexical, matcher } = context;
  const { terms } = asked.query;
  const met = topK(accumulator.score(lexical, terms), accumulator.scores, SHORTLIST);
  const ideal = idealScore(terms.filter(({ alternatives }) => alternatives.length > 0));
  matcher.ask(terms);
  const look = (entry: number): FoundPassage => {
    const bm25 = ideal > 0 ? (accumulator.scores[entry] as number) / ideal : 0;
    const phrasing = ideal > 0 ? matcher.best(entry) : 0;
    return { entry, bm25, phrasing, worth: WORTH.bm25 * bm25 + WORTH.phrasing * phrasing };
  };
  const byWords = met
    .map(look)
    .sort((a, b) => b.worth - a.worth || b.phrasing - a.phrasing || a.entry - b.entry)
    .slice(0, BY_WORDS);
  const known = new Set(byWords.map(({ entry }) => entry));
  const added = nearest(context, asked).filter((entry) => !known.has(entry));
  return [...byWords, ...added.map(look)];
}

/** Returns the passages nearest to a question as a whole and in their best sentence; none in a language the encoder does not know. */
function nearest({ meaning, entries }: RankingContext, { encoding, trust }: AskedQuestion): readonly number[] {
  if (!meaning || !encoding || trust <= 0) return [];
  const { vector } = encoding;
  const wholes = Float32Array.from(entries, (_, entry) => dotRow(vector, meaning.data.centres, entry));
  const all = Array.from(entries, (_, entry) => entry);
  return topK(all, wholes, NEAREST)
    .map((entry) => ({ entry, cosine: (wholes[entry] as number) + meaning.glance(encoding, entry).answer }))
    .sort((a, b) => b.cosine - a.cosine || a.entry - b.entry)
    .slice(0, BY_MEANING)
    .map(({ entry }) => entry);
}
