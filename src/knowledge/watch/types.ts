/** Types of the watch room: the paragraphs of documents that entries cite. */

import type { Entry } from '../types.ts';

/** The text of a cited paragraph. */
export interface ParagraphText {
  /** Markdown; of a long paragraph the first 4,000 characters. */
  readonly text: string;
  /** Digest of the whole text; layout and emphasis do not count. */
  readonly hash: string;
}

/** A cited paragraph of a document: its text when the entry that cites it was written, and its text and place now. */
export interface WatchedParagraph {
  readonly source: string;
  /** Number in the entry's footnote. */
  readonly number: number;
  /** Null if it did not exist, or its loss was accepted: then nothing is watched. */
  readonly said: ParagraphText | null;
  /** Its number now; null if it is gone. */
  readonly at: number | null;
  /** Its text now, if that says something else. */
  readonly says: ParagraphText | null;
  /** Digests of the paragraphs before and after it, where it was seen last; null at the ends of the document. */
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry that cites paragraphs that changed or went. */
export interface ChangedSource {
  /** '' for an entry of the folder. */
  readonly serverId: string;
  readonly entry: Entry;
  /** The paragraphs that changed or went, in the order of the footnotes. */
  readonly cited: readonly WatchedParagraph[];
}

/** Returns the paragraphs that an entry cites, where one of them moved, changed or went; else an empty list. */
export type FindWatched = (entry: Entry) => readonly WatchedParagraph[];
