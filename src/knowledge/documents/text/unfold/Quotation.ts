import type { LineWriter } from './LineWriter.ts';

/** End of a line that completes what was said, so that the next line is no part of the quotation above it. */
const COMPLETE = /[.!?:…*_)"”`]$/u;

/** The quotation that is being read, if any. */
export class Quotation {
  readonly #writer: LineWriter;
  #isOpen = false;
  /** True if its title is a question. */
  #asks = false;

  constructor(writer: LineWriter) {
    this.#writer = writer;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Begins or ends it. */
  turn(isOpen: boolean, number: number): void {
    if (isOpen === this.#isOpen) return;
    if (isOpen || COMPLETE.test(this.#writer.lines.at(-1)?.text ?? '')) this.#writer.blank(number);
    this.#writer.end(this.#asks, number);
    this.#isOpen = isOpen;
    this.#asks = false;
  }

  /** Writes its title; a sentence is none. */
  title(title: string, number: number): void {
    this.#writer.blank(number);
    if (/[.!…][*_]*$/u.test(title)) this.#writer.prose(title, number);
    else if (this.#writer.titled('box', title, number)) this.#asks = true;
  }
}
