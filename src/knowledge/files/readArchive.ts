import { errorMessage } from '../../base/errorMessage.ts';
import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';
import { MAX_UNPACKED, type Member } from './archive/types.ts';
import { comparePaths } from './comparePaths.ts';
import { isHidden, judgePath, type Layout, MAX_FILES, maxBytes, placeOf } from './layout.ts';
import type { RawFile } from './types.ts';

/** Whether a file name is that of an archive. */
export const isArchive = (name: string): boolean => /\.(?:zip|tar|tar\.gz|tgz)$/iu.test(name);

/**
 * Reads the knowledge folder in an archive: at its top, or in the one folder that holds it. Nothing is written to disk.
 * @param name file name, which tells the format
 * @param maxUnpacked bytes that all files together may have
 * @returns the files in code-point order of their paths, with an issue for each that cannot be read. Never throws.
 */
export async function readArchive(name: string, archive: Buffer, maxUnpacked = MAX_UNPACKED): Promise<RawFile[]> {
  // The libraries are loaded on demand: most knowledge bases are folders.
  const unpack = /\.zip$/iu.test(name)
    ? (await import('./archive/unpackZip.ts')).unpackZip
    : (await import('./archive/unpackTar.ts')).unpackTar;
  let members: readonly Member[];
  try {
    members = await unpack(archive, (path, size) => size <= maxBytes(splitTop(path)?.below ?? path), maxUnpacked);
  } catch (error) {
    return [refuse(createIssue('archive/unreadable', errorMessage(error)))];
  }
  const outside = members.find(({ path }) => leadsOut(path));
  if (outside) return [refuse(createIssue('archive/path-outside', outside.path))];
  const tops = findTops(members);
  if (tops.length > 1) return [refuse(createIssue('archive/several-folders', tops))];
  const [top] = tops;
  if (top !== undefined) return toFiles(below(members, top), 'curated');
  const documents = toFiles(below(members, sharedFolder(members)), 'documents');
  return documents.some((file) => 'bytes' in file) ? documents : [refuse(createIssue('archive/no-knowledge'))];
}

/** Returns the files below a folder, with their paths below it. */
const below = (members: readonly Member[], top: string): Member[] =>
  members.flatMap((one) => (one.path.startsWith(top) ? [{ ...one, path: one.path.slice(top.length) }] : []));

/** Returns the folder at the top that all files are in, as code hosts pack it; empty if there is none. */
function sharedFolder([first, ...others]: readonly Member[]): string {
  const top = first?.path.slice(0, first.path.replace(/^(?:\.\/)+/u, '').indexOf('/') + 1) ?? '';
  return others.every(({ path }) => path.startsWith(top)) ? top : '';
}

const refuse = (issue: Issue): RawFile => ({ path: '.', issue });

const leadsOut = (path: string): boolean =>
  path.startsWith('/') || /[\\\0]|^[a-z]:/iu.test(path) || path.split('/').some((part) => part === '..');

/** Splits a path at the knowledge folder: `repo/faq/a.md` becomes `repo/` and `faq/a.md`; null if it is outside. */
function splitTop(path: string): { readonly top: string; readonly below: string } | null {
  const parts = path.replace(/^(?:\.\/)+/u, '').split('/');
  const at = parts.findIndex((part, i) => placeOf(part) === (i === parts.length - 1 ? 'file' : 'folder'));
  const below = parts.slice(at).join('/');
  if (at < 0 || parts.some(isHidden) || judgePath(below, 'file', 'curated') !== 'read') return null;
  return { top: path.slice(0, path.length - below.length), below };
}

/** Returns the outermost knowledge folders; those with sources take precedence over those without. */
function findTops(members: readonly Member[]): readonly string[] {
  const found = members.flatMap(({ path }) => splitTop(path) ?? []);
  const withSources = found.filter(({ below }) => below === 'sources.yaml');
  const tops = [...new Set((withSources.length > 0 ? withSources : found).map(({ top }) => top))];
  const depth = (top: string): number => top.split('/').length;
  const least = Math.min(...tops.map(depth));
  return tops.filter((top) => depth(top) === least);
}

function toFiles(members: readonly Member[], layout: Layout): RawFile[] {
  const seen = new Set<string>();
  const files: RawFile[] = [];
  for (const { path, kind, size, bytes } of members) {
    const fail = (issue: Issue): void => void files.push({ path, issue });
    const verdict = judgeFile(path, layout);
    if (typeof verdict === 'object') fail(verdict);
    else if (verdict !== 'read') continue;
    else if (kind === 'other') fail(createIssue('archive/link'));
    else if (seen.has(path)) fail(createIssue('archive/duplicate-path'));
    else if (bytes === null) fail(createIssue('file/too-large', size, maxBytes(path)));
    else files.push({ path, bytes });
    seen.add(path);
  }
  const read = files.filter((file) => 'bytes' in file);
  if (read.length > MAX_FILES) return [refuse(createIssue('folder/too-many-files', read.length, MAX_FILES))];
  return files.sort((a, b) => comparePaths(a.path, b.path));
}

/** Judges the folders that a file is in, outermost first, and then the file. */
function judgeFile(path: string, layout: Layout): ReturnType<typeof judgePath> {
  const parts = path.split('/').slice(0, -1);
  const above = parts.map((_, at) => judgePath(parts.slice(0, at + 1).join('/'), 'folder', layout));
  return above.find((verdict) => verdict !== 'enter') ?? judgePath(path, 'file', layout);
}
