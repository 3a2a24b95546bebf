import type { Entry } from '../../knowledge/types.ts';
import type { MeaningIndex } from '../meaning/MeaningIndex.ts';
import { rowAsAsked } from '../meaning/toAsked.ts';
import { dotText, vectorOf } from '../meaning/vectors.ts';

/** Two answers say the same from this cosine on, if they share as much of their weight in words. */
const SAME_ANSWER = 0.72;
const SAME_WORDS = 0.5;
/** Answers that rest on a common paragraph which few others cite need be alike only this much. */
const ALIKE = 0.35;
/** A paragraph that more entries cite says nothing about them: a folder may cite one page for all it says. */
const FEW_CITING = { count: 3, share: 0.15 };

/**
 * Tells whether two entries (by number) say the same: then either may answer, and neither speaks against the other. The
 * answers decide, not the paragraph they cite. An open question is nobody's sibling: it does speak against an answer.
 * @param meaning without it a common paragraph that few cite decides
 */
export function findSiblings(
  entries: readonly Entry[],
  meaning: MeaningIndex | null,
): (a: number, b: number) => boolean {
  const cited = entries.map(citedBy);
  const citing = new Map<string, number>();
  for (const [i, paragraphs] of cited.entries()) {
    if (entries[i]?.kind === 'unknown') continue;
    for (const paragraph of paragraphs) citing.set(paragraph, (citing.get(paragraph) ?? 0) + 1);
  }
  const few = Math.max(FEW_CITING.count, FEW_CITING.share * entries.length);
  const sharesParagraph = (a: number, b: number): boolean =>
    [...(cited[a] ?? [])].some((paragraph) => (citing.get(paragraph) ?? 0) <= few && cited[b]?.has(paragraph));
  return (a, b) => {
    if (entries[a]?.kind === 'unknown' || entries[b]?.kind === 'unknown') return false;
    if (!meaning) return sharesParagraph(a, b);
    const likeness = compareAnswers(meaning, a, b);
    return likeness >= SAME_ANSWER
      ? shareWords(meaning, a, b) >= SAME_WORDS || sharesParagraph(a, b)
      : likeness >= ALIKE && sharesParagraph(a, b);
  };
}

/** Returns the paragraphs that an entry cites, as comparable strings. */
function citedBy(entry: Entry): ReadonlySet<string> {
  return new Set(
    entry.footnotes.flatMap(({ citations }) =>
      citations.flatMap(({ source, paragraphs }) => paragraphs.map((paragraph) => `${source} ${paragraph}`)),
    ),
  );
}

function compareAnswers({ data: { texts, answers } }: MeaningIndex, a: number, b: number): number {
  return dotText(vectorOf(texts, answers[a] as number), texts, answers[b] as number);
}

/** Returns the cosine of two answers by their tokens' weights. */
function shareWords(meaning: MeaningIndex, a: number, b: number): number {
  const [one, other] = [tokenWeightsOf(meaning, a), tokenWeightsOf(meaning, b)];
  let [common, left, right] = [0, 0, 0];
  for (const [id, weight] of one) {
    left += weight ** 2;
    if (other.has(id)) common += weight ** 2;
  }
  for (const weight of other.values()) right += weight ** 2;
  return common / (Math.sqrt(left * right) || 1);
}

function tokenWeightsOf(meaning: MeaningIndex, entry: number): ReadonlyMap<number, number> {
  const { ids, rarity } = rowAsAsked(meaning.data.texts, meaning.data.answers[entry] as number);
  return new Map(Array.from(ids, (id, i) => [id, meaning.weightOf(id, rarity[i] as number)]));
}
