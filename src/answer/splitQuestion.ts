/** Joints between two questions in one sentence; linear, no backtracking. */
const JOINT =
  /\?+\s+(?:and\s+|also\s+)?|[,;]?\s+and\s+(?=(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|did|do|does|has|have|had|can|could|will|would|should)\b)/giu;

/** The fewest letters a part needs to be a question of its own. */
const MIN_PART = 8;

/**
 * Cut a question that asks two things into its two parts.
 * @returns two parts where there is one clear joint (`who is X and when do they meet`), otherwise the question alone
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
