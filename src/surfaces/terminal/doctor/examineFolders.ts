import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorMessage } from '../../../base/errorMessage.ts';
import { type Finding, failure, ok, warning } from '../../../base/findings/Finding.ts';
import { isThere } from '../../../knowledge/files/readFolder.ts';
import { loadKnowledge } from '../../../knowledge/loadKnowledge.ts';
import type { Io } from '../io.ts';

/** Bytes of free space below which the operator is warned. */
const FEW_BYTES = 200e6;

/** Checks the knowledge folder. */
export async function examineKnowledge(folder: string, dataDir: string, read: Io['read']): Promise<Finding> {
  if (!(await isThere(folder)))
    return failure('knowledge', `${folder} is not there: set KNOWLEDGE_DIR, or run npm run -s init -- ${folder}`);
  const { entries, problems } = await loadKnowledge(folder, dataDir, undefined, read);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const text = `${entries.length} entries in ${folder}`;
  if (entries.length === 0) return failure('knowledge', `${text}: npm run -s check says why`);
  return errors === 0
    ? ok('knowledge', text)
    : warning('knowledge', `${text}; ${errors} errors: npm run -s check lists them`);
}

/** Checks whether the data folder can be written, and how much room its disk has. */
export async function examineData(dataDir: string): Promise<Finding> {
  let place = resolve(dataDir);
  while (!(await isThere(place))) place = dirname(place);
  try {
    const probe = await mkdtemp(join(place, 'footnote-doctor-'));
    await writeFile(join(probe, 'probe'), 'x').finally(() => rm(probe, { recursive: true, force: true }));
  } catch (error) {
    return failure(
      'data',
      `nothing can be written to ${dataDir} (${errorMessage(error)}): give Footnote’s user write permission there`,
    );
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const text = `${dataDir} can be written, ${(free / 1e9).toFixed(1)} GB are free`;
  return free >= FEW_BYTES ? ok('data', text) : warning('data', `${text}: make room`);
}
