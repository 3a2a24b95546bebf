/** Linear softmax over entries: hashed weights and the idf of the features. Plain arrays, so that a worker can send it. */
export interface LearnedModel {
  /** Weight of feature f for entry e, at (f + e) & (length − 1); a power of two numbers. */
  readonly weights: Float32Array;
  /** Inverse document frequency by the low bits of a feature; a power of two numbers. */
  readonly idf: Float32Array;
  /** Inverse document frequency of a feature that only one example has. */
  readonly singular: number;
}
