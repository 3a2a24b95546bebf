import type { Knowledge } from '../../knowledge/types.ts';
import type { Addresses } from './toAddresses.ts';

/** One file of the site. */
export interface SiteFile {
  /** Below the site's folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What every page is made from. */
export interface Site {
  readonly knowledge: Knowledge;
  readonly addresses: Addresses;
  readonly title: string;
  /** Address the site will have, without a slash at its end; null if nobody said. */
  readonly url: string | null;
}
