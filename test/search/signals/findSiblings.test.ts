import { describe, expect, test } from 'vitest';
import type { Citation, Entry } from '../../../src/knowledge/types.ts';
import { findProperNouns } from '../../../src/search/index/properNouns.ts';
import { Vocabulary } from '../../../src/search/index/Vocabulary.ts';
import { findSiblings } from '../../../src/search/signals/findSiblings.ts';
import { stemWord } from '../../../src/search/text/words.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const [template] = gardenKnowledge().entries;

function entry(more: Partial<Entry>): Entry {
  if (!template) throw new Error('the garden is empty');
  return { ...template, ...more };
}

const cites = (...citations: readonly (readonly [string, readonly number[]])[]): Entry =>
  entry({
    footnotes: citations.map(([source, paragraphs]) => ({
      citations: [{ source, paragraphs, quote: null } satisfies Citation],
    })),
  });

describe('siblings', () => {
  const one = cites(['rules', [3, 4]]);
  test.each([
    ['a common paragraph', cites(['minutes', [1]], ['rules', [4, 5]]), true],
    ['other paragraphs of the same source', cites(['rules', [5]]), false],
    ['the same paragraph of another source', cites(['minutes', [3]]), false],
    ['no footnotes', cites(), false],
    ['a common paragraph, but open', { ...cites(['rules', [3]]), kind: 'unknown' as const }, false],
  ])('%s: %#', (_, other, expected) => {
    const areSiblings = findSiblings([one, other], null);
    expect(areSiblings(0, 1)).toBe(expected);
    expect(areSiblings(1, 0)).toBe(expected);
  });
});

describe('a folder whose entries all cite one paragraph', () => {
  test('has no siblings for it', () => {
    const areSiblings = findSiblings(
      Array.from({ length: 30 }, () => cites(['rules', [1]])),
      null,
    );
    expect(areSiblings(0, 1)).toBe(false);
  });
});

describe('names', () => {
  const nameOf = (body: string, word: string): boolean => {
    const stem = stemWord(word);
    return findProperNouns([entry({ heading: 'x', body })], new Vocabulary([stem]))[0] === 1;
  };
  test.each([
    ['a capital inside a sentence', 'She met Umerov there.', 'umerov', true],
    ['a capital at the start only', 'Officials met. Officials left.', 'officials', false],
    ['mostly small', 'The Talks, the talks and the talks.', 'talks', false],
    ['another script', 'Зустріч у Києві.', 'києві', true],
    ['not met', 'Nothing here.', 'umerov', false],
    ['after a quotation mark at the start', '“Peace is near,” she said.', 'peace', false],
    ['at the start of a list item', 'Points:\n- Peace now', 'peace', false],
  ])('%s', (_, body, word, expected) => {
    expect(nameOf(body, word)).toBe(expected);
  });
});
