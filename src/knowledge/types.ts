/** The nouns of the knowledge room: what a folder of Markdown and YAML becomes. */

/** A document that may be cited. What it does not state is `null`, never guessed. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date, `2026-03-01`. */
  readonly published: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** How many paragraphs the document has, where its author says so; footnotes beyond it are errors. */
  readonly paragraphs: number | null;
  /** ISO date on which this copy was brought in from `url`; absent where nothing was fetched. */
  readonly fetched?: string;
}

/** Where one statement comes from: a source and its paragraphs, numbered from 1. */
export interface Citation {
  readonly source: string;
  /** Ascending, without repeats, at least one. */
  readonly paragraphs: readonly number[];
  /** A short quotation, or null. */
  readonly quote: string | null;
}

/** One numbered footnote of an entry; its number is its place in `Entry.footnotes`, from 1. */
export interface Footnote {
  readonly citations: readonly Citation[];
}

/** The box that is always shown with an answer. */
export interface Caveat {
  readonly kind: 'warning' | 'note';
  readonly text: string;
}

/**
 * `faq` and `fact` entries are asserted; an `unknown` entry is a question known to be open: it explains why
 * there is no answer; a `passage` is a stretch of a document, quoted as it stands there.
 */
export type EntryKind = 'faq' | 'fact' | 'unknown' | 'passage';

/** The document an entry was taken from, rather than written for. */
export interface FromArticle {
  /** Id of the source: the document itself. */
  readonly source: string;
  /** ISO day on which the document was published, or else fetched; absent where neither is known. */
  readonly date?: string;
  /** Title of the document and the headings above the text, outermost first: words to find it by, not to show. */
  readonly context: string;
}

export interface Entry {
  /** `file-stem#heading-slug`; stable while the heading stands. `file-stem#¶8` for a passage. */
  readonly id: string;
  /** Eight letters and digits derived from `id`, for places with little room (custom ids, autocomplete values). */
  readonly key: string;
  readonly kind: EntryKind;
  /** Of a passage, the heading above it or the document's title: not unique. */
  readonly heading: string;
  /** Other ways people ask for it, in file order, without the heading. */
  readonly phrasings: readonly string[];
  /** Markdown; footnote marks are `[1]`, `[2]` … in the order of `footnotes`. */
  readonly body: string;
  readonly caveat: Caveat | null;
  readonly footnotes: readonly Footnote[];
  readonly topic: string | null;
  /** ISO date the author vouches for, or null. */
  readonly asOf: string | null;
  /** ISO date after which the answer may be out of date, or null. */
  readonly expires: string | null;
  /** Path below the knowledge folder, with forward slashes. */
  readonly file: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  /** Only where the entry was taken from a document. */
  readonly article?: FromArticle;
}

export type Severity = 'error' | 'warning';

/** Something wrong in the folder: what, where, and what to do about it. */
export interface Problem {
  /** Path below the knowledge folder; the folder itself is `.` */
  readonly file: string;
  /** From 1; 1 where the whole file is meant. */
  readonly line: number;
  readonly severity: Severity;
  readonly reason: string;
  readonly remedy: string;
}

/** Words and phrases that mean the same here, lower case; every member stands for every other. */
export type SynonymGroup = readonly string[];

/** A folder, read. Files with errors are left out of `entries` and named in `problems`. */
export interface Knowledge {
  readonly entries: readonly Entry[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly synonyms: readonly SynonymGroup[];
  readonly problems: readonly Problem[];
  /** Ten hexadecimal digits over everything above but the problems: the same folder, the same revision. */
  readonly revision: string;
}

/** What changed from one load to the next, by entry id. */
export interface KnowledgeDiff {
  readonly added: readonly Entry[];
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[];
  readonly removed: readonly Entry[];
}
