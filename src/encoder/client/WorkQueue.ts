import type { PackedEncoding } from '../model/types.ts';
import type { TextKind } from '../types.ts';

/** One text on its way through the worker. */
export interface Work {
  readonly text: string;
  readonly kind: TextKind;
  readonly background: boolean;
  readonly settle: (packed: PackedEncoding | null) => void;
  /** Times it was sent to a worker that died. */
  losses: number;
}

/** Background texts, made one by one: a folder may have tens of thousands. */
export interface WorkSource {
  next(): Work | null;
}

/** Questions sent ahead, so that the worker need not wait for the main thread between two. */
const MAX_IN_FLIGHT = 2;
/** A text that a worker died of twice is not tried again. */
const MAX_LOSSES = 2;

/** Work in two lanes: a question waits for one background text at most. */
export class WorkQueue {
  readonly #questions: Work[] = [];
  readonly #retries: Work[] = [];
  readonly #sources: WorkSource[] = [];
  readonly #inFlight = new Map<number, Work>();
  #lastId = 0;

  get isEmpty(): boolean {
    return this.#inFlight.size + this.#questions.length + this.#retries.length + this.#sources.length === 0;
  }

  get inFlight(): number {
    return this.#inFlight.size;
  }

  addQuestion(work: Work): void {
    this.#questions.push(work);
  }

  addSource(source: WorkSource): void {
    this.#sources.push(source);
  }

  /** Takes a question out that has not been sent yet. */
  drop(work: Work): void {
    const at = this.#questions.indexOf(work);
    if (at >= 0) this.#questions.splice(at, 1);
  }

  /** Returns the work to send now, or `null` while the worker has enough. */
  take(): { readonly id: number; readonly work: Work } | null {
    const work = this.#inFlight.size < MAX_IN_FLIGHT ? this.#questions.shift() : undefined;
    const next = work ?? (this.#inFlight.size === 0 ? this.#nextBackground() : null);
    if (!next) return null;
    this.#inFlight.set(++this.#lastId, next);
    return { id: this.#lastId, work: next };
  }

  #nextBackground(): Work | null {
    const retry = this.#retries.shift();
    if (retry) return retry;
    for (let source = this.#sources[0]; source; source = this.#sources[0]) {
      const work = source.next();
      if (work) return work;
      this.#sources.shift();
    }
    return null;
  }

  settle(id: number, packed: PackedEncoding | null): void {
    const work = this.#inFlight.get(id);
    this.#inFlight.delete(id);
    work?.settle(packed);
  }

  /** Gives up the questions that a dead worker had, and keeps its background texts for the next one. */
  loseWorker(): void {
    const lost = [...this.#inFlight.values()];
    this.#inFlight.clear();
    for (const work of lost) {
      work.losses++;
      if (work.background && work.losses < MAX_LOSSES) this.#retries.push(work);
      else work.settle(null);
    }
  }

  /** Settles everything with `null`. */
  clear(): void {
    const works = [...this.#inFlight.values(), ...this.#questions.splice(0), ...this.#retries.splice(0)];
    this.#inFlight.clear();
    for (const work of works) work.settle(null);
    for (const source of this.#sources.splice(0)) {
      for (let work = source.next(); work; work = source.next()) work.settle(null);
    }
  }
}
