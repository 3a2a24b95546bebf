/** Types of the files room. */
import type { Issue } from '../problems/types.ts';

/** Bytes of a file, or the issue that kept it from being read. The path `.` is the folder itself. */
export type RawFile =
  | {
      readonly path: string;
      readonly bytes: Uint8Array;
      /** ISO date on which the file changed, if the file system tells. */
      readonly changed?: string;
    }
  | { readonly path: string; readonly issue: Issue };
