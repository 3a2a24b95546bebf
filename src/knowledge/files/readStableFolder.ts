import { setTimeout as sleep } from 'node:timers/promises';
import { fileIssues } from '../problems/fileIssues.ts';
import { findGitLock, type RawFile, readFolder } from './readFolder.ts';

/** A copy or a checkout writes its files one after another: between two of them it hardly ever takes longer. */
const PAUSE_MS = 250;
const TRIES = 8;

/**
 * Read a knowledge folder as `readFolder` does, but only as it stands still: twice the same, with a pause between, and no
 * git at work in it.
 * @returns what is there; with a fault of the folder itself where it never stood still
 */
export async function readStableFolder(folder: string, pauseMs = PAUSE_MS): Promise<RawFile[]> {
  let before = await readFolder(folder);
  let lock: string | null = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    await sleep(pauseMs);
    const files = await readFolder(folder);
    lock = await findGitLock(folder);
    if (lock === null && isSame(before, files)) return files;
    before = files;
  }
  return [{ path: '.', fault: lock === null ? fileIssues.unsettled() : fileIssues.locked(lock) }, ...before];
}

function isSame(before: readonly RawFile[], after: readonly RawFile[]): boolean {
  return (
    before.length === after.length &&
    before.every((file, i) => {
      const other = after[i];
      if (!other || other.path !== file.path) return false;
      if ('fault' in file || 'fault' in other) return 'fault' in file && 'fault' in other;
      return Buffer.compare(file.bytes, other.bytes) === 0;
    })
  );
}
