/** Joint between two questions in one sentence. Linear: it never backtracks. */
const JOINT =
  /\?+\s+(?:and\s+|also\s+)?|[,;]?\s+and\s+(?=(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|did|do|does|has|have|had|can|could|will|would|should)\b)/giu;

/** Minimum characters of a part. */
const MIN_PART = 8;

/**
 * Splits a question that asks two things, such as `who is X and when do they meet`.
 * @returns the two parts if there is one clear joint, else the question alone
 */
export function splitQuestion(question: string): readonly string[] {
  const parts = question
    .slice(0, 600)
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length !== 2 || parts.some((part) => part.length < MIN_PART)) return [question];
  return parts;
}
