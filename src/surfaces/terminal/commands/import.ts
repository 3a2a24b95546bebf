import { errorMessage } from '../../../base/errorMessage.ts';
import { wordKey } from '../../../base/wordKey.ts';
import { readConfig } from '../../../config.ts';
import { openNetwork } from '../../../fetch/http/network.ts';
import { assembleKnowledge } from '../../../knowledge/assembleKnowledge.ts';
import { writeKnowledge } from '../../../knowledge/entries/writeKnowledge.ts';
import { isThere } from '../../../knowledge/files/readFolder.ts';
import { type CuratedFile, toCuratedFiles } from '../../../knowledge/forms/toCuratedFiles.ts';
import { loadKnowledge } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import type { Knowledge } from '../../../knowledge/types.ts';
import type { Io } from '../io.ts';
import { type Arguments, UsageError } from '../types.ts';
import { writeNewFiles } from '../writeNewFiles.ts';
import { readImport } from './readImport.ts';

type Folder = Pick<Knowledge, 'entries' | 'sources'>;

/**
 * `import`: writes what a file, a folder or a web page holds into a knowledge folder, as files of entries. Existing files stay
 * as they are.
 * @returns the exit code: 1 if anything could not be read or written, 2 for bad usage
 */
export async function importFiles(args: Arguments, io: Io): Promise<number> {
  if (args.server !== undefined) return (await import('./importServer.ts')).importServer(args, io);
  const { text: from, as, dryRun } = args;
  if (!from) throw new UsageError('import needs a file, a folder or a web address');
  if (as !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(as))
    throw new UsageError('--as needs a name of letters, digits, hyphens, dots and underscores');
  if (as !== undefined && /^readme(?:\.md)?$/iu.test(as))
    throw new UsageError('--as needs another name than README, which is never read');
  const { knowledgeDir, fetchAllowPrivate } = readConfig(io.env);
  const to = args.to ?? args.knowledge ?? knowledgeDir;
  const folder: Folder = (await isThere(to)) ? await loadKnowledge(to) : { entries: [], sources: new Map() };
  const read = await readImport(from, folder.sources, openNetwork(fetchAllowPrivate), io.now(), io.read).catch(
    errorMessage,
  );
  if (typeof read === 'string') {
    io.stderr.write(`${from}: ${read}\n`);
    return 1;
  }
  for (const problem of read.problems) io.stderr.write(`${formatProblem(problem)}\n`);
  const files = rename(toCuratedFiles(read, folder.sources), as);
  const faults = check(files, folder);
  for (const problem of faults) io.stderr.write(`${formatProblem(problem)}\n`);
  if (faults.length > 0 || files.length === 0) {
    io.stderr.write(`${from}: nothing was imported\n`);
    return 1;
  }

  const stems = new Map(folder.entries.map(({ file }) => [stemOf(file), file]));
  const isNew = ({ path }: CuratedFile): boolean => !stems.has(stemOf(path));
  const existed = dryRun ? [] : await writeNewFiles(to, files.filter(isNew));
  const written = files.filter((file) => isNew(file) && !existed.includes(file.path));
  for (const file of written) {
    const phrasings = file.entries.reduce((sum, entry) => sum + entry.phrasings.length, 0);
    const what = `${file.entries.length} entries, ${phrasings} phrasings`;
    io.stdout.write(`${dryRun ? 'would write' : 'wrote'} ${to}/${file.path}: ${what}\n`);
  }
  for (const file of files) {
    if (written.includes(file)) continue;
    const other = stems.get(stemOf(file.path)) ?? file.path;
    io.stderr.write(`${file.path}: ${other} exists and stays as it is: name another file with --as NAME\n`);
  }
  const collisions = findCollisions(written, folder);
  for (const line of collisions) io.stdout.write(`${line}\n`);
  const count = written.reduce((sum, { entries }) => sum + entries.length, 0);
  const outcome = `${count} entries in ${written.length} files, ${read.problems.length} problems, ${collisions.length} collisions`;
  io.stdout.write(`${to}: ${outcome}${dryRun ? '; nothing was written' : ''}\n`);
  const isIncomplete = written.length < files.length || read.problems.some(({ severity }) => severity === 'error');
  return isIncomplete ? 1 : 0;
}

/** Gives the first file another name, and numbers those after it. */
function rename(files: readonly CuratedFile[], name: string | undefined): readonly CuratedFile[] {
  if (name === undefined) return files;
  return files.map((file, at) => {
    const folder = file.path.slice(0, file.path.indexOf('/'));
    return { ...file, path: `${folder}/${name}${at === 0 ? '' : `-${at + 1}`}.md` };
  });
}

/** Returns the errors that the files would have in the folder. */
function check(files: readonly CuratedFile[], { sources }: Folder) {
  const lists = writeKnowledge({ entries: [], sources, synonyms: [] });
  const all = [...lists, ...files].map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const { problems } = assembleKnowledge(all);
  return problems.filter(({ severity, id }) => severity === 'error' && id !== 'folder/empty');
}

/** Returns a line for each question or phrasing that another entry of the folder has already. */
function findCollisions(files: readonly CuratedFile[], { entries }: Folder): readonly string[] {
  const owners = new Map(
    entries.flatMap(({ id, heading, phrasings }) =>
      [heading, ...phrasings].map((text) => [wordKey(text), id] as const),
    ),
  );
  return files.flatMap(({ path, entries: added }) =>
    added.flatMap(({ heading, phrasings }) =>
      [heading, ...phrasings].flatMap((text) => {
        const owner = owners.get(wordKey(text));
        return owner === undefined ? [] : [`${path}: “${text}” is also asked by ${owner}`];
      }),
    ),
  );
}

const stemOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/u, '')
    .toLowerCase();
