import { link, rm, writeFile } from 'node:fs/promises';
import { packHeader, type Shape } from './vectorFormat.ts';

/**
 * Makes a vector file that holds its header and nothing else, unless there is one. The file appears with its header, so
 * that a second process never sees it empty, takes it for damaged and replaces it while the first one writes to it.
 * Where the file system knows no links, nothing is made.
 * @throws errors of the file system, but for links it does not know
 */
export async function createVectorFile(path: string, shape: Shape): Promise<void> {
  const temporary = `${path}.${Math.random().toString(36).slice(2)}.new`;
  await writeFile(temporary, packHeader(shape), { flag: 'wx' });
  await link(temporary, path).catch(() => {});
  await rm(temporary, { force: true });
}
