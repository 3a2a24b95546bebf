import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FILE = 'docs/security.md';
const rows = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));
const linksOf = (row: string): readonly string[] =>
  [...row.matchAll(/\]\((\.\.\/test\/[^)]+)\)/gu)].map(([, link]) => link ?? '');

describe('every promise of docs/security.md', () => {
  test.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', linksOf(row)] as const))('%s', (_, links) => {
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(dirname(FILE), link)))).toEqual([]);
  });

  test('is found from the README and the design', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/security.md)');
    expect(readFileSync('docs/design.md', 'utf8')).toContain('(security.md)');
  });
});
