import { formatOf } from '../files/formats.ts';
import { isDocument } from '../files/layout.ts';
import type { RawFile } from '../files/types.ts';
import type { Issue } from '../problems/types.ts';
import type { ReadDocument, ReadDocuments } from './types.ts';

/** Reads the HTML and PDF documents among the files. Their libraries are loaded on demand. */
export async function loadReaders(files: readonly RawFile[]): Promise<ReadDocuments> {
  const documents = new Map<string, ReadDocument | Issue>();
  for (const file of files) {
    if ('issue' in file || !isDocument(file.path)) continue;
    const format = formatOf(file.path);
    if (format === 'html') {
      const { readHtml } = await import('./html/readHtml.ts');
      documents.set(file.path, readHtml(file.bytes, file.path));
    } else if (format === 'pdf') {
      const { readPdf } = await import('./pdf/readPdf.ts');
      documents.set(file.path, await readPdf(file.bytes));
    }
  }
  return documents;
}
