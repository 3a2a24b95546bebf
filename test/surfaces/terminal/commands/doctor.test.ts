import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { GARDEN } from '../../../support/garden.ts';
import { type Files, run, writeFolder } from '../../../support/terminal/run.ts';

/** Runs `doctor` on a knowledge folder. */
async function examine(files: Files, more: (folder: string) => Readonly<Record<string, string>> = () => ({})) {
  const folder = writeFolder(files);
  onTestFinished(folder.remove);
  const env = { KNOWLEDGE_DIR: folder.path, DATA_DIR: join(folder.path, 'data'), ...more(folder.path) };
  const { code, stdout, stderr } = await run(['doctor'], { env });
  expect(stderr).toBe('');
  return { code, lines: stdout.trimEnd().split('\n') };
}

test('a sound installation: a line for each part, and nothing is written', async () => {
  const { code, lines } = await examine(GARDEN);
  expect(lines.map((line) => line.slice(0, 21).trim().split(/ +/u))).toEqual(
    ['settings', 'knowledge', 'data', 'database', 'encoder', 'Discord'].map((about) => ['ok', about]),
  );
  expect(lines[3]).toContain('there is none in');
  expect(code).toBe(0);
});

const writeDatabase = (folder: string, statement: string): Record<string, string> => {
  mkdirSync(join(folder, 'data'));
  const database = new Database(join(folder, 'data/footnote.db'));
  database.exec(statement);
  database.close();
  return {};
};

test.each<[string, Files, (folder: string) => Record<string, string>, RegExp, number]>([
  [
    'a variable that cannot be read',
    GARDEN,
    () => ({ RETENTION_DAYS: 'long' }),
    /^failure +settings +RETENTION_DAYS /u,
    1,
  ],
  [
    'no knowledge folder',
    GARDEN,
    (folder) => ({ KNOWLEDGE_DIR: `${folder}/none` }),
    /^failure +knowledge +.*npm run -s init/u,
    1,
  ],
  ['an empty one', { 'notes.txt': '' }, () => ({}), /^failure +knowledge +0 entries .*npm run -s check/u, 1],
  [
    'an error in an entry',
    { ...GARDEN, 'faq/bad.md': '## Q\n\n## R\n\nSo.\n' },
    () => ({}),
    /^warning +knowledge +\d+ entries .*; \d+ errors/u,
    0,
  ],
  [
    'a data folder that is a file',
    GARDEN,
    (folder) => ({ DATA_DIR: `${folder}/sources.yaml/data` }),
    /^failure +data +/u,
    1,
  ],
  [
    'a database of a later version',
    GARDEN,
    (folder) => writeDatabase(folder, 'create table versions as select 99 as version'),
    /^failure +database +.*later version/u,
    1,
  ],
  [
    'one of an earlier version',
    GARDEN,
    (folder) => writeDatabase(folder, 'create table versions as select 1 as version'),
    /^warning +database +.*back it up first/u,
    0,
  ],
  ['an empty database', GARDEN, (folder) => writeDatabase(folder, ''), /^ok +database +.*is empty/u, 0],
  [
    'no database at all',
    GARDEN,
    (folder) => {
      mkdirSync(join(folder, 'data'));
      writeFileSync(join(folder, 'data/footnote.db'), 'no database '.repeat(900));
      return {};
    },
    /^failure +database +.*not a valid database/u,
    1,
  ],
  [
    'a server that is not there, whose password stays secret',
    GARDEN,
    () => ({ DATABASE_URL: 'postgres://a:secret@127.0.0.1:9/b' }),
    /^failure +database +(?!.*secret).*cannot be reached/u,
    1,
  ],
])('%s', async (_, files, more, line, code) => {
  const found = await examine(files, more);
  expect(found.lines).toContainEqual(expect.stringMatching(line));
  expect(found.code).toBe(code);
});
