import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { WebError } from './WebError.ts';

/** File of the page, ready to send. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Reads the built page into memory, so that a request can reach these files only. Rejects with WebError if the folder has no
 * page.
 * @param folder folder in which the build puts index.html, the styles and the modules
 * @returns files by address (`/`, `/main.js`)
 */
export async function loadPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const type = TYPES[entry.name.slice(entry.name.lastIndexOf('.') + 1)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address === '/index.html' ? '/' : address, { type, body: new Uint8Array(await readFile(path)) });
  }
  if (!files.has('/')) throw new WebError(`The page is not built: ${folder} has no index.html. Run npm run build.`);
  return files;
}
