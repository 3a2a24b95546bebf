import { isDocument } from '../files/layout.ts';
import type { RawFile } from '../files/types.ts';
import type { Issue } from '../problems/types.ts';
import { readDocument } from './readDocument.ts';
import type { ReadDocument, ReadDocuments } from './types.ts';

/** Reads the documents among the files, in this thread. */
export async function readHere(files: readonly RawFile[]): Promise<ReadDocuments> {
  const documents = new Map<string, ReadDocument | Issue>();
  for (const file of files) {
    if ('issue' in file || !isDocument(file.path)) continue;
    documents.set(file.path, await readDocument(file.path, file.bytes));
  }
  return documents;
}
