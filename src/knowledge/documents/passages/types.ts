/** Types of the passages room. */

/** Up to three sentences, or a list with its introduction, that can be understood alone. */
export interface Passage {
  /** Paragraph that it is named after. */
  readonly number: number;
  /** Paragraphs that it is taken from, ascending. */
  readonly paragraphs: readonly number[];
  readonly line: number;
  readonly markdown: string;
  /** Words of the document, for the footnote. */
  readonly quote: string;
}
