import { setTimeout as sleep } from 'node:timers/promises';
import { createIssue } from '../problems/createIssue.ts';
import { findGitLock, readFolder } from './readFolder.ts';
import type { RawFile } from './types.ts';

/** Milliseconds between two reads: a copy or checkout rarely pauses longer between two files. */
const PAUSE_MS = 250;
const MAX_READS = 8;

/**
 * Reads a knowledge folder as `readFolder` does, but waits until nobody is changing it: two reads in a row are the same
 * and git holds no lock.
 * @returns the files; with an issue of the folder itself if it kept changing. Never throws.
 */
export async function readStableFolder(folder: string, pauseMs = PAUSE_MS): Promise<RawFile[]> {
  let before = await readFolder(folder);
  let lock: string | null = null;
  for (let reads = 0; reads < MAX_READS; reads += 1) {
    await sleep(pauseMs);
    const files = await readFolder(folder);
    lock = await findGitLock(folder);
    if (lock === null && isSame(before, files)) return files;
    before = files;
  }
  const issue = lock === null ? createIssue('folder/changing') : createIssue('folder/git-locked', lock);
  return [{ path: '.', issue }, ...before];
}

function isSame(before: readonly RawFile[], after: readonly RawFile[]): boolean {
  return (
    before.length === after.length &&
    before.every((file, i) => {
      const other = after[i];
      if (!other || other.path !== file.path) return false;
      if ('issue' in file || 'issue' in other) return 'issue' in file && 'issue' in other;
      return Buffer.compare(file.bytes, other.bytes) === 0;
    })
  );
}
