/** The nouns of archives: a file that is packed together with others. */

/** One file of an archive; folders are left out. `bytes` are there where they were asked for. */
export interface Member {
  /** With forward slashes, as it is packed. */
  readonly path: string;
  /** A link or a device is told apart, and never followed. */
  readonly kind: 'file' | 'other';
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** Whether a file's bytes are needed. */
export type Wanted = (path: string, size: number) => boolean;

/** The archive as a whole cannot be read; the message is for people. */
export class ArchiveError extends Error {}

/** Files of an archive, whatever they are; more is not looked at. */
export const MAX_MEMBERS = 100_000;
/** Bytes of all files together that are unpacked. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
