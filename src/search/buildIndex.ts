import type { Entry, SynonymGroup } from '../knowledge/types.ts';
import { isLearnable, toExamples } from './examples.ts';
import { buildIndexData, type IndexData } from './indexData.ts';
import { learn } from './learn.ts';
import { openIndex } from './openIndex.ts';
import { compileSynonyms } from './synonyms.ts';
import type { SearchIndex } from './types.ts';

/**
 * Build the index of a knowledge base, the learned part included.
 * @param withLearning false leaves the ranking to the words alone
 * @returns an immutable index; the same entries give the same ranking on any machine
 */
export function buildIndex(
  entries: readonly Entry[],
  groups: readonly SynonymGroup[],
  withLearning = true,
): SearchIndex {
  const data = buildIndexData(entries, groups);
  return openIndex(entries, withLearning ? withModel(entries, data) : data);
}

/** Train the learned part, where the base is not too large for it: the same data for the same entries. */
export function withModel(entries: readonly Entry[], data: IndexData): IndexData {
  if (!isLearnable(entries.length)) return data;
  const examples = toExamples(entries, data.corpus, data.lexical);
  return { ...data, model: learn(examples, compileSynonyms(data.groups)) };
}
