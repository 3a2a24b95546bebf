/** Types of the text room: the lines of a document once its dialect is read. */

/** One line in plain Markdown, or what a mark of a dialect means. */
export interface DocumentLine {
  /** Line of the file, from 1. */
  readonly number: number;
  /** Markdown; for `code` the whole block with its fence, for `end` an empty string. */
  readonly text: string;
  readonly role:
    | 'prose'
    | 'code'
    /** Title of an answer that opens on a click, or of a box that asks. */
    | 'question'
    /** Title of a box or tab, which belongs to what follows. */
    | 'label'
    /** End of the answer to a `question`. */
    | 'end';
}
