import { expect, test } from 'vitest';
import { knowledgeOf } from '../../support/documents.ts';

const warningsOf = async (text: string): Promise<string[]> =>
  (await knowledgeOf({ 'articles/a.md': text })).problems.map(({ line, id, reason }) => `${line} ${id}: ${reason}`);

test('sections of which nothing can be quoted are counted in one line, at the first of them', async () => {
  const text = `# Guide

## Mooring

Tie the boat to two rings, fore and aft.

## Elsewhere

© 2025 The club

## Fees

### By night

Five for a dinghy, ten for a yacht.

## Also elsewhere

Back to top
`;
  expect(await warningsOf(text)).toEqual([
    '7 document/sections-left-out: 2 of 4 sections are read; “Elsewhere” and 1 more have nothing that could be quoted, such as only links',
  ]);
});

test('nothing is said where everything is read, or only headings stand without text', async () => {
  expect(await warningsOf('# Guide\n\n## Mooring\n\nTie the boat to two rings.\n\n## To come\n')).toEqual([]);
});
