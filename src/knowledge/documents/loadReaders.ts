import type { RawFile } from '../files/readFolder.ts';
import type { Issue } from '../problems/issue.ts';
import type { ReadDocument } from './parseDocument.ts';

/** Documents that take a library to read, by path; a fault where one cannot be read. */
export type Converted = ReadonlyMap<string, ReadDocument | Issue>;

/** Read the HTML and PDF documents among the files. Their libraries are loaded only where there are any. */
export async function loadReaders(files: readonly RawFile[]): Promise<Converted> {
  const converted = new Map<string, ReadDocument | Issue>();
  for (const file of files) {
    if ('fault' in file || !/^(?:articles|fetched)\//u.test(file.path)) continue;
    if (/\.html?$/u.test(file.path)) {
      const { readHtml } = await import('./html/readHtml.ts');
      converted.set(file.path, readHtml(file.bytes, file.path));
    } else if (file.path.endsWith('.pdf')) {
      const { readPdf } = await import('./pdf/readPdf.ts');
      converted.set(file.path, await readPdf(file.bytes));
    }
  }
  return converted;
}
