import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import { writeFolder } from './terminal/run.ts';

/** Returns the entries of a folder with these files. */
export async function entriesOf(files: Readonly<Record<string, string>>): Promise<readonly Entry[]> {
  const folder = writeFolder(files);
  const { entries } = await loadKnowledge(folder.path);
  folder.remove();
  return entries;
}
