/** Types of the documents room: a document of any format as a list of blocks. */
import type { ParsedEntry } from '../entries/types.ts';
import type { Issue } from '../problems/types.ts';
import type { Problem, Source } from '../types.ts';
import type { DocumentHead } from '../yaml/types.ts';

export type BlockKind =
  /** A heading, or a line that serves as one. */
  | 'heading'
  | 'text'
  /** A list item, or a row of a table. */
  | 'item'
  /** Code with its fence. */
  | 'code'
  /** End of a question and its answer (`</details>`); it has no text. */
  | 'end';

/** One paragraph of a document, as footnotes count them. */
export interface Block {
  readonly kind: BlockKind;
  /** Number of the paragraph, from 1; 0 for `end`. */
  readonly number: number;
  /** Line of the file, from 1; 1 if the format has no lines. */
  readonly line: number;
  /** For a heading 1–7 (7 is a line that only looks like one), for an item its nesting depth from 0. */
  readonly level: number;
  /** Inline Markdown that is safe to show; for code the fence and its lines. */
  readonly markdown: string;
  /** True if the document marks it as a question: `<summary>`, `<dt>`. */
  readonly asks: boolean;
}

/** Metadata that a document states about itself; a missing field is null. */
export type Meta = Pick<Source, 'publisher' | 'author' | 'published' | 'url'> & { readonly title: string | null };

/** A document read into its front matter, metadata and blocks. */
export interface ReadDocument {
  readonly head: DocumentHead;
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** Documents that need a library to read, by path; an issue for each that cannot be read. */
export type ReadDocuments = ReadonlyMap<string, ReadDocument | Issue>;

/** A document as entries that cite it. */
export interface DocumentFile {
  readonly path: string;
  /** Details of the document; those in `sources.yaml` take precedence. */
  readonly source: Source;
  readonly entries: readonly ParsedEntry[];
  /** Markdown of every paragraph, in order. */
  readonly paragraphs: readonly string[];
  readonly problems: readonly Problem[];
}
