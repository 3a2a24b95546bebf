import { setImmediate as nextTurn } from 'node:timers/promises';
import { chooseAnswer } from '../answer/chooseAnswer.ts';
import type { Answer } from '../answer/types.ts';
import { diffKnowledge } from '../knowledge/revisions/diffKnowledge.ts';
import type { Entry, Knowledge, KnowledgeDiff, Problem } from '../knowledge/types.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { LearnedModel } from '../search/learned/trainSoftmax.ts';
import type { SearchIndex } from '../search/types.ts';
import { compareAnswers, knownQuestions } from './compareAnswers.ts';

/** How many known questions a refresh asks the old and the new state. */
const COMPARED = 5000;

/** One published state of the knowledge base: immutable, swapped as a whole. */
export interface Snapshot {
  readonly knowledge: Knowledge;
  readonly index: SearchIndex;
  readonly byKey: Pick<ReadonlyMap<string, Entry>, 'get' | 'size'>;
}

/** A known question that the new state answers differently. */
export interface ChangedAnswer {
  readonly question: string;
  /** Entry ids, or null for no answer. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface RefreshReport {
  readonly published: boolean;
  readonly before: string;
  readonly after: string;
  readonly diff: KnowledgeDiff;
  readonly problems: readonly Problem[];
  readonly changedAnswers: readonly ChangedAnswer[];
  readonly entries: number;
}

/**
 * Read a folder's state into a snapshot.
 * @param trained a model that was trained on the same entries before
 */
export function buildSnapshot(knowledge: Knowledge, trained: LearnedModel | null = null): Snapshot {
  return {
    knowledge,
    index: buildIndex(knowledge.entries, knowledge.synonyms, trained ?? true),
    byKey: new Map(knowledge.entries.map((entry) => [entry.key, entry])),
  };
}

/** What a reader needs: the live state, and answers from it. A server's layer is read in the same way. */
export interface KnowledgeView {
  readonly snapshot: Snapshot;
  answer(question: string): Answer;
  refresh(preview?: boolean, options?: RefreshOptions): Promise<RefreshReport>;
}

/** How a refresh differs from the usual one. */
export interface RefreshOptions {
  /** What to load instead of the folder. */
  readonly load?: () => Promise<Snapshot>;
  /** Questions that people really asked, to be compared first. */
  readonly questions?: readonly string[];
  /** Make what is published last; the old state stays live if this rejects. */
  readonly keep?: (snapshot: Snapshot, report: RefreshReport) => Promise<void>;
}

/** The live snapshot and the only way to replace it. Readers keep the old one until the swap. */
export class Library implements KnowledgeView {
  #snapshot: Snapshot;
  #refreshing: Promise<RefreshReport> | null = null;
  readonly #load: () => Promise<Snapshot>;
  readonly #clock: () => number;

  constructor(snapshot: Snapshot, load: () => Promise<Snapshot>, clock: () => number) {
    this.#snapshot = snapshot;
    this.#load = load;
    this.#clock = clock;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  answer(question: string): Answer {
    return chooseAnswer(this.#snapshot.index, question);
  }

  /** Take a better index of the same knowledge: the learned part of a large base comes later than the words. */
  replaceIndex(snapshot: Snapshot): void {
    if (snapshot.knowledge.revision === this.#snapshot.knowledge.revision) this.#snapshot = snapshot;
  }

  /**
   * Load the folder beside the live snapshot and publish it if it holds no error.
   * @param preview report only, publish nothing
   * @returns what changes; a refresh asked for while one is under way is that refresh
   * @throws what `load` and `keep` throw; the live snapshot stays
   */
  refresh(preview = false, options: RefreshOptions = {}): Promise<RefreshReport> {
    if (preview) return this.#compare(options).then(({ report }) => report);
    // Something else than the folder waits its turn; two refreshes of the folder are one.
    if (options.load && this.#refreshing) {
      return this.#refreshing.catch(() => {}).then(() => this.refresh(preview, options));
    }
    this.#refreshing ??= this.#publish(options).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** Serve this from now on: what another process published. */
  replace(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
  }

  async #publish(options: RefreshOptions): Promise<RefreshReport> {
    const { report, snapshot } = await this.#compare(options);
    if (report.problems.some(({ severity }) => severity === 'error')) return report;
    await options.keep?.(snapshot, report);
    this.#snapshot = snapshot;
    return { ...report, published: true };
  }

  async #compare({
    load,
    questions: asked = [],
  }: RefreshOptions): Promise<{ report: RefreshReport; snapshot: Snapshot }> {
    const old = this.#snapshot;
    const snapshot = await (load ?? this.#load)();
    const { problems, entries, revision } = snapshot.knowledge;
    // Each of these steps holds up the answers a little at 10,000 entries: people are answered in between.
    await nextTurn();
    const diff = await diffKnowledge(old.knowledge, snapshot.knowledge);
    await nextTurn();
    const questions = [...new Set([...asked, ...knownQuestions(old, snapshot, COMPARED)])];
    await nextTurn();
    const report = {
      published: false,
      before: old.knowledge.revision,
      after: revision,
      diff,
      problems,
      changedAnswers: await compareAnswers(old, snapshot, questions, this.#clock),
      entries: entries.length,
    };
    return { report, snapshot };
  }
}
