/** Types of the fetch room. */
import type { Problem } from '../knowledge/types.ts';

/** Failure to fetch a source. The message continues a sentence that begins with the source’s id. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

/** Resolves a host name to its addresses, as `dns.promises.lookup` does with `all`. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Limits of one download. */
export interface Limits {
  /** Maximum bytes of a response, both compressed and decompressed. */
  readonly bytes: number;
  /** Maximum milliseconds from the first request to the last byte, redirects included. */
  readonly totalMs: number;
  /** Maximum milliseconds without a byte. */
  readonly idleMs: number;
  /** Maximum number of redirects. */
  readonly redirects: number;
}

/** Access to the network, with its limits. */
export interface Network {
  readonly limits: Limits;
  readonly resolve: Resolve;
  /** Whether an IP address may be connected to; checked at every redirect, after the name was resolved. */
  readonly mayReach: (address: string) => boolean;
}

/** Cache validators of the last response, sent along to fetch only what has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A downloaded response. */
export interface Download extends Validators {
  readonly bytes: Uint8Array;
  /** Media type, without parameters, in lower case. */
  readonly type: string;
  readonly charset: string | null;
  /** Address after redirects. */
  readonly url: string;
}

/** A fetched document. */
export interface FetchedDocument {
  /** File name without extension, which becomes the id of its source. */
  readonly name: string;
  /** Markdown with front matter. */
  readonly text: string;
}

/** Outcome of fetching one source. */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'failed';

/** Outcome of fetching all sources. */
export interface FetchReport {
  readonly sources: readonly {
    readonly id: string;
    readonly outcome: Outcome;
    /** Documents written this time. */
    readonly documents: number;
    /** ISO day of the copy, or null if there is none. */
    readonly copy: string | null;
    /** Reason for a failure, or null. */
    readonly reason: string | null;
  }[];
  /** Failures as warnings on the lines of `sources.yaml`. */
  readonly problems: readonly Problem[];
}
