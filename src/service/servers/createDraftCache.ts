import { randomUUID } from 'node:crypto';
import { LruMap } from '../../base/LruMap.ts';
import type { Moderation, UnsavedForm } from '../types.ts';

const MAX_DRAFTS = 200;

/** Keeps the newest drafts in memory. */
export function createDraftCache(): Moderation['drafts'] {
  const drafts = new LruMap<string, UnsavedForm>(MAX_DRAFTS);
  return {
    keep(draft) {
      const id = randomUUID().slice(0, 13);
      drafts.set(id, draft);
      return id;
    },
    find: (id) => drafts.get(id) ?? null,
  };
}
