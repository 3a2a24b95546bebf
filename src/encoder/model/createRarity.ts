/** Logarithms of a piece's place among the words of the vocabulary: up to the first it is common, from the second on rare. */
const COMMON = 2;
const RARE = 9;
const MIN_RARITY = 0.03;
/** Pieces inside a word tell nothing of the word's own frequency. */
const CONTINUATION = 0.6;
/** Single letters and digits. */
const CHARACTER = 0.25;
const MAX_BYTE = 255;

/**
 * Returns a function from a token id to the rarity of its piece in the language at large, 0–255: vocabularies list words by
 * falling frequency, so the logarithm of the place stands for it (Zipf). Marks and punctuation have 0.
 * @param vocabulary ids by piece
 */
export function createRarity(vocabulary: ReadonlyMap<string, number>): (id: number) => number {
  const pieces = [...vocabulary].sort(([, a], [, b]) => a - b);
  const first = pieces.find(([piece]) => /^[▁Ġ]?\p{L}{2,}$/u.test(piece))?.[1] ?? 0;
  const rarities = new Map(pieces.map(([piece, id]) => [id, Math.round(MAX_BYTE * rarityOf(piece, id - first))]));
  return (id) => rarities.get(id) ?? 0;
}

function rarityOf(piece: string, place: number): number {
  if (/^##/u.test(piece)) return CONTINUATION;
  if (!/[\p{L}\p{N}]/u.test(piece) || /^(\[.*\]|<.*>)$/u.test(piece)) return 0;
  if (/^[▁Ġ]?[\p{L}\p{N}]$/u.test(piece)) return CHARACTER;
  return Math.min(1, Math.max(MIN_RARITY, (Math.log(Math.max(1, place)) - COMMON) / (RARE - COMMON)));
}
