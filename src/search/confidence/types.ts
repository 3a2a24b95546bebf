/** Outcome of a folder's examination of itself. */
export interface FolderFit {
  /** Scale and shift of the confidence's logit for this folder; 1 and 0 say nothing new. */
  readonly scale: number;
  readonly shift: number;
  /** Questions that the folder lost and was asked. */
  readonly asked: number;
  /** Share of what it covers that the folder should find and assert, 0–1, discounted; null if it could not be examined. */
  readonly finds: number | null;
  /** Share of what it asserts that should be right, 0–1, discounted. */
  readonly right: number | null;
  /** Pairs of entry ids that are hard to tell apart, the hardest first. */
  readonly confused: readonly (readonly [string, string])[];
  /** Entry ids that were never found by what was taken from them. */
  readonly lost: readonly string[];
}
