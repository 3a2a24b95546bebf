/** Types and limits of archives. */

/** One file of an archive; folders are left out. */
export interface Member {
  /** As packed, with forward slashes. */
  readonly path: string;
  /** `other` is a link or a device, which is never followed. */
  readonly kind: 'file' | 'other';
  readonly size: number;
  /** Null unless they were wanted. */
  readonly bytes: Uint8Array | null;
}

/** Tells whether a file is to be unpacked. */
export type Wanted = (path: string, size: number) => boolean;

/** The archive as a whole cannot be read; the message is shown to the operator. */
export class ArchiveError extends Error {}

/** Maximum number of files of any kind in an archive. */
export const MAX_MEMBERS = 100_000;
/** Maximum number of unpacked bytes, all files together. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
