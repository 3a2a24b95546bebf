/** The nouns of the fetch room: bringing in the sources that have an address. */
import type { Problem } from '../knowledge/types.ts';

/** Why something could not be had, worded for the operator. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

/** Name → addresses, as `dns.promises.lookup` with `all`. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface Limits {
  /** Of a response, before and after it is unpacked. */
  readonly bytes: number;
  /** From the first address to the last byte, redirects included; milliseconds. */
  readonly totalMs: number;
  /** Without a byte; milliseconds. */
  readonly idleMs: number;
  readonly redirects: number;
}

/** The world outside, and how much of it may be reached. */
export interface Network {
  readonly limits: Limits;
  readonly resolve: Resolve;
  /** Whether a connection to an IP address may be opened; asked at every hop, after the name was resolved. */
  readonly mayReach: (address: string) => boolean;
}

/** What a server said the last time, to ask only for what is newer. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Download extends Validators {
  readonly bytes: Uint8Array;
  /** Without parameters, lower case. */
  readonly type: string;
  readonly charset: string | null;
  /** Where it was in the end. */
  readonly url: string;
}

/** A document that was brought in. */
export interface FetchedDocument {
  /** File name without ending: the id of the source it becomes. */
  readonly name: string;
  /** Markdown with front matter. */
  readonly text: string;
}

export type Outcome = 'new' | 'changed' | 'unchanged' | 'failed';

/** What became of the sources that are to be fetched. */
export interface FetchReport {
  readonly sources: readonly {
    readonly id: string;
    readonly outcome: Outcome;
    /** Documents written this time. */
    readonly documents: number;
    /** ISO day of the copy that is kept, or null where there is none. */
    readonly copy: string | null;
    /** Why it failed, or null. */
    readonly reason: string | null;
  }[];
  /** The same as warnings on the lines of `sources.yaml`, those that failed only. */
  readonly problems: readonly Problem[];
}
