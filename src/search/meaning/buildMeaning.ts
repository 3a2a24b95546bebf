import type { Entry } from '../../knowledge/types.ts';
import { questionKind } from './questionKinds.ts';
import type { EncodedTexts, MeaningData, MeaningPlan, TextLists } from './types.ts';
import { addPooled, normalizeRow } from './vectors.ts';

/** Number of zero vectors that count in the mean of the centres: few entries say little about what they have in common. */
const SHRINKING = 4;

/** Computes what the index over entries needs from the vectors of their texts. */
export function buildMeaning(
  entries: readonly Entry[],
  { asked, sentences, answers }: Pick<MeaningPlan, 'asked' | 'sentences' | 'answers'>,
  texts: EncodedTexts,
): MeaningData {
  const { dimensions: size, tokenDimensions: width } = texts;
  const centres = new Float32Array(entries.length * size);
  const pooledCentres = new Float32Array(entries.length * width);
  const mean = new Float32Array(size);
  const pooled = new Float32Array(width);
  let [plain, letters] = [0, 0];
  entries.forEach((_, entry) => {
    for (let at = asked.start[entry] as number; at < (asked.start[entry + 1] as number); at++) {
      const row = asked.rows[at] as number;
      const step = texts.steps[row] as number;
      for (let k = 0; k < size; k++)
        centres[entry * size + k] =
          (centres[entry * size + k] as number) + step * (texts.vectors[row * size + k] as number);
      pooled.fill(0);
      const { tokens, rarity } = texts;
      const [from, to] = [texts.tokenStart[row] as number, texts.tokenStart[row + 1] as number];
      addPooled(pooled, 0, { tokens, rarity, dimensions: width }, from, to);
      normalizeRow(pooled, 0, width);
      for (let k = 0; k < width; k++)
        pooledCentres[entry * width + k] = (pooledCentres[entry * width + k] as number) + (pooled[k] as number);
      plain += texts.plainLetters[row] as number;
      letters += texts.letters[row] as number;
    }
    normalizeRow(centres, entry, size);
    normalizeRow(pooledCentres, entry, width);
    for (let k = 0; k < size; k++)
      mean[k] = (mean[k] as number) + (centres[entry * size + k] as number) / (entries.length + SHRINKING);
  });
  return {
    texts,
    asked,
    sentences,
    answers,
    centres,
    mean,
    pooledCentres,
    ...countIds(entries.length, [asked, sentences], texts),
    questionKinds: Uint16Array.from(entries, ({ heading, phrasings }) =>
      [heading, ...phrasings].reduce((kinds, text) => kinds | questionKind(text), 0),
    ),
    english: letters > 0 ? plain / letters : 0,
  };
}

/** Returns the ids of tokens, ascending, and the number of entries that have each in one of the lists. */
function countIds(
  entryCount: number,
  lists: readonly TextLists[],
  { ids, tokenStart }: EncodedTexts,
): Pick<MeaningData, 'ids' | 'entriesWithId'> {
  const counts = new Map<number, number>();
  for (let entry = 0; entry < entryCount; entry++) {
    const seen = new Set<number>();
    for (const { start, rows } of lists) {
      for (let at = start[entry] as number; at < (start[entry + 1] as number); at++) {
        const row = rows[at] as number;
        for (let token = tokenStart[row] as number; token < (tokenStart[row + 1] as number); token++)
          seen.add(ids[token] as number);
      }
    }
    for (const id of seen) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { ids: Int32Array.from(sorted, ([id]) => id), entriesWithId: Int32Array.from(sorted, ([, count]) => count) };
}
