import type { Knowledge } from '../../../knowledge/types.ts';

/** One file of the site. */
export interface SiteFile {
  /** Below the site's folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Paths of pages, by the id of what they show. */
export interface Addresses {
  /** Entries that have a page; passages do not, their document has. */
  readonly entries: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** Contents and names that every page is made from. */
export interface Site {
  readonly knowledge: Knowledge;
  readonly addresses: Addresses;
  readonly title: string;
  /** Address the site will have, without a slash at its end; null if nobody said. */
  readonly url: string | null;
}
