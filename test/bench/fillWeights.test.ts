import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillWeights } from '../../bench/calibrate/fillWeights.ts';

const SHIPPED = readFileSync('src/search/linear/weights.ts', 'utf8');
const source = `export const A = {
  words: {
    bias: 1.0000,
    old: 2.0000,
    kept: 3.0000,
  },
} as const;
`;

test('a new signal weighs 0, a weight without a signal goes, the others stay', () => {
  const ways = { words: { bias: 1, old: 2, kept: 3 } };
  expect(fillWeights(source, [{ name: 'A', ways, signals: { added: {}, kept: {} } }])).toBe(`export const A = {
  words: {
    bias: 1.0000,
    added: 0.0000,
    kept: 3.0000,
  },
} as const;
`);
});

test('the shipped file has the weights of all signals', () => {
  expect(fillWeights(SHIPPED)).toBe(SHIPPED);
});
