/** One question as it was decided. */
export interface Decided {
  readonly isAnswerable: boolean;
  /** Place of the first right entry among the offers, from 0; −1 if it is not there. */
  readonly place: number;
  /** Confidence in the best entry; 0 if nothing may be asserted. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Shares in percent, as the exams count them; NaN without such questions. */
export interface Figures {
  readonly first: number;
  readonly amongThree: number;
  readonly right: number;
  readonly precision: number;
  readonly declined: number;
}

/** Returns the figures of a folder when everything from `cut` on is asserted. */
export function measureFolder(decided: readonly Decided[], cut: number): Figures {
  const answerable = decided.filter(({ isAnswerable }) => isAnswerable);
  const others = decided.filter(({ isAnswerable }) => !isAnswerable);
  const asserted = decided.filter(({ confidence }) => confidence >= cut);
  const right = asserted.filter((one) => one.right).length;
  const share = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : Number.NaN);
  return {
    first: share(answerable.filter(({ place }) => place === 0).length, answerable.length),
    amongThree: share(answerable.filter(({ place }) => place >= 0 && place < 3).length, answerable.length),
    right: share(right, answerable.length),
    precision: share(right, asserted.length),
    declined: share(others.filter(({ confidence }) => confidence < cut).length, others.length),
  };
}

/** Returns the mean of each figure over folders that have it. */
export function meanFigures(all: readonly Figures[]): Figures & { readonly worstPrecision: number } {
  const mean = (name: keyof Figures): number => {
    const values = all.map((figures) => figures[name]).filter((value) => !Number.isNaN(value));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const precisions = all.map(({ precision }) => precision).filter((value) => !Number.isNaN(value));
  return {
    first: mean('first'),
    amongThree: mean('amongThree'),
    right: mean('right'),
    precision: mean('precision'),
    declined: mean('declined'),
    worstPrecision: Math.min(...precisions),
  };
}
