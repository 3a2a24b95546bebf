/** Types of the knowledge room: the contents of a folder of Markdown and YAML. */

/** A document that can be cited. A detail that it does not state is `null`, never guessed. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date, `2026-03-01`. */
  readonly published: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** Number of paragraphs, if stated; a footnote beyond it is an error. */
  readonly paragraphs: number | null;
  /** ISO date on which this copy was fetched from `url`; absent if nothing was fetched. */
  readonly fetched?: string;
  /** ISO date on which the source's file of entries changed on disk. Not part of the revision: copies have other dates. */
  readonly changed?: string;
}

/** Origin of one statement: a source and its paragraphs, numbered from 1, or the source as a whole. */
export interface Citation {
  readonly source: string;
  /** Ascending, without repeats; empty for the source as a whole. */
  readonly paragraphs: readonly number[];
  /** A short quotation, or null. */
  readonly quote: string | null;
}

/** One numbered footnote of an entry; its number is its position in `Entry.footnotes`, from 1. */
export interface Footnote {
  readonly citations: readonly Citation[];
}

/** Box that is always shown with an answer. */
export interface Caveat {
  readonly kind: 'warning' | 'note';
  readonly text: string;
}

/**
 * Kind of an entry. `faq` and `fact` entries are asserted. An `unknown` entry is a question known to be open: it
 * explains why there is no answer. A `passage` is an excerpt of a document, quoted word for word.
 */
export type EntryKind = 'faq' | 'fact' | 'unknown' | 'passage';

/** Origin of an entry that was taken from a document instead of being written by hand. */
export interface FromArticle {
  /** Source id of the document. */
  readonly source: string;
  /** ISO day on which the document was published, or else fetched; absent if neither is known. */
  readonly date?: string;
  /** Title of the document and the headings above the text, outermost first. Used for search, not shown. */
  readonly context: string;
}

/** One question with its answer, or one passage of a document. */
export interface Entry {
  /** `file-stem#heading-slug`, stable as long as the heading is; `file-stem#¶8` for a passage. */
  readonly id: string;
  /** Eight letters and digits derived from `id`, for custom ids and autocomplete values. */
  readonly key: string;
  readonly kind: EntryKind;
  /** For a passage, the heading above it or the document's title: not unique. */
  readonly heading: string;
  /** Other ways to ask the question, in file order, without the heading. */
  readonly phrasings: readonly string[];
  /** Markdown; footnote marks are `[1]`, `[2]` … in the order of `footnotes`. */
  readonly body: string;
  readonly caveat: Caveat | null;
  readonly footnotes: readonly Footnote[];
  readonly topic: string | null;
  /** ISO date up to which the author vouches for the answer, or null. */
  readonly asOf: string | null;
  /** ISO date after which the answer may be out of date, or null. */
  readonly expires: string | null;
  /** Path below the knowledge folder, with forward slashes. */
  readonly file: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  /** Present only if the entry was taken from a document. */
  readonly article?: FromArticle;
}

/** An `error` leaves its file out of the knowledge base; a `warning` does not. */
export type Severity = 'error' | 'warning';

/** Something wrong in the folder. */
export interface Problem {
  /** Stable id of this kind of problem, such as `entry/no-footnote`: a heading of docs/problems.md. */
  readonly id: string;
  /** Path below the knowledge folder; `.` is the folder itself. */
  readonly file: string;
  /** From 1; 1 if the whole file is meant. */
  readonly line: number;
  readonly severity: Severity;
  /** States the problem and names the bad value. */
  readonly reason: string;
  /** Tells the author how to solve it. */
  readonly remedy: string;
}

/** Words and phrases that mean the same, in lower case. */
export type SynonymGroup = readonly string[];

/** The paragraphs of each document, by source id: Markdown, in order; footnotes count them from 1. */
export type DocumentTexts = ReadonlyMap<string, readonly string[]>;

/** Contents of a knowledge folder. A file with errors contributes no entries and is named in `problems`. */
export interface Knowledge {
  readonly entries: readonly Entry[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly synonyms: readonly SynonymGroup[];
  readonly problems: readonly Problem[];
  /** Texts of the documents; absent if they are not known, as of a publication by an earlier version. */
  readonly documents?: DocumentTexts;
  /** Ten hexadecimal digits that identify the entries, sources and synonyms. */
  readonly revision: string;
}

/** One file of a knowledge folder. */
export interface KnowledgeFile {
  /** With forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Changes from one load to the next, by entry id. */
export interface KnowledgeDiff {
  readonly added: readonly Entry[];
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[];
  readonly removed: readonly Entry[];
}
