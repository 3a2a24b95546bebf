/** Types of the YAML room: what front matter and `sources.yaml` state. */
import type { Entry, Source } from '../types.ts';

/** Front matter of a document; it takes precedence over the document's own metadata. A missing field is null. */
export interface DocumentHead
  extends Pick<Source, 'publisher' | 'author' | 'published' | 'url' | 'note'>,
    Pick<Entry, 'topic' | 'asOf' | 'expires'> {
  readonly id: string | null;
  readonly title: string | null;
  /** Question that the whole document answers. */
  readonly question: string | null;
  readonly fetched: string | null;
}

/** A source that is fetched from its address: a page, or a feed of pages. */
export interface FetchedSource {
  readonly source: Source;
  readonly url: string;
  readonly as: 'article' | 'feed';
}

/** A list of sources. */
export interface SourceList {
  readonly sources: ReadonlyMap<string, Source>;
  /** Line of each id. */
  readonly lines: ReadonlyMap<string, number>;
  /** Sources to fetch, by id. */
  readonly fetches: ReadonlyMap<string, FetchedSource>;
}
