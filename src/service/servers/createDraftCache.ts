import { randomUUID } from 'node:crypto';
import type { Draft, Moderation } from '../types.ts';

const MAX_DRAFTS = 200;

/** The last few drafts, in memory. */
export function createDraftCache(): Moderation['drafts'] {
  const drafts = new Map<string, Draft>();
  return {
    keep(draft) {
      const id = randomUUID().slice(0, 13);
      drafts.set(id, draft);
      const [oldest] = drafts.keys();
      if (drafts.size > MAX_DRAFTS && oldest !== undefined) drafts.delete(oldest);
      return id;
    },
    find: (id) => drafts.get(id) ?? null,
  };
}
