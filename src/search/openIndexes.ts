import type { Entry, SynonymGroup } from '../knowledge/types.ts';
import type { FolderFit } from './confidence/types.ts';
import { createIndex, openParts, withLearned } from './createIndex.ts';
import type { Vocabulary } from './index/Vocabulary.ts';
import { buildIndexData, type IndexData } from './indexData.ts';
import type { LearnedModel } from './learned/types.ts';
import { mergeIndexes } from './mergeIndexes.ts';
import { COUNTRIES } from './text/countries.ts';
import { EVERYDAY_WORDS } from './text/everydayWords.ts';
import type { SearchIndex } from './types.ts';

/** Data that an index over a knowledge base is opened from: written entries, and the text of documents. */
export interface KnowledgeData {
  readonly written: IndexData;
  /** Null where there are no documents. */
  readonly documents: IndexData | null;
  /** Outcome of the folder's examination; null before it, and while words alone rank. */
  readonly fit: FolderFit | null;
}

/** Opened once; the learned part of what was written may come later. */
export interface OpenKnowledge {
  readonly index: SearchIndex;
  readonly learned: (model: LearnedModel) => SearchIndex;
}

/** The stems of both, numbered. */
export interface Vocabularies {
  readonly written: Vocabulary;
  readonly documents: Vocabulary | null;
}

/** Computes the index of a knowledge base, without the learned part. */
export function buildKnowledgeData(entries: readonly Entry[], groups: readonly SynonymGroup[]): KnowledgeData {
  const documents = documentsOf(entries);
  return {
    written: buildIndexData(writtenOf(entries), groups),
    documents:
      documents.length > 0 ? buildIndexData(documents, [...groups, ...COUNTRIES, ...EVERYDAY_WORDS], true) : null,
    fit: null,
  };
}

/**
 * @param entries those the data was computed from, in the same order
 * @param vocabularies of its stems, where they were numbered before
 */
export function openIndexes(
  entries: readonly Entry[],
  data: KnowledgeData,
  vocabularies?: Vocabularies,
): OpenKnowledge {
  const parts = openParts(writtenOf(entries), data.written, { vocabulary: vocabularies?.written, fit: data.fit });
  const documents =
    data.documents &&
    createIndex(
      openParts(documentsOf(entries), data.documents, {
        vocabulary: vocabularies?.documents ?? undefined,
        ofDocuments: true,
      }),
    );
  const join = (written: SearchIndex): SearchIndex => ({
    ...(documents ? mergeIndexes(entries, written, documents) : written),
    fit: data.fit,
  });
  return { index: join(createIndex(parts)), learned: (model) => join(createIndex(withLearned(parts, model))) };
}

/** The entries that somebody wrote for the knowledge base. */
export const writtenOf = (entries: readonly Entry[]): readonly Entry[] =>
  entries.some(isOfDocument) ? entries.filter((entry) => !isOfDocument(entry)) : entries;

/** Returns the passages of documents. */
export const documentsOf = (entries: readonly Entry[]): readonly Entry[] => entries.filter(isOfDocument);

const isOfDocument = ({ article }: Entry): boolean => article !== undefined;
