/** The nouns of the encoder's work for a library. */
import type { ModelFacts } from '../../encoder/types.ts';
import type { EncodedKnowledge } from '../../search/addMeaning.ts';
import type { Encodings } from '../../search/meaning/types.ts';
import type { SearchIndex } from '../../search/types.ts';

/** Progress of the encoder's work: until it is `ready`, words serve alone; if it is `off`, for good. */
export type MeaningStatus =
  | { readonly state: 'ready' }
  | {
      readonly state: 'building';
      /** Texts that have a vector. */
      readonly done: number;
      /** All texts; 0 until they are counted. */
      readonly total: number;
      /** Estimate, whole seconds; null until the first text is encoded. */
      readonly secondsLeft: number | null;
    }
  | { readonly state: 'off' };

/** Texts of a knowledge base that are encoded: the lists of a `KnowledgePlan`. */
export interface KnowledgeTexts {
  readonly written: readonly string[];
  readonly documents: readonly string[] | null;
  readonly probes: readonly string[];
}

/**
 * Encodes texts of a question, as an index spells them; texts that are late or cannot be encoded are left out. Never
 * rejects.
 */
export type EncodeTexts = (texts: readonly string[], index: Pick<SearchIndex, 'spell'>) => Promise<Encodings>;

/** Encoder and vectors that a process has. Nothing it does rejects. */
export interface Meaning {
  readonly status: MeaningStatus;
  readonly encode: EncodeTexts;
  /**
   * Returns encodings of questions that a refresh compares: kept ones, and as many new ones as can be made in a while.
   * Empty if the encoder is not available.
   */
  recall(questions: readonly string[]): Promise<Encodings>;
  /**
   * Encodes a knowledge base in the background and then builds with it.
   * @param build makes something of the encodings; the status is `building` until it is done
   * @returns null if the encoder is not available, the work was aborted, or `build` rejected
   */
  prepare<T>(
    texts: KnowledgeTexts,
    build: (encoded: EncodedKnowledge, model: ModelFacts) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T | null>;
  /** Ends the encoder and closes the vectors. */
  close(): Promise<void>;
}
