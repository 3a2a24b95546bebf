import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';

const TOP_FILES = new Set(['sources.yaml', 'synonyms.yaml']);
const TOP_FOLDERS = new Set(['faq', 'facts', 'unknown', 'articles']);
const DOCUMENT = /^(?:articles|fetched)\/.*\.(?:md|txt|html?|pdf)$/u;
const MAX_BYTES = 1024 * 1024;
const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;

/** Maximum number of files that are read from a folder. */
export const MAX_FILES = 20_000;

/** Returns the kind that a name at the top of a knowledge folder must have, or null if the name means nothing there. */
export function placeOf(name: string): 'file' | 'folder' | null {
  if (TOP_FILES.has(name)) return 'file';
  return TOP_FOLDERS.has(name) ? 'folder' : null;
}

/** Whether a name is ignored wherever it stands: a hidden file, or a README for people. */
export const isIgnored = (name: string): boolean => name.startsWith('.') || name.toLowerCase() === 'readme.md';

/** Whether a file below one of the folders is read. */
export function isRead(path: string): boolean {
  return path.startsWith('articles/') ? DOCUMENT.test(path) : path.endsWith('.md');
}

/** Returns what to do with a file or folder below the knowledge folder: read, enter or ignore it, or report it. */
export function judgePath(path: string, kind: 'file' | 'folder'): 'read' | 'enter' | 'ignore' | Issue {
  const expected = placeOf(path);
  if (expected !== null && kind !== expected) return createIssue('file/wrong-kind', expected);
  if (kind === 'folder') return 'enter';
  if (expected === 'file' || isRead(path)) return 'read';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return path.startsWith('articles/') ? createIssue('document/unsupported-format', name) : 'ignore';
}

/** Whether a file is a document instead of a file of entries. */
export const isDocument = (path: string): boolean => /^(?:articles|fetched)\//u.test(path);

/** Returns the maximum size of a file, in bytes. */
export const maxBytes = (path: string): number => (DOCUMENT.test(path) ? MAX_DOCUMENT_BYTES : MAX_BYTES);
