import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../src/knowledge/documents/html/readHtml.ts';
import { readTextDocument } from '../../src/knowledge/documents/readTextDocument.ts';
import type { ReadDocument } from '../../src/knowledge/documents/types.ts';

/**
 * Find paragraphs of a folder's articles by some of their words.
 * @returns the numbers of the paragraphs of a document (its file's stem) that have these words. Throws where none has:
 * the question would be wrong, not the answer.
 */
export function findParagraphs(folder: string): (document: string, words: string) => readonly number[] {
  const read = new Map<string, ReadDocument['blocks']>();
  for (const name of readdirSync(join(folder, 'articles'))) {
    const bytes = readFileSync(join(folder, 'articles', name));
    const article = name.endsWith('.html') ? readHtml(bytes, name) : readTextDocument(bytes.toString('utf8'), name);
    if ('reason' in article) throw new Error(`${name} ${article.reason}`);
    read.set(name.slice(0, name.lastIndexOf('.')), article.blocks);
  }
  return (document, words) => {
    const found = (read.get(document) ?? []).filter(({ markdown }) => plain(markdown).includes(plain(words)));
    if (found.length === 0) throw new Error(`no paragraph of ${document} has the words “${words}”`);
    return found.map(({ number }) => number);
  };
}

/** Escapes and typographic quotes aside. */
const plain = (text: string): string => text.replaceAll('\\', '').replaceAll('’', "'");
