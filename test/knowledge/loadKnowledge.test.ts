import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleKnowledge } from '../../src/knowledge/assembleKnowledge.ts';
import { readFolder } from '../../src/knowledge/files/readFolder.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { brief, entry, type Files, folderOf, SOURCES } from '../support/knowledge.ts';

const load = async (folder: string) => {
  const { entries, problems } = await loadKnowledge(folder);
  return { ids: entries.map(({ id }) => id), problems: brief(problems) };
};
const base: Files = { 'sources.yaml': SOURCES, 'faq/a.md': entry('Q') };
const MIB = 1024 * 1024;

test('every folder is read, in order, and nothing else', async () => {
  const folder = folderOf({
    ...base,
    'README.md': '# how to',
    'faq/README.md': '# how to',
    'faq/deep/er/b.md': entry('R'),
    'faq/notes.txt': 'x',
    'faq/.hidden.md': 'x',
    '.git/x.md': 'x',
    'facts/c.md': entry('S'),
    'unknown/d.md': '## T\n\nNobody said.',
    'articles/e.md': 'A whole document.',
    'articles/f.odt': 'x',
    'other/f.md': 'x',
    'image.png': 'x',
    'synonyms.yaml': '- [a, b]',
  });
  const knowledge = await loadKnowledge(folder);
  expect(brief(knowledge.problems)).toEqual(['articles/f.odt:1 warning document/unsupported-format']);
  expect(knowledge.entries.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    'fact facts/c.md',
    'faq faq/a.md',
    'faq faq/deep/er/b.md',
    'unknown unknown/d.md',
    'passage articles/e.md',
  ]);
  expect(knowledge.synonyms).toEqual([['a', 'b']]);
  expect([...knowledge.sources.keys()]).toEqual(['one', 'two', 'e']);
});

test.each<[string, Files, string[], string[]]>([
  ['stray Markdown', { 'notes.md': 'x' }, ['a#q'], ['notes.md:1 warning file/stray-markdown']],
  [
    'not UTF-8',
    { 'faq/b.md': Buffer.from([0x23, 0x23, 0x20, 0xff, 0xfe]) },
    ['a#q'],
    ['faq/b.md:1 error file/not-utf8'],
  ],
  ['UTF-16', { 'faq/b.md': Buffer.from('\uFEFF## Q', 'utf16le') }, ['a#q'], ['faq/b.md:1 error file/not-utf8']],
  [
    'a lone surrogate in UTF-8',
    { 'faq/b.md': Buffer.from([0xed, 0xa0, 0x80]) },
    ['a#q'],
    ['faq/b.md:1 error file/not-utf8'],
  ],
  ['NUL', { 'faq/b.md': '## Q\0\n\nx' }, ['a#q'], ['faq/b.md:1 error file/nul-character']],
  ['5 MiB', { 'faq/b.md': Buffer.alloc(5 * MIB, 'x') }, ['a#q'], ['faq/b.md:1 error file/too-large']],
  ['just 1 MiB', { 'faq/b.md': `${entry('R')}# End\n`.padEnd(MIB - 10, 'x') }, ['a#q', 'b#r'], []],
  ['BOM and CRLF', { 'faq/b.md': `\uFEFF${entry('R').replaceAll('\n', '\r\n')}` }, ['a#q', 'b#r'], []],
  ['an empty file', { 'faq/b.md': '' }, ['a#q'], ['faq/b.md:1 error entry/none']],
  ['a file for a folder', { facts: 'x' }, ['a#q'], ['facts:1 error file/wrong-kind']],
  ['a folder for a file', { 'synonyms.yaml/x.md': 'x' }, ['a#q'], ['synonyms.yaml:1 error file/wrong-kind']],
  ['unreadable sources', { 'sources.yaml': Buffer.from([0xff]) }, ['a#q'], ['sources.yaml:1 error file/not-utf8']],
])('%s', async (_, files, ids, problems) => {
  expect(await load(folderOf({ ...base, ...files }))).toEqual({ ids, problems });
});

test('no folder', async () => {
  const missing = join(folderOf({}), 'none');
  expect(await load(missing)).toEqual({
    ids: [],
    problems: ['.:1 error folder/missing'],
  });
});

test('not a folder', async () => {
  const file = join(folderOf({ x: 'x' }), 'x');
  expect(await load(file)).toEqual({
    ids: [],
    problems: ['.:1 error folder/not-a-folder'],
  });
});

test('an empty folder', async () => {
  expect(await load(folderOf({}))).toEqual({ ids: [], problems: ['.:1 error folder/empty'] });
});

test('links out of the folder are errors, links within it are followed once', async () => {
  const outside = folderOf({ 'x.md': entry('X'), 'sub/y.md': entry('Y') });
  const folder = folderOf({ ...base, 'elsewhere/z.md': entry('Z') });
  symlinkSync(join(outside, 'x.md'), join(folder, 'faq/x.md'));
  symlinkSync(join(outside, 'sub'), join(folder, 'faq/sub'));
  symlinkSync(outside, join(folder, 'facts'));
  symlinkSync('../elsewhere/z.md', join(folder, 'faq/z.md'));
  symlinkSync('..', join(folder, 'faq/circle'));
  symlinkSync('nowhere.md', join(folder, 'faq/dangling.md'));
  const linked = join(folderOf({}), 'link');
  symlinkSync(folder, linked);
  expect(await load(linked)).toEqual({
    ids: ['a#q', 'z#z'],
    problems: [
      `facts:1 error file/outside-folder`,
      'faq/dangling.md:1 error file/unreadable',
      `faq/sub:1 error file/outside-folder`,
      `faq/x.md:1 error file/outside-folder`,
    ],
  });
});

test.skipIf(process.getuid?.() === 0)('a file or folder that may not be read', async () => {
  const folder = folderOf({ ...base, 'faq/b.md': 'x' });
  chmodSync(join(folder, 'faq/b.md'), 0);
  mkdirSync(join(folder, 'facts'), { mode: 0 });
  expect((await load(folder)).problems).toEqual(['facts:1 error file/unreadable', 'faq/b.md:1 error file/unreadable']);
});

test('the order is that of code points, not of UTF-16 units', async () => {
  const folder = folderOf({ 'sources.yaml': SOURCES });
  mkdirSync(join(folder, 'faq'));
  for (const name of ['\u{1F600}', '\uFF5E', 'b', 'B']) writeFileSync(join(folder, `faq/${name}.md`), entry('Q'));
  const { entries } = await loadKnowledge(folder);
  // Two of one stem (b, B): the first stays.
  expect(entries.map(({ id }) => id)).toEqual(['B#q', '\uFF5E#q', '\u{1F600}#q']);
});

test('too many files: the first are read', async () => {
  const folder = folderOf({ ...base, 'faq/b.md': entry('R'), 'faq/c.md': entry('S') });
  const { entries, problems } = assembleKnowledge(await readFolder(folder, 3));
  expect(entries.map(({ id }) => id)).toEqual(['a#q', 'b#r']);
  expect(brief(problems)[0]).toBe('.:1 error folder/too-many-files');
});
