/** The nouns of the library room. */
import type { Answer } from '../answer/types.ts';
import type { Measure } from '../base/measuring/types.ts';
import type { Entry, Knowledge, KnowledgeDiff, Problem, Source } from '../knowledge/types.ts';
import type { ChangedSource } from '../knowledge/watch/types.ts';
import type { SearchIndex } from '../search/types.ts';
import type { EncodeTexts, MeaningStatus } from './meaning/types.ts';

/** One published state of the knowledge base: immutable, replaced as a whole. */
export interface Snapshot {
  readonly knowledge: Knowledge;
  readonly index: SearchIndex;
  readonly byKey: Pick<ReadonlyMap<string, Entry>, 'get'>;
  /** True if the index has the entries' encodings. */
  readonly hasMeaning?: boolean;
}

/** An entry of one server, laid over the folder. Its id says which of the folder's entries it concerns, if any. */
export interface Overlay {
  /** An entry of its own, or in the place of the folder's; more phrasings for the folder's; or the folder's hidden. */
  readonly kind: 'entry' | 'phrasings' | 'hide';
  readonly entry: Entry;
  /** Sources it cites that the folder does not have. */
  readonly sources: readonly Source[];
}

/** A known question that the new state answers differently. */
export interface ChangedAnswer {
  readonly question: string;
  /** Entry ids joined by ` + `, or null for no answer. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Changes that a refresh makes, or would make. */
export interface RefreshReport {
  readonly published: boolean;
  /** Revisions. */
  readonly before: string;
  readonly after: string;
  readonly diff: KnowledgeDiff;
  readonly problems: readonly Problem[];
  readonly changedAnswers: readonly ChangedAnswer[];
  /** Number of entries after the refresh. */
  readonly entries: number;
  /** Entries whose sources say something else than before; known only with a store. */
  readonly changedSources: readonly ChangedSource[];
}

/** Options of a refresh. */
export interface RefreshOptions {
  /** Loads something other than the folder. */
  readonly load?: () => Promise<Snapshot>;
  /** Questions that people really asked, compared before the known ones. */
  readonly questions?: readonly string[];
  /** Returns the entries whose sources changed. */
  readonly watch?: (before: Knowledge, after: Knowledge) => Promise<readonly ChangedSource[]>;
  /** Stores what is about to be published; the old state stays live if this rejects. */
  readonly keep?: (snapshot: Snapshot, report: RefreshReport) => Promise<void>;
}

/** The live state and answers from it. A server's own view is read in the same way. */
export interface KnowledgeView {
  readonly snapshot: Snapshot;
  /** Encodes texts with the encoder that serves this view. */
  readonly encode: EncodeTexts;
  readonly meaning: MeaningStatus;
  /** Share of assertions that should be right, 0.5–0.99; undefined for the default. */
  readonly assertPrecision: number | undefined;
  /** Takes the times of encodings and searches. */
  readonly measure: Measure;
  answer(question: string): Promise<Answer>;
  refresh(preview?: boolean, options?: RefreshOptions): Promise<RefreshReport>;
}
