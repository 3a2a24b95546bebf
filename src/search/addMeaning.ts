import type { Entry } from '../knowledge/types.ts';
import type { FolderFit } from './confidence/types.ts';
import { PROBES } from './exam/probes.ts';
import { buildMeaning } from './meaning/buildMeaning.ts';
import { planMeaning } from './meaning/planMeaning.ts';
import { planPassages } from './meaning/planPassages.ts';
import type { EncodedTexts, MeaningPlan } from './meaning/types.ts';
import { documentsOf, type KnowledgeData, writtenOf } from './openIndexes.ts';
import { selfExam } from './selfExam.ts';

/** Texts whose encodings a knowledge base needs. */
export interface KnowledgePlan {
  readonly written: MeaningPlan;
  /** Null if there are no documents. */
  readonly documents: MeaningPlan | null;
  /** Questions of elsewhere for the folder's examination. */
  readonly probes: readonly string[];
}

/** Encodings of the texts of a plan. */
export interface EncodedKnowledge {
  readonly written: EncodedTexts;
  readonly documents: EncodedTexts | null;
  readonly probes: EncodedTexts;
}

/** Plans the encoding of a knowledge base. */
export function planKnowledge(entries: readonly Entry[]): KnowledgePlan {
  const passages = documentsOf(entries);
  return {
    written: planMeaning(writtenOf(entries)),
    documents: passages.length > 0 ? planPassages(passages) : null,
    probes: PROBES,
  };
}

/**
 * Adds meaning to the data of a knowledge base and examines it. Takes some seconds for a large one.
 * @param entries those that `data` and `plan` were computed from, in the same order
 * @param knownFit outcome of an earlier examination, which takes the place of a new one
 */
export function addMeaning(
  entries: readonly Entry[],
  data: KnowledgeData,
  plan: KnowledgePlan,
  encoded: EncodedKnowledge,
  knownFit: FolderFit | null = null,
): KnowledgeData {
  const written = writtenOf(entries);
  const meaning = buildMeaning(written, plan.written, encoded.written);
  const fit =
    knownFit ??
    selfExam({
      entries: written,
      groups: data.written.groups,
      plan: plan.written,
      texts: encoded.written,
      probes: encoded.probes,
      probeTexts: plan.probes,
    });
  const documents =
    data.documents && plan.documents && encoded.documents
      ? { ...data.documents, meaning: buildMeaning(documentsOf(entries), plan.documents, encoded.documents) }
      : data.documents;
  return { written: { ...data.written, meaning }, documents, fit };
}
