import type { Entry } from '../knowledge/types.ts';
import { planMeaning } from './meaning/planMeaning.ts';
import type { EncodedTexts, MeaningPlan } from './meaning/types.ts';
import { type KnowledgeData, writtenOf } from './openIndexes.ts';

/** Texts of a knowledge base that are encoded. */
export interface KnowledgePlan {
  readonly written: MeaningPlan;
  /** Null if there are no documents. */
  readonly documents: MeaningPlan | null;
  /** Short questions of elsewhere, which the folder is examined with; encoded as questions. */
  readonly probes: readonly string[];
}

/** Encodings of the texts of a `KnowledgePlan`, in its order. */
export interface EncodedKnowledge {
  readonly written: EncodedTexts;
  readonly documents: EncodedTexts | null;
  readonly probes: EncodedTexts;
}

/** Plans the encoding of a knowledge base. */
export function planKnowledge(entries: readonly Entry[]): KnowledgePlan {
  return { written: planMeaning(writtenOf(entries)), documents: null, probes: [] };
}

/** Returns the data of a knowledge base with what its encodings add. */
export function addMeaning(
  _entries: readonly Entry[],
  data: KnowledgeData,
  _plan: KnowledgePlan,
  _encoded: EncodedKnowledge,
): KnowledgeData {
  return data;
}
