/** A score and whether it belongs to something right. */
export interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/**
 * Returns the area under the ROC curve, 0–1: the share of pairs of a right and a wrong one in which the right one scores
 * higher; equal scores count half. Null if there is no such pair.
 */
export function areaUnderCurve(scored: readonly Scored[]): number | null {
  const rights = scored.filter(({ right }) => right).length;
  const wrongs = scored.length - rights;
  if (rights === 0 || wrongs === 0) return null;
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const tied = sorted.slice(from, to).filter(({ right }) => right).length;
    // Ranks from 1; those of equal scores are their mean.
    sum += tied * ((from + 1 + to) / 2);
    from = to;
  }
  return (sum - (rights * (rights + 1)) / 2) / (rights * wrongs);
}
