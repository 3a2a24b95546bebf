import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assembleKnowledge } from '../../../src/knowledge/assembleKnowledge.ts';
import { readStableFolder } from '../../../src/knowledge/files/readStableFolder.ts';
import { GARDEN } from '../../support/garden.ts';

let folder = '';
const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settled-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder that stands still is read as it is', async () => {
  for (const [name, text] of Object.entries(GARDEN)) write(name, text);
  const { problems, entries } = assembleKnowledge(await readStableFolder(folder, 5));
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(5);
});

test('a checkout under way is waited for: nothing half of it is read', async () => {
  const files = Object.entries(GARDEN);
  const timer = setInterval(() => {
    const next = files.shift();
    if (next) write(...next);
  }, 20);
  const { problems, entries } = assembleKnowledge(await readStableFolder(folder, 100));
  clearInterval(timer);
  expect(files).toEqual([]);
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(5);
});

test('a folder that never stands still is an error', async () => {
  let n = 0;
  write('faq/a.md', '');
  // Renamed into place: a file that is being written could be read empty twice.
  const timer = setInterval(() => {
    write('.next', `## ${n++}?\n`);
    renameSync(join(folder, '.next'), join(folder, 'faq/a.md'));
  }, 2);
  const { problems } = assembleKnowledge(await readStableFolder(folder, 20));
  clearInterval(timer);
  expect(problems).toContainEqual(expect.objectContaining({ file: '.', severity: 'error', id: 'folder/changing' }));
});

test('a working copy is read whole while git checks out one branch after another', async () => {
  const versions = ['old', 'new'].map((name) =>
    Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`faq/f${i}.md`, `## Q${i} of ${name}?\n`])),
  );
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args]);
  await git('init', '-q');
  for (const [i, files] of versions.entries()) {
    await git('checkout', '-q', '-b', `v${i}`);
    for (const [name, text] of Object.entries(files)) write(`knowledge/${name}`, text);
    await git('add', '.');
    await git('commit', '-qm', 'x');
  }
  let over = false;
  const turning = (async () => {
    for (let n = 0; n < 6; n += 1) await git('checkout', '-q', `v${n % 2}`);
    over = true;
  })();
  do {
    const files = await readStableFolder(join(folder, 'knowledge'), 10);
    const texts = files.map((file) => ('bytes' in file ? Buffer.from(file.bytes).toString() : ''));
    if (files.some((file) => 'issue' in file)) continue;
    expect([texts.length, new Set(texts.map((text) => text.split(' of ')[1])).size]).toEqual([120, 1]);
  } while (!over);
  await turning;
}, 60_000);

test('while git holds its lock, nothing is read, and the lock is named', async () => {
  for (const [name, text] of Object.entries(GARDEN)) write(`knowledge/${name}`, text);
  write('.git/index.lock', '');
  const { problems } = assembleKnowledge(await readStableFolder(join(folder, 'knowledge'), 5));
  expect(problems).toContainEqual(
    expect.objectContaining({ id: 'folder/git-locked', reason: expect.stringContaining('index.lock') }),
  );
  rmSync(join(folder, '.git/index.lock'));
  expect(assembleKnowledge(await readStableFolder(join(folder, 'knowledge'), 5)).problems).toEqual([]);
});
