import type { Candidate } from './types.ts';

/** Confidence of an answer from which it goes before an open question that ranks higher. */
export const LIKELY = 0.6;

/**
 * Returns candidates, best first, so that an open question does not stand before an answer that is likely right: the
 * confidence of the answer knows of the open question.
 */
export function putAnswerFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates[0]?.entry.kind !== 'unknown') return candidates;
  const answer = candidates.find(({ entry }) => entry.kind !== 'unknown');
  if (!answer || answer.confidence < LIKELY) return candidates;
  return [answer, ...candidates.filter((one) => one !== answer)];
}
