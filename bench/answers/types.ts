/** The library's answers as people wait for them, for one knowledge base. Milliseconds and MB; null if not reached. */
export interface Answering {
  /** Number of made-up entries; 0 for the shipped folder. */
  readonly size: number;
  readonly entries: number | null;
  /** Number of texts that are encoded. */
  readonly texts: number | null;
  /** `onnxruntime-web` is what ships. */
  readonly runtime: string | null;
  /** Number of questions whose answers were timed one after another. */
  readonly asked: number | null;
  /** Question to answer. */
  readonly p50: number | null;
  readonly p99: number | null;
  /** One encoding, the median of as many questions, asked in turn with those that were timed. */
  readonly encoding: number | null;
  /** Longest time until 50 questions that come at once are all answered, and the number answered without encodings. */
  readonly atOnce: number | null;
  readonly late: number | null;
  /** Autocomplete, p99, while the encoder is busy. */
  readonly complete: number | null;
  /** Longest time that the main thread was held up: while all of this was measured, and while the folder was loaded. */
  readonly heldUp: number | null;
  readonly heldUpLoading: number | null;
  /** Time until the folder ranks by meaning, its vectors kept from before. */
  readonly loading: number | null;
  /** Resident memory of the process at the end, and the most it had. */
  readonly rss: number | null;
  readonly rssPeak: number | null;
  /** Why something is missing, or null. */
  readonly stopped: string | null;
}

/** Task of the process that measures, sent as JSON in its only argument. */
export interface AnswerJob {
  readonly size: number;
  readonly clinc: string;
  readonly knowledge: string;
  readonly questions: number;
  readonly budgetMs: number;
}
