import type { ReadDocuments } from '../../../knowledge/documents/types.ts';
import type { RawFile } from '../../../knowledge/files/types.ts';
import { readInThread } from '../../../knowledge/reading/readInThread.ts';
import type { Io } from '../io.ts';
import { createProgress } from './createProgress.ts';

/** Reads the documents among the files in a thread, and shows how far it is. */
export async function readWithProgress(
  files: readonly RawFile[],
  { stderr }: Pick<Io, 'stderr'>,
): Promise<ReadDocuments> {
  const progress = createProgress({ stderr });
  const tell = (read: number, all: number): void => progress.show(read / all, `reading: ${read} of ${all} documents`);
  return readInThread(files, undefined, undefined, tell).finally(progress.clear);
}
