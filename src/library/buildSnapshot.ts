import type { Knowledge } from '../knowledge/types.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { LearnedModel } from '../search/learned/trainSoftmax.ts';
import type { Snapshot } from './types.ts';

/**
 * Builds the snapshot of a knowledge base in this thread.
 * @param trained a model that was trained on the same entries before
 */
export function buildSnapshot(knowledge: Knowledge, trained: LearnedModel | null = null): Snapshot {
  return {
    knowledge,
    index: buildIndex(knowledge.entries, knowledge.synonyms, trained ?? true),
    byKey: new Map(knowledge.entries.map((entry) => [entry.key, entry])),
  };
}
