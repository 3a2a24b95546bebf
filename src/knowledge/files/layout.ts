import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';
import { formatOf } from './formats.ts';
import { isGenerated, isSilent } from './isSilent.ts';

const TOP_FILES = new Set(['sources.yaml', 'synonyms.yaml']);
const TOP_FOLDERS = new Set(['faq', 'facts', 'unknown', 'articles']);
const ENTRY_FILE = /^(?:faq|facts|unknown)\/.*\.md$/iu;
const IN_ENTRIES = /^(?:faq|facts|unknown)\//u;
const MAX_BYTES = 1024 * 1024;
const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;

/** Maximum number of files that are read from a folder. */
export const MAX_FILES = 20_000;

/** `curated` is a folder with `faq/`, `facts/`, `unknown/` or `articles/`; in any other one every file is a document. */
export type Layout = 'curated' | 'documents';

/** Returns the layout of a folder from the names at its top. */
export function layoutOf(names: readonly string[]): Layout {
  return names.some((name) => TOP_FOLDERS.has(name)) ? 'curated' : 'documents';
}

/** Returns the kind that a name at the top of a curated folder must have, or null if the name means nothing there. */
export function placeOf(name: string): 'file' | 'folder' | null {
  if (TOP_FILES.has(name)) return 'file';
  return TOP_FOLDERS.has(name) ? 'folder' : null;
}

/** Whether a name is ignored wherever it stands. */
export const isHidden = (name: string): boolean => name.startsWith('.');

/** Returns what to do with a file or folder below the knowledge folder: read, enter or ignore it, or report it. */
export function judgePath(path: string, kind: 'file' | 'folder', layout: Layout): 'read' | 'enter' | 'ignore' | Issue {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isHidden(name)) return 'ignore';
  const expected = layout === 'curated' || TOP_FILES.has(path) ? placeOf(path) : null;
  if (expected !== null && kind !== expected) return createIssue('file/wrong-kind', expected);
  if (expected !== null) return kind === 'file' ? 'read' : 'enter';
  if (layout === 'curated' && !path.includes('/')) {
    return kind === 'file' && !isGuide(name) && /\.md$/iu.test(name) ? createIssue('file/stray-markdown') : 'ignore';
  }
  if (layout === 'curated' && IN_ENTRIES.test(path)) {
    if (kind === 'folder') return 'enter';
    return ENTRY_FILE.test(path) && !isGuide(name) ? 'read' : 'ignore';
  }
  if (kind === 'folder') return isGenerated(path) ? 'ignore' : 'enter';
  if (isSilent(name)) return 'ignore';
  return formatOf(name) === null ? createIssue('document/unsupported-format', name) : 'read';
}

/** Whether a file tells people how to write here, at the top of a curated folder or among its entries. */
const isGuide = (name: string): boolean => /^readme\.md$/iu.test(name);

/** Whether a file is a document instead of a file of entries, or one of the YAML files at the top. */
export const isDocument = (path: string): boolean =>
  path !== '.' && !TOP_FILES.has(path) && !TOP_FOLDERS.has(path) && !IN_ENTRIES.test(path);

/** Returns the maximum size of a file, in bytes. */
export const maxBytes = (path: string): number => (isDocument(path) ? MAX_DOCUMENT_BYTES : MAX_BYTES);
