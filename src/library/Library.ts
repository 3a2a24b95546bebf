import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer } from '../answer/types.ts';
import { diffKnowledge } from '../knowledge/revisions/diffKnowledge.ts';
import { answerWith } from './answerWith.ts';
import { compareAnswers, knownQuestions } from './compareAnswers.ts';
import type { EncodeTexts, KnowledgeView, RefreshOptions, RefreshReport, Snapshot } from './types.ts';

/** How many known questions a refresh asks the old and the new state. */
const COMPARED = 5000;

/** The live snapshot and the only way to replace it. Readers keep the old one until the swap. */
export class Library implements KnowledgeView {
  #snapshot: Snapshot;
  #refreshing: Promise<RefreshReport> | null = null;
  readonly #load: () => Promise<Snapshot>;
  readonly #clock: () => number;
  readonly encode: EncodeTexts;

  /**
   * @param load loads the folder anew
   * @param clock milliseconds, monotonic enough to slice time
   * @param encode encodes questions; without it words alone serve
   */
  constructor(
    snapshot: Snapshot,
    load: () => Promise<Snapshot>,
    clock: () => number,
    encode: EncodeTexts = async () => new Map(),
  ) {
    this.#snapshot = snapshot;
    this.#load = load;
    this.#clock = clock;
    this.encode = encode;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  answer(question: string): Promise<Answer> {
    return answerWith(this, question);
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
