import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KnowledgeFile } from '../../knowledge/types.ts';

/** Error of the file system, with its code. */
type FileError = NodeJS.ErrnoException;

/** Returns the names in a folder, or none if it does not exist. Rejects if it is no folder or cannot be read. */
export const listNames = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: FileError) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/**
 * Writes files that do not exist yet, with the folders they need.
 * @returns the paths that existed: those files are as they were. Rejects with the file system's error
 */
export async function writeNewFiles(folder: string, files: readonly KnowledgeFile[]): Promise<readonly string[]> {
  const existed: string[] = [];
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' }).catch((error: FileError) => {
      if (error.code !== 'EEXIST') throw error;
      existed.push(path);
    });
  }
  return existed;
}
