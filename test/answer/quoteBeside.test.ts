import { describe, expect, test } from 'vitest';
import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import type { SearchIndex } from '../../src/search/types.ts';
import { gardenKnowledge } from '../support/garden.ts';

const [any] = gardenKnowledge().entries as [Entry];
const passage = (id: string): Entry => ({ ...any, kind: 'passage', id, article: { source: 'a', context: 'A' } });
const written: Entry = { ...any, kind: 'faq', id: 'written' };

const indexOf = (...found: readonly (readonly [Entry, number])[]): SearchIndex => ({
  entries: [],
  spell: (question) => question,
  search: () => ({
    candidates: found.map(([entry, confidence]) => ({ entry, confidence, signals: {}, score: 0, closestPhrasing: 0 })),
    corrections: [],
  }),
  has: () => false,
  complete: () => [],
});
const quoted = (...confidences: readonly number[]): string | readonly string[] => {
  const answer = chooseAnswer(indexOf(...confidences.map((one, i) => [passage(`p${i}`), one] as const)), 'anything');
  return answer.status === 'answered' ? answer.chosen.map(({ entry }) => entry.id) : answer.status;
};

describe('a second quotation', () => {
  test.each<[string, number[], string | string[]]>([
    ['is left out where it is unlikely', [0.9, 0.2], ['p0']],
    ['is shown where it is likely itself', [0.7, 0.25], ['p0', 'p1']],
    ['counts for the first if it is shown', [0.5, 0.3], ['p0', 'p1']],
    ['counts for nothing if it is not', [0.5, 0.24], 'suggested'],
    ['does not make two unlikely ones sure', [0.3, 0.3], 'suggested'],
    ['is never a third', [0.6, 0.3, 0.3], ['p0', 'p1']],
  ])('%s', (_, confidences, expected) => {
    expect(quoted(...confidences)).toEqual(expected);
  });

  test('an entry is neither quoted beside a passage nor the other way round', () => {
    const beside = chooseAnswer(indexOf([passage('p'), 0.8], [written, 0.5]), 'anything');
    const below = chooseAnswer(indexOf([written, 0.95], [passage('p'), 0.5]), 'anything');
    expect([beside, below].map((answer) => answer.status === 'answered' && answer.chosen.length)).toEqual([1, 1]);
  });

  test('passages are offered from 0.15 on', () => {
    expect([quoted(0.16), quoted(0.14)]).toEqual(['suggested', 'unanswered']);
  });
});
