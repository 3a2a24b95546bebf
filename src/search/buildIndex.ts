import type { Entry, SynonymGroup } from '../knowledge/types.ts';
import { isLearnable, toExamples } from './examples.ts';
import type { IndexData } from './indexData.ts';
import { learn } from './learn.ts';
import { buildKnowledgeData, openKnowledge, writtenOf } from './openKnowledge.ts';
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
  const data = buildKnowledgeData(entries, groups);
  const written = withLearning ? withModel(writtenOf(entries), data.written) : data.written;
  return openKnowledge(entries, { ...data, written }).index;
}

/** Train the learned part, where the base is not too large for it: the same data for the same entries. */
export function withModel(entries: readonly Entry[], data: IndexData): IndexData {
  if (!isLearnable(entries.length)) return data;
  const examples = toExamples(entries, data.corpus, data.lexical);
  return { ...data, model: learn(examples, compileSynonyms(data.groups)) };
}
