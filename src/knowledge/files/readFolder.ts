import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toIsoDate } from '../../base/isIsoDate.ts';
import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';
import { compareByPriority, comparePaths } from './comparePaths.ts';
import { MAX_FILES, maxBytes } from './layout.ts';
import { listFiles, unreadable } from './listFiles.ts';
import { isArchive, readArchive } from './readArchive.ts';
import type { RawFile } from './types.ts';

/** Maximum size of an archive, in bytes; a larger one is refused before it is read. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** Files open at once. */
const BATCH = 64;
const FETCHED = 'fetched';
const SOURCES = 'sources.yaml';

/**
 * Reads the files of a knowledge folder, or of an archive of one.
 * @param folder may itself be a link, but nothing in it may lead out of it
 * @param maxFiles further files are not read
 * @param only name of the one file at the top to read
 * @returns the files in code-point order of their paths, with an issue for each that cannot be read. Never throws.
 */
export async function readFolder(folder: string, maxFiles = MAX_FILES, only?: string): Promise<RawFile[]> {
  let root: string;
  try {
    root = await realpath(folder);
    const found = await stat(root);
    if (found.isFile() && isArchive(folder)) return await readPacked(folder, root, found.size);
    if (!found.isDirectory()) return [{ path: '.', issue: createIssue('folder/not-a-folder', folder) }];
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return [{ path: '.', issue: isMissing ? createIssue('folder/missing', folder) : unreadable(cause) }];
  }
  const failed: RawFile[] = [];
  const paths = (await listFiles(root, failed, '', only)).sort(compareByPriority);
  if (paths.length > maxFiles) {
    failed.push({ path: '.', issue: createIssue('folder/too-many-files', paths.length, maxFiles) });
  }
  return inOrder([...failed, ...(await readAll(root, paths.slice(0, maxFiles)))]);
}

async function readPacked(name: string, path: string, size: number): Promise<RawFile[]> {
  if (size > MAX_ARCHIVE_BYTES) {
    return [{ path: '.', issue: createIssue('file/too-large', size, MAX_ARCHIVE_BYTES) }];
  }
  return readArchive(name, await readFile(path));
}

/**
 * Reads the fetched documents, which are in `fetched/` below the data folder.
 * @param dataFolder need not exist, nor need `fetched/`
 */
export async function readFetched(dataFolder: string): Promise<RawFile[]> {
  const root = await realpath(dataFolder).catch(() => null);
  if (root === null || !(await stat(join(root, FETCHED)).catch(() => null))) return [];
  const failed: RawFile[] = [];
  const paths = await listFiles(root, failed, FETCHED);
  return inOrder([...failed, ...(await readAll(root, paths.slice(0, MAX_FILES)))]);
}

/** Reads one file of up to `limit` bytes; returns null if the path is that of a folder. Rejects with the file system's error. */
export async function readFileUpTo(path: string, limit: number): Promise<Uint8Array | Issue | null> {
  const found = await stat(path);
  if (found.isDirectory()) return null;
  if (!found.isFile()) return createIssue('file/not-a-file');
  return found.size > limit ? createIssue('file/too-large', found.size, limit) : readFile(path);
}

/** Whether there is a file or folder at a path. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Returns the path of git's lock if git is changing the working copy that contains the folder, else null. */
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

/** Reads only `sources.yaml`; null if the folder has none. */
export async function readSourcesFile(folder: string): Promise<RawFile | null> {
  const files = await readFolder(folder, MAX_FILES, SOURCES);
  return files.find(({ path }) => path === SOURCES || path === '.') ?? null;
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
    const { size, mtimeMs } = await stat(join(root, path));
    if (size > maxBytes(path)) return { path, issue: createIssue('file/too-large', size, maxBytes(path)) };
    return { path, bytes: await readFile(join(root, path)), changed: toIsoDate(mtimeMs) };
  } catch (cause) {
    return { path, issue: unreadable(cause) };
  }
}

const inOrder = (files: RawFile[]): RawFile[] => files.sort((a, b) => comparePaths(a.path, b.path));
