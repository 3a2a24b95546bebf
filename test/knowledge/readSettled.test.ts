import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { readSettled } from '../../src/knowledge/readSettled.ts';
import { GARDEN } from '../search/garden.ts';

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
  const { problems, entries } = toKnowledge(await readSettled(folder, 5));
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(5);
});

test('a checkout under way is waited for: nothing half of it is read', async () => {
  const files = Object.entries(GARDEN);
  const timer = setInterval(() => {
    const next = files.shift();
    if (next) write(...next);
  }, 20);
  const { problems, entries } = toKnowledge(await readSettled(folder, 100));
  clearInterval(timer);
  expect(files).toEqual([]);
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(5);
});

test('a folder that never stands still is an error', async () => {
  let n = 0;
  write('faq/a.md', '');
  const timer = setInterval(() => write('faq/a.md', `## ${n++}?\n`), 2);
  const { problems } = toKnowledge(await readSettled(folder, 20));
  clearInterval(timer);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: '.', severity: 'error', reason: 'changed while it was read' }),
  );
});
