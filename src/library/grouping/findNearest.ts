import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EncodedQuestion } from '../../search/meaning/types.ts';
import type { Candidate } from '../../search/types.ts';
import type { KnowledgeView } from '../types.ts';

/** Cosine with an entry from which a question is about what the folder is about. */
const NEAR = 0.27;
const COSINES = ['centreCosine', 'answerCosine', 'pooledCosine'] as const;

/** Returns the likeliest entries for a question, by meaning where the encoder runs. */
export async function findNearest(
  { snapshot, encode }: Pick<KnowledgeView, 'snapshot' | 'encode'>,
  question: string,
  limit: number,
): Promise<readonly Candidate[]> {
  const encodings = await encode([question], snapshot.index);
  await nextTurn();
  return snapshot.index.search(question, { limit, encoding: encodings.get(question) }).candidates;
}

/**
 * Whether nothing in a knowledge base is about what a question is about. Words alone cannot tell: a question that uses new words
 * may be just what is missing.
 */
export function isOffTopic(
  { index }: Pick<KnowledgeView['snapshot'], 'index'>,
  question: string,
  encoding: EncodedQuestion | undefined,
): boolean {
  if (!encoding) return false;
  const [best] = index.search(question, { limit: 1, encoding }).candidates;
  if (!best) return true;
  const cosines = COSINES.flatMap((name) => best.signals[name] ?? []);
  return cosines.length > 0 && Math.max(...cosines) < NEAR;
}
