/** The nouns of article reading: a document of any format as a list of blocks. */
import type { Source } from '../types.ts';

export type BlockKind =
  /** A heading, or a line that is meant as one. */
  | 'heading'
  | 'text'
  /** A list item, or a row of a table. */
  | 'item'
  /** Code with its fence. */
  | 'code'
  /** Nothing to read: what stood above has ended here (`</details>`). */
  | 'end';

/** One paragraph of a document, as footnotes count them. */
export interface Block {
  readonly kind: BlockKind;
  /** Number of the paragraph, from 1; 0 for `end`. */
  readonly number: number;
  /** Line of the file, from 1; 1 where the format has no lines. */
  readonly line: number;
  /** Of a heading 1–7 (7 is a line that only looks like one), of an item how deep it is nested, from 0. */
  readonly level: number;
  /** Inline Markdown that is safe to show; of code the fence and its lines. */
  readonly markdown: string;
  /** The document marks it as a question: `<summary>`, `<dt>`. */
  readonly asks: boolean;
}

/** What a document says about itself; null where it does not. */
export type Meta = Pick<Source, 'publisher' | 'author' | 'published' | 'url'> & { readonly title: string | null };

/** A document taken apart. */
export interface Extract {
  readonly meta: Meta;
  readonly blocks: readonly Block[];
}

export const NO_META: Meta = { title: null, publisher: null, author: null, published: null, url: null };
