import type { Entry, SynonymGroup } from '../knowledge/types.ts';
import type { IndexData } from './indexData.ts';
import { isLearnable, toTrainingPairs } from './learned/trainingPairs.ts';
import { trainSoftmax } from './learned/trainSoftmax.ts';
import type { LearnedModel } from './learned/types.ts';
import { buildKnowledgeData, openIndexes, writtenOf } from './openIndexes.ts';
import { compileSynonyms } from './text/SynonymMatcher.ts';
import type { SearchIndex } from './types.ts';

/**
 * Build the index of a knowledge base, the learned part included.
 * @param learning false leaves the ranking to the words alone; a model that was trained on the same entries before is not
 * trained again
 * @returns an immutable index; the same entries give the same ranking on any machine
 */
export function buildIndex(
  entries: readonly Entry[],
  groups: readonly SynonymGroup[],
  learning: boolean | LearnedModel = true,
): SearchIndex {
  const data = buildKnowledgeData(entries, groups);
  return openIndexes(entries, { ...data, written: learnedFrom(entries, data.written, learning) }).index;
}

function learnedFrom(entries: readonly Entry[], data: IndexData, learning: boolean | LearnedModel): IndexData {
  if (typeof learning === 'object') return { ...data, model: learning };
  return learning ? withModel(writtenOf(entries), data) : data;
}

/** Train the learned part, where the base is not too large for it: the same data for the same entries. */
export function withModel(entries: readonly Entry[], data: IndexData): IndexData {
  if (!isLearnable(entries.length)) return data;
  const examples = toTrainingPairs(entries, data.corpus, data.lexical);
  return { ...data, model: trainSoftmax(examples, compileSynonyms(data.groups)) };
}
