import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';
import { judgePath, type Layout, layoutOf } from './layout.ts';
import type { RawFile } from './types.ts';

/**
 * Lists the files to read below a folder. Links are followed unless they lead out of it or in a circle.
 * @param failed receives an issue for each that cannot be read
 * @param from path at which to begin; empty for the whole folder
 * @param only name of the one file at the top to list
 */
export async function listFiles(root: string, failed: RawFile[], from: string, only?: string): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const pending = [from];
  let layout: Layout = 'documents';
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const fail = (at: string, issue: Issue): void => void failed.push({ path: at, issue });
    try {
      const real = await realpath(join(root, path));
      if (seen.has(real)) continue;
      seen.add(real);
      const items = await readdir(real, { withFileTypes: true });
      if (path === '') layout = layoutOf(items.map(({ name }) => name));
      for (const item of items) {
        const { name } = item;
        const below = path === '' ? name : `${path}/${name}`;
        if (
          (only ?? name) !== name ||
          (judgePath(below, 'file', layout) === 'ignore' && judgePath(below, 'folder', layout) === 'ignore')
        )
          continue;
        const kind = await kindOf(root, below, item);
        const verdict = typeof kind === 'object' ? kind : judgePath(below, kind, layout);
        if (typeof verdict === 'object') fail(below, verdict);
        else if (verdict === 'enter') pending.push(below);
        else if (verdict === 'read') found.push(below);
      }
    } catch (cause) {
      fail(path || '.', unreadable(cause));
    }
  }
  return found;
}

async function kindOf(root: string, path: string, item: Dirent): Promise<'file' | 'folder' | Issue> {
  if (item.isFile()) return 'file';
  if (item.isDirectory()) return 'folder';
  if (!item.isSymbolicLink()) return createIssue('file/not-a-file');
  try {
    const real = await realpath(join(root, path));
    const inside = root.endsWith(sep) ? root : root + sep;
    if (real !== root && !real.startsWith(inside)) return createIssue('file/outside-folder');
    const target = await stat(real);
    return target.isFile() ? 'file' : target.isDirectory() ? 'folder' : createIssue('file/not-a-file');
  } catch (cause) {
    return unreadable(cause);
  }
}

/** Words why a file or folder cannot be read. */
export const unreadable = (cause: unknown): Issue =>
  createIssue('file/unreadable', (cause as NodeJS.ErrnoException).code ?? String(cause));
