/** Types of the dialects room: what a line means that is no plain Markdown. */

/** Use that a container makes of its content. */
export type Kind =
  /** A box such as a note. */
  | 'box'
  /** Opens on a click: its title is a question. */
  | 'fold'
  /** One of several alternatives. */
  | 'tab'
  /** A wrapper without meaning. */
  | 'plain'
  /** Its content is not shown. */
  | 'hidden'
  /** Its content is code. */
  | 'code';

/** Beginning of a container. */
export interface Opening {
  readonly action: 'open';
  readonly kind: Kind;
  /** Name that the closing mark repeats. */
  readonly group: string;
  /** Markdown; empty if it has none. */
  readonly title: string;
  /** True if its content is indented and no mark closes it. */
  readonly isIndented: boolean;
  /** Text of the same line that follows the mark. */
  readonly rest: string;
}

/** A mark at the start of a line. */
export type Marker =
  | Opening
  /** End of a container. */
  | { readonly action: 'close'; readonly group: string; readonly rest: string }
  /** An element whose text is a title: a summary, a term, or a heading of level 1–6. */
  | { readonly action: 'title'; readonly group: string; readonly level: number; readonly rest: string }
  /** An item of an HTML list. */
  | { readonly action: 'item'; readonly rest: string }
  /** Nothing that is shown; the paragraph above ends. */
  | { readonly action: 'break'; readonly rest: string };
