/** What of a folder, or of an archive of one, is knowledge: its places, and how large a file may be. */

const TOP_FILES = new Set(['sources.yaml', 'synonyms.yaml']);
const TOP_FOLDERS = new Set(['faq', 'facts', 'unknown', 'articles']);
const ARTICLE = /^(?:articles|fetched)\/.*\.(?:md|txt|html?|pdf)$/u;
const MAX_BYTES = 1024 * 1024;
const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

/** Files beyond this number are not read. */
export const MAX_FILES = 20_000;

/** What a name at the top is, or null where it is none of the knowledge's. */
export function placeOf(name: string): 'file' | 'folder' | null {
  if (TOP_FILES.has(name)) return 'file';
  return TOP_FOLDERS.has(name) ? 'folder' : null;
}

/** Names that are never read, wherever they stand: hidden ones, and what explains a folder to people. */
export const isLeftOut = (name: string): boolean => name.startsWith('.') || name.toLowerCase() === 'readme.md';

/** Whether a file below one of the folders is read. */
export function isRead(path: string): boolean {
  return path.startsWith('articles/') ? ARTICLE.test(path) : path.endsWith('.md');
}

/** Bytes that a file may have. */
export const mostBytes = (path: string): number => (ARTICLE.test(path) ? MAX_ARTICLE_BYTES : MAX_BYTES);
