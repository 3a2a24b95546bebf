import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Measurement } from '../../src/base/measuring/types.ts';
import { answerWith } from '../../src/library/answerWith.ts';
import { buildSnapshot } from '../../src/library/buildSnapshot.ts';
import { gardenKnowledge } from '../support/garden.ts';

test('questions that come at once are answered one a turn, so that other work goes on', async () => {
  const measured: string[] = [];
  const view = {
    snapshot: buildSnapshot(gardenKnowledge()),
    encode: async () => new Map(),
    assertPrecision: undefined,
    measure: (one: Measurement) => void measured.push(one.of === 'done' ? `${one.of} ${one.step}` : one.of),
  };
  let turns = 0;
  let isAsking = true;
  const count = async (): Promise<void> => {
    while (isAsking) {
      await nextTurn();
      turns += 1;
    }
  };
  const counting = count();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => answerWith(view, 'when does the garden open in summer')),
  );
  isAsking = false;
  await counting;
  expect(answers).toHaveLength(20);
  expect(turns).toBeGreaterThanOrEqual(20);
  expect(measured.filter((one) => one === 'done encode')).toHaveLength(20);
  expect(measured.filter((one) => one === 'done search')).toHaveLength(20);
});
