import { alignTokens } from '../meaning/alignTokens.ts';
import type { MeaningIndex } from '../meaning/MeaningIndex.ts';
import { createTokenIdf } from '../meaning/tokenWeights.ts';
import type { AskedEncoding } from '../meaning/types.ts';
import type { FoundPassage, PassageMeaning, PassageReading } from './types.ts';

/** Number of passages that are aligned token by token, the best by a first score; and the values that the others get. */
const ALIGNED = 16;
const NOT_ALIGNED = { alignment: 0.35, worstAlignment: 0 };
/** Idf among the passages (0–1) above which a token says what a question is about. */
const TELLING = 0.4;

/** Reads passages beside a question, by cosine and token by token. */
export type PassageMeaningReader = (
  asked: AskedEncoding,
  found: readonly FoundPassage[],
  readings: readonly Omit<PassageReading, 'meaning'>[],
) => readonly PassageMeaning[];

/** Returns a function that reads the meaning of passages, parallel to what was found. */
export function createPassageMeaningReader(meaning: MeaningIndex): PassageMeaningReader {
  const { texts, answers } = meaning.data;
  const rarityOf = createTokenIdf(meaning.data);
  return (asked, found, readings) => {
    const rarities = Float64Array.from(asked.ids, rarityOf);
    const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
    const cosines = found.map(({ entry }) => {
      const { centre, answer, closest } = meaning.glance(asked, entry);
      return { whole: centre, sentence: answer > 0 ? answer : closest };
    });
    const scores = cosines.map(({ whole, sentence }, i) => {
      const { bm25, covered, leading } = readings[i] as (typeof readings)[number];
      return 6 * bm25 + 4.5 * covered + 2 * leading + 10.7 * whole + 7.4 * sentence;
    });
    const least = [...scores].sort((a, b) => b - a)[ALIGNED - 1] ?? Number.NEGATIVE_INFINITY;
    return cosines.map((cosine, i) => {
      if ((scores[i] as number) < least) return { ...cosine, ...NOT_ALIGNED };
      const row = answers[(found[i] as FoundPassage).entry] as number;
      const { best } = alignTokens(asked, texts, [row], -1);
      let [sum, worst] = [0, 1];
      best.forEach((counterpart, token) => {
        const rarity = rarities[token] as number;
        sum += rarity * counterpart;
        if (rarity > TELLING && counterpart < worst) worst = counterpart;
      });
      return { ...cosine, alignment: sum / total, worstAlignment: worst };
    });
  };
}
