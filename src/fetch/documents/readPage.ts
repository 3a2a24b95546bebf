import type { ReadAll, ReadDocument } from '../../knowledge/documents/types.ts';
import { decoderOf, decodeText } from '../../knowledge/files/decodeText.ts';
import type { RawFile } from '../../knowledge/files/types.ts';
import { createIssue } from '../../knowledge/problems/createIssue.ts';
import type { Issue } from '../../knowledge/problems/types.ts';
import { splitFrontMatter } from '../../knowledge/yaml/splitFrontMatter.ts';
import { type Download, FetchError } from '../types.ts';

/** Returns HTML as UTF-8 with its mark, which overrides what a page says of itself: the header of its response has more weight. */
export const toMarked = (html: string): Uint8Array => Buffer.from(`\ufeff${html}`);

/** Accepted media types of a page. */
export const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/markdown', 'text/plain', 'application/pdf'];

/**
 * Reads a downloaded page. Rejects with FetchError if it cannot be read or has no text.
 * @param readAll reads documents
 */
export async function readPage(download: Download, readAll: ReadAll): Promise<ReadDocument> {
  const file = toFile(download);
  const read = 'severity' in file ? file : (await readAll([file])).get(file.path);
  if (!read) throw new FetchError('has no text');
  if ('severity' in read) throw new FetchError(read.reason);
  const [problem] = read.problems;
  if (problem) throw new FetchError(problem.reason);
  if (read.blocks.length === 0) throw new FetchError('has no text');
  return read;
}

/** Returns a page as a file of a folder would be. */
function toFile({ bytes, type, charset }: Download): (RawFile & { readonly path: string }) | Issue {
  if (type === 'application/pdf') return { path: 'articles/page.pdf', bytes };
  if (type.endsWith('html')) {
    const path = 'articles/page.html';
    if (charset === null) return { path, bytes };
    try {
      return { path, bytes: toMarked(decoderOf(charset).decode(bytes)) };
    } catch {
      return createIssue('file/not-utf8');
    }
  }
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  // Front matter on other sites has other fields, so it is removed.
  const split = type === 'text/markdown' ? splitFrontMatter(text) : null;
  const body = `\n${typeof split === 'object' && split ? split.body : text}`;
  return { path: type === 'text/markdown' ? 'articles/page.md' : 'articles/page.txt', bytes: Buffer.from(body) };
}
