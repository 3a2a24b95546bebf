/** Types of the entries room: entries on the way from a file to the knowledge base. */
import type { Entry, EntryKind, Footnote, Problem, Source } from '../types.ts';

/** An entry with the lines of its parts, for the checks across files. */
export interface ParsedEntry extends Omit<Entry, 'key' | 'phrasings' | 'footnotes'> {
  /** Phrasings. */
  readonly asked: readonly { readonly text: string; readonly line: number }[];
  readonly footnotes: readonly (Footnote & { readonly line: number })[];
}

/** A parsed Markdown file of entries. */
export interface EntryFile {
  readonly path: string;
  readonly kind: EntryKind;
  readonly entries: readonly ParsedEntry[];
  /** Sources that the file lists or links to. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Source that stands for the file itself. */
  readonly own: Source;
  readonly problems: readonly Problem[];
}
