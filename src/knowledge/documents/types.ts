/** Types of the documents room: a document of any format as a list of blocks. */

import type { ParsedEntry } from '../entries/types.ts';
import type { RawFile } from '../files/types.ts';
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
  /**
   * For a heading 1–7 (7 is a line that only looks like one), for an item its nesting depth from 0, for text the number of
   * items that it is within.
   */
  readonly level: number;
  /** Number of an item in an ordered list. */
  readonly ordinal?: number;
  /** Inline Markdown that is safe to show; for code the fence and its lines. */
  readonly markdown: string;
  /** True if the document marks it as a question: `<summary>`, `<dt>`. */
  readonly asks: boolean;
}

/** A question in a document and the paragraphs that answer it. */
export interface QuestionSection {
  readonly question: string;
  readonly line: number;
  /** At least one. If question and answer share a paragraph, it contains only the answer. */
  readonly answer: readonly Block[];
  /** Headings above, outermost first. */
  readonly path: readonly string[];
  /** Present only if the document states them. */
  readonly details?: QuestionDetails;
}

/** Statements of a document about one of its questions, such as those in the columns of a table. */
export interface QuestionDetails {
  /** Other ways to ask it. */
  readonly phrasings: readonly string[];
  readonly topic: string | null;
  /** ISO date, or null. */
  readonly asOf: string | null;
}

/** Paragraphs below a heading, up to the next heading. */
export interface Section {
  /** Headings, outermost first; the last is the section's own. Empty before the first heading. */
  readonly path: readonly string[];
  readonly blocks: readonly Block[];
}

/** A document separated into its questions and the sections of the rest. */
export interface DocumentParts {
  readonly questions: readonly QuestionSection[];
  readonly sections: readonly Section[];
}

/** Metadata that a document states about itself; a missing field is null. */
export type Meta = Pick<Source, 'publisher' | 'author' | 'published' | 'url'> & { readonly title: string | null };

/** Metadata of a document that states none. */
export const NO_META: Meta = { title: null, publisher: null, author: null, published: null, url: null };

/** A document read into its front matter, metadata and blocks. */
export interface ReadDocument {
  readonly head: DocumentHead;
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  /** Present if the format states what is a question; else questions are found among the blocks. */
  readonly parts?: DocumentParts;
}

/** Documents by path; an issue for each that cannot be read. */
export type ReadDocuments = ReadonlyMap<string, ReadDocument | Issue>;

/** Reads the documents among files. */
export type ReadAll = (files: readonly RawFile[]) => Promise<ReadDocuments>;

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
