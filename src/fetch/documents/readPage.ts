import { readTextDocument } from '../../knowledge/documents/readTextDocument.ts';
import type { ReadDocument } from '../../knowledge/documents/types.ts';
import { decodeText } from '../../knowledge/files/decodeText.ts';
import type { Issue } from '../../knowledge/problems/types.ts';
import { splitFrontMatter } from '../../knowledge/yaml/splitFrontMatter.ts';
import { type Download, FetchError } from '../types.ts';

/** Accepted media types of a page. */
export const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/markdown', 'text/plain', 'application/pdf'];

/** Reads a downloaded page. Rejects with FetchError if it cannot be read or has no text. */
export async function readPage({ bytes, type, charset }: Download): Promise<ReadDocument> {
  const read = await readByType(bytes, type, charset);
  if ('severity' in read) throw new FetchError(read.reason);
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
  // Front matter on other sites has other fields, so it is removed.
  const split = type === 'text/markdown' ? splitFrontMatter(text) : null;
  return readTextDocument(
    `\n${typeof split === 'object' && split ? split.body : text}`,
    type === 'text/markdown' ? 'a.md' : 'a.txt',
  );
}
