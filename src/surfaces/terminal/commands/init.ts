import { errorMessage } from '../../../base/errorMessage.ts';
import type { Io } from '../io.ts';
import { type Arguments, UsageError } from '../types.ts';
import { listNames, writeNewFiles } from '../writeNewFiles.ts';
import { FIRST_FOLDER } from './firstFolder.ts';

/**
 * `init`: writes a small knowledge folder to begin with, and says what to do next.
 * @returns the exit code: 1 if the folder is not empty or cannot be written, 2 for bad usage
 */
export async function init({ text: folder }: Arguments, io: Io): Promise<number> {
  const { stdout, stderr } = io;
  if (!folder) throw new UsageError('init needs the folder to write');
  try {
    if ((await listNames(folder)).length > 0) {
      stderr.write(`${folder} is not empty: name a new or an empty folder\n`);
      return 1;
    }
    await writeNewFiles(folder, FIRST_FOLDER);
  } catch (error) {
    stderr.write(`${folder} cannot be written (${errorMessage(error)}): name another folder\n`);
    return 1;
  }
  for (const { path } of FIRST_FOLDER) stdout.write(`wrote ${folder}/${path}\n`);
  const quoted = /^[\w./~-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  stdout.write(
    [
      '',
      'Edit these files, then:',
      `  npm run -s check -- ${quoted}`,
      `  npm run -s ask -- --knowledge ${quoted} "will i be banned?"`,
      `  KNOWLEDGE_DIR=${quoted} npm start`,
      '',
    ].join('\n'),
  );
  return 0;
}
