import { type ReadDocument, readDocument } from '../../knowledge/documents/parseDocument.ts';
import { decodeText } from '../../knowledge/files/decodeText.ts';
import type { Issue } from '../../knowledge/problems/issue.ts';
import { splitFrontMatter } from '../../knowledge/yaml/splitFrontMatter.ts';
import { type Download, FetchError } from '../types.ts';

/** Media types a page may have. */
export const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/markdown', 'text/plain', 'application/pdf'];

/** A downloaded page → its text. @throws FetchError saying what is wrong with it */
export async function readPage({ bytes, type, charset }: Download): Promise<ReadDocument> {
  const read = await readByType(bytes, type, charset);
  if ('reason' in read) throw new FetchError(read.reason);
  const [problem] = read.problems;
  if (problem) throw new FetchError(problem.reason);
  if (read.blocks.length === 0) throw new FetchError('has no text');
  return read;
}

async function readByType(bytes: Uint8Array, type: string, charset: string | null): Promise<ReadDocument | Issue> {
  if (type === 'application/pdf') return (await import('../../knowledge/documents/pdf/readPdf.ts')).readPdf(bytes);
  if (type.endsWith('html')) {
    return (await import('../../knowledge/documents/html/readHtml.ts')).readHtml(bytes, 'page.html', charset);
  }
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  // The front matter of others means something else.
  const cut = type === 'text/markdown' ? splitFrontMatter(text) : null;
  return readDocument(
    `\n${typeof cut === 'object' && cut ? cut.below : text}`,
    type === 'text/markdown' ? 'a.md' : 'a.txt',
  );
}
