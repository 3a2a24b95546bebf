import type { Knowledge } from '../knowledge/types.ts';
import { addMeaning, planKnowledge } from '../search/addMeaning.ts';
import { buildIndex, withModel } from '../search/buildIndex.ts';
import type { LearnedModel } from '../search/learned/types.ts';
import { buildKnowledgeData, openIndexes, writtenOf } from '../search/openIndexes.ts';
import type { SearchIndex } from '../search/types.ts';
import type { Meaning } from './meaning/types.ts';
import { readFit } from './modelCache.ts';
import type { Snapshot } from './types.ts';

/**
 * Builds the snapshot of a knowledge base in this thread.
 * @param trained a model that was trained on the same entries before
 */
export function buildSnapshot(knowledge: Knowledge, trained: LearnedModel | null = null): Snapshot {
  return toSnapshot(knowledge, buildIndex(knowledge.entries, knowledge.synonyms, trained ?? true));
}

/**
 * Builds the snapshot of a knowledge base in this thread once all its texts are encoded. If the encoder is not available,
 * words alone are indexed.
 */
export async function buildWithMeaning(
  knowledge: Knowledge,
  trained: LearnedModel | null,
  meaning: Meaning,
): Promise<Snapshot> {
  const { entries, synonyms } = knowledge;
  const words = buildKnowledgeData(entries, synonyms);
  const written = trained ? { ...words.written, model: trained } : withModel(writtenOf(entries), words.written);
  const data = { ...words, written };
  const plan = planKnowledge(entries);
  const texts = { written: plan.written.texts, documents: plan.documents?.texts ?? null, probes: plan.probes };
  const complete = await meaning.prepare(texts, async (encoded, { id }) =>
    addMeaning(entries, data, plan, encoded, await readFit(knowledge, id)),
  );
  const { index } = openIndexes(entries, complete ?? data);
  return { ...toSnapshot(knowledge, index), hasMeaning: complete !== null };
}

const toSnapshot = (knowledge: Knowledge, index: SearchIndex): Snapshot => ({
  knowledge,
  index,
  byKey: new Map(knowledge.entries.map((entry) => [entry.key, entry])),
});
