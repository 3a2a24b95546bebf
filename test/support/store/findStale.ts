import type { Correction, PostedAnswers } from '../../../src/store/answers/types.ts';
import type { Store } from '../../../src/store/types.ts';

/** Claims stale answers and gives the claims back at once. */
export async function findStale(
  { posted }: Store,
  filter: Omit<Parameters<PostedAnswers['claim']>[0], 'leaseMs'>,
): Promise<Correction[]> {
  const claims = await posted.claim({ ...filter, leaseMs: 60_000 });
  for (const claim of claims) await posted.finish(claim, 'later');
  return claims;
}
