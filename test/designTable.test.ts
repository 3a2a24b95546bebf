import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOMS } from './support/floorplan.ts';

/** Names in back-ticks in a cell of a Markdown table. */
const namesIn = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name]) => name as string);

test('the table of rooms in docs/design.md is the one that the tests check', () => {
  const design = readFileSync(new URL('../docs/design.md', import.meta.url), 'utf8');
  const [, table = ''] = /\| room \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/u.exec(design) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').slice(1, -1))
    .map(([room, , rooms, packages]) => [namesIn(room)[0], { rooms: namesIn(rooms), packages: namesIn(packages) }]);
  expect(Object.fromEntries(rows)).toEqual(ROOMS);
  expect(rows.map(([room]) => room)).toEqual(Object.keys(ROOMS));
});
