import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer } from '../answer/types.ts';
import { errorMessage } from '../base/errorMessage.ts';
import type { Log } from '../base/Log.ts';
import type { Measure } from '../base/measuring/types.ts';
import { diffKnowledge } from '../knowledge/revisions/diffKnowledge.ts';
import { answerWith } from './answerWith.ts';
import { compareAnswers, knownQuestions } from './compareAnswers.ts';
import type { Loading } from './loading.ts';
import type { EncodeTexts, Meaning, MeaningStatus } from './meaning/types.ts';
import type { KnowledgeView, RefreshOptions, RefreshReport, Snapshot } from './types.ts';

/** Maximum number of known questions that a refresh asks the old and the new state. */
const COMPARED = 5000;

/** Options of a library. */
export interface LibraryOptions {
  /** Encoder of the process; without it words alone serve. */
  readonly meaning?: Meaning | null;
  /** Share of assertions that should be right, 0.5–0.99. */
  readonly assertPrecision?: number | undefined;
  /** Takes the times of encodings and searches. */
  readonly measure?: Measure;
}

/** Library: serves the live snapshot and replaces it as a whole. Readers keep the old one until then. */
export class Library implements KnowledgeView {
  #snapshot: Snapshot;
  #refreshing: { readonly report: Promise<RefreshReport>; readonly ofFolder: boolean } | null = null;
  readonly #load: () => Promise<Snapshot>;
  readonly #clock: () => number;
  readonly #meaning: Meaning | null;
  readonly encode: EncodeTexts;
  readonly assertPrecision: number | undefined;
  readonly measure: Measure;

  /**
   * @param load loads the folder anew
   * @param clock milliseconds, monotonic enough to slice time
   */
  constructor(
    snapshot: Snapshot,
    load: () => Promise<Snapshot>,
    clock: () => number,
    { meaning = null, assertPrecision, measure = () => {} }: LibraryOptions = {},
  ) {
    this.#snapshot = snapshot;
    this.#load = load;
    this.#clock = clock;
    this.#meaning = meaning;
    this.encode = meaning?.encode ?? (async () => new Map());
    this.assertPrecision = assertPrecision;
    this.measure = measure;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get meaning(): MeaningStatus {
    return this.#meaning?.status ?? { state: 'off' };
  }

  answer(question: string): Promise<Answer> {
    return answerWith(this, question);
  }

  /** Serves a better index of the same knowledge; an index of other knowledge is ignored. */
  replaceIndex(snapshot: Snapshot): void {
    if (snapshot.knowledge.revision === this.#snapshot.knowledge.revision) this.#snapshot = snapshot;
  }

  /** Serves the better indexes of a loading, whose words are served already, as they come. */
  upgrade({ full, meaning }: Pick<Loading, 'full' | 'meaning'>, log: Pick<Log, 'error'>): void {
    full.then(
      (snapshot) => this.replaceIndex(snapshot),
      (error: unknown) => log.error(`The learned ranking could not be trained: ${errorMessage(error)}`),
    );
    void meaning.then((snapshot) => snapshot && this.replaceIndex(snapshot));
  }

  /**
   * Loads the folder beside the live snapshot and publishes it if it holds no error.
   * @param preview reports only, publishes nothing
   * @returns the changes; a refresh of the folder requested while one is under way is that refresh. Rejects with the errors of `load` and
   * `keep`; the live snapshot then stays
   */
  refresh(preview = false, options: RefreshOptions = {}): Promise<RefreshReport> {
    if (preview) return this.#compare(options).then(({ report }) => report);
    // Two refreshes of the folder are one; anything else waits its turn, and a refresh waits for anything else.
    const current = this.#refreshing;
    const ofFolder = options.load === undefined;
    if (current && !(current.ofFolder && ofFolder)) {
      return current.report.catch(() => {}).then(() => this.refresh(preview, options));
    }
    this.#refreshing ??= {
      ofFolder,
      report: this.#publish(options).finally(() => {
        this.#refreshing = null;
      }),
    };
    return this.#refreshing.report;
  }

  /** Serves another snapshot from now on, such as another process's publication. */
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
    watch,
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
    const encodings = (await this.#meaning?.recall(old.knowledge.revision === revision ? [] : questions)) ?? new Map();
    const report = {
      published: false,
      before: old.knowledge.revision,
      after: revision,
      diff,
      problems,
      changedAnswers: await compareAnswers(old, snapshot, questions, this.#clock, {
        encodings,
        precision: this.assertPrecision,
      }),
      entries: entries.length,
      changedSources: (await watch?.(old.knowledge, snapshot.knowledge)) ?? [],
    };
    return { report, snapshot };
  }
}
