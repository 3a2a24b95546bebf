import { decodeDocument } from '../files/decodeText.ts';
import { formatOf } from '../files/formats.ts';
import { isDocument } from '../files/layout.ts';
import type { RawFile } from '../files/types.ts';
import type { Issue } from '../problems/types.ts';
import type { ReadDocument, ReadDocuments } from './types.ts';

/** Reads the documents that need a library, which is loaded on demand. */
export async function loadReaders(files: readonly RawFile[]): Promise<ReadDocuments> {
  const documents = new Map<string, ReadDocument | Issue>();
  for (const file of files) {
    if ('issue' in file || !isDocument(file.path)) continue;
    const read = await readWithLibrary(file.path, file.bytes);
    if (read !== null) documents.set(file.path, read);
  }
  return documents;
}

/** Reads a document of a format that needs a library; null if its format needs none. */
async function readWithLibrary(path: string, bytes: Uint8Array): Promise<ReadDocument | Issue | null> {
  const format = formatOf(path);
  switch (format) {
    case 'html':
      return (await import('./html/readHtml.ts')).readHtml(bytes, path);
    case 'pdf':
      return (await import('./pdf/readPdf.ts')).readPdf(bytes);
    case 'table':
    case 'json':
    case 'jsonl':
    case 'yaml':
    case 'toml': {
      const text = decodeDocument(bytes);
      return typeof text === 'string' ? (await import('./data/readData.ts')).readData(text, path, format) : text;
    }
    default:
      return null;
  }
}
