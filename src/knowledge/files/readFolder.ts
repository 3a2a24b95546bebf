import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { articleFaults } from '../problems/documentIssues.ts';
import { fileIssues } from '../problems/fileIssues.ts';
import type { Issue } from '../problems/issue.ts';
import { ARCHIVE, readArchive } from './archive/readArchive.ts';
import { isLeftOut, isRead, MAX_FILES, mostBytes, placeOf } from './layout.ts';

/** A file as it lies on disk, or why it could not be read. The folder itself has the path `.` */
export type RawFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly fault: Issue };

/** Larger archives are refused before they are read. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** Files open at once. */
const BATCH = 64;
const FETCHED = 'fetched';

/**
 * Read the files of a knowledge folder, or of an archive of one.
 * @param folder its path; may be a link itself, but nothing in it may lead out of it
 * @param most files beyond this number are not read
 * @returns in code-point order of their paths; what cannot be read carries a fault. Never throws.
 */
export async function readFolder(folder: string, most = MAX_FILES): Promise<RawFile[]> {
  let root: string;
  try {
    root = await realpath(folder);
    const found = await stat(root);
    if (found.isFile() && ARCHIVE.test(folder)) return await readPacked(folder, root, found.size);
    if (!found.isDirectory()) return [{ path: '.', fault: fileIssues.notFolder(folder) }];
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return [{ path: '.', fault: missing ? fileIssues.noFolder(folder) : unreadable(cause) }];
  }
  const faults: RawFile[] = [];
  const paths = (await listFiles(root, faults)).sort(byRank);
  if (paths.length > most) faults.push({ path: '.', fault: fileIssues.tooMany(paths.length, most) });

  const files = await readAll(root, paths.slice(0, most));
  return [...faults, ...files].sort((a, b) => byCodePoint(a.path, b.path));
}

async function readPacked(name: string, path: string, size: number): Promise<RawFile[]> {
  if (size > MAX_ARCHIVE_BYTES) return [{ path: '.', fault: fileIssues.tooLarge(size, MAX_ARCHIVE_BYTES) }];
  return readArchive(name, await readFile(path));
}

/**
 * Read the documents that were fetched: `fetched/…` below the folder for data.
 * @param dataFolder neither it nor `fetched/` need exist
 */
export async function readFetched(dataFolder: string): Promise<RawFile[]> {
  const root = await realpath(dataFolder).catch(() => null);
  if (root === null || !(await stat(join(root, FETCHED)).catch(() => null))) return [];
  const faults: RawFile[] = [];
  const paths = await listFiles(root, faults, FETCHED);
  return [...faults, ...(await readAll(root, paths.slice(0, MAX_FILES)))].sort((a, b) => byCodePoint(a.path, b.path));
}

/** The lock that git holds while it changes the working copy a folder lies in, or null. */
export async function findGitLock(folder: string): Promise<string | null> {
  let at = await realpath(folder).catch(() => null);
  while (at !== null) {
    const lock = join(at, '.git', 'index.lock');
    if (await stat(lock).catch(() => null)) return lock;
    const above = dirname(at);
    at = above === at || (await stat(join(at, '.git')).catch(() => null)) ? null : above;
  }
  return null;
}

/** `sources.yaml` alone; null where the folder has none. */
export async function readSourcesFile(folder: string): Promise<RawFile | null> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return { path: '.', fault: fileIssues.noFolder(folder) };
  const path = 'sources.yaml';
  if (ARCHIVE.test(folder) && (await stat(root)).isFile()) {
    const files = await readFolder(folder);
    return files.find((file) => file.path === path || file.path === '.') ?? null;
  }
  const item = (await readdir(root, { withFileTypes: true }).catch(() => [])).find(({ name }) => name === path);
  if (item === undefined) return null;
  const kind = await kindOf(root, path, item);
  if (typeof kind === 'object') return { path, fault: kind };
  return kind === 'file' ? readOne(root, path) : { path, fault: fileIssues.notKind('file') };
}

/** The paths worth reading; links are followed unless they lead out of the folder or in a circle. */
async function listFiles(root: string, faults: RawFile[], from = ''): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const pending = [from];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    try {
      const real = await realpath(join(root, path));
      if (seen.has(real)) continue;
      seen.add(real);
      for (const item of await readdir(real, { withFileTypes: true })) {
        const below = path === '' ? item.name : `${path}/${item.name}`;
        if (!isWanted(path, item.name, faults)) continue;
        const expected = path === '' ? placeOf(item.name) : null;
        const kind = await kindOf(root, below, item);
        if (typeof kind === 'object') faults.push({ path: below, fault: kind });
        else if (expected !== null && kind !== expected)
          faults.push({ path: below, fault: fileIssues.notKind(expected) });
        else if (kind === 'folder') pending.push(below);
        else if (expected === 'file' || isRead(below)) found.push(below);
        else if (below.startsWith('articles/'))
          faults.push({ path: below, fault: articleFaults.notArticle(item.name) });
      }
    } catch (cause) {
      faults.push({ path: path || '.', fault: unreadable(cause) });
    }
  }
  return found;
}

function isWanted(folder: string, name: string, faults: RawFile[]): boolean {
  if (isLeftOut(name)) return false;
  if (folder !== '' || placeOf(name) !== null) return true;
  if (name.endsWith('.md')) faults.push({ path: name, fault: fileIssues.strayMarkdown() });
  return false;
}

async function kindOf(root: string, path: string, item: Dirent): Promise<'file' | 'folder' | Issue> {
  if (item.isFile()) return 'file';
  if (item.isDirectory()) return 'folder';
  if (!item.isSymbolicLink()) return fileIssues.notFile();
  try {
    const real = await realpath(join(root, path));
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return fileIssues.leadsOutside();
    const target = await stat(real);
    return target.isFile() ? 'file' : target.isDirectory() ? 'folder' : fileIssues.notFile();
  } catch (cause) {
    return unreadable(cause);
  }
}

async function readAll(root: string, paths: readonly string[]): Promise<RawFile[]> {
  const files: RawFile[] = [];
  for (let at = 0; at < paths.length; at += BATCH) {
    files.push(...(await Promise.all(paths.slice(at, at + BATCH).map((path) => readOne(root, path)))));
  }
  return files;
}

async function readOne(root: string, path: string): Promise<RawFile> {
  try {
    const { size } = await stat(join(root, path));
    const most = mostBytes(path);
    if (size > most) return { path, fault: fileIssues.tooLarge(size, most) };
    return { path, bytes: await readFile(join(root, path)) };
  } catch (cause) {
    return { path, fault: unreadable(cause) };
  }
}

function unreadable(cause: unknown): Issue {
  return fileIssues.unreadable((cause as NodeJS.ErrnoException).code ?? String(cause));
}

/** The YAML files first: without its sources no entry stands. */
function byRank(a: string, b: string): number {
  return Number(a.includes('/')) - Number(b.includes('/')) || byCodePoint(a, b);
}

/** UTF-8 bytes order like code points; UTF-16, which `<` compares, does not. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
