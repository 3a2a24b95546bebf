import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, withModel } from '../../src/search/buildIndex.ts';
import { buildIndexData } from '../../src/search/indexData.ts';
import { toWords } from '../../src/search/text/words.ts';
import { gardenKnowledge } from '../support/garden.ts';
import { sized } from '../support/soak.ts';

const { entries, synonyms } = gardenKnowledge();
const index = buildIndex(entries, synonyms);
const vocabulary = [
  ...new Set(
    entries.flatMap(({ heading, phrasings, body }) =>
      [heading, ...phrasings, body].flatMap((text) => text.match(/[\p{L}'’]+/gu) ?? []),
    ),
  ),
];

/** UTF-16 units in any order, halves of pairs included. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const known = fc.array(fc.constantFrom(...vocabulary, 'the', "what's", 'U.S.', '?', ',', 'and', 'gardne', 'allotmnt'), {
  maxLength: 20,
});
const anyText = fc.oneof(
  units,
  fc.string({ unit: 'binary', maxLength: 100 }),
  known.map((words) => words.join(' ')),
  fc.tuple(units, fc.integer({ min: 200, max: 10_000 })).map(([unit, length]) => unit.repeat(length).slice(0, 10_000)),
);

const brief = (question: string): readonly [string, number][] =>
  index.search(question).candidates.map(({ entry, confidence }) => [entry.id, confidence]);

describe('any question', () => {
  test('gives sorted candidates with probabilities, without throwing', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const { candidates } = index.search(question);
        expect(new Set(candidates.map(({ entry }) => entry.id)).size).toBe(candidates.length);
        candidates.forEach(({ confidence, signals, score }, place) => {
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(Object.values(signals).every(Number.isFinite)).toBe(true);
          const next = candidates[place + 1];
          if (next) expect(score).toBeGreaterThanOrEqual(next.score);
        });
      }),
      { numRuns: sized(100, 2000) },
    );
  });

  test('is completed with at most 25 askable titles, without throwing', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const offered = index.complete(typed);
        expect(offered.length).toBeLessThanOrEqual(25);
        for (const { entry, title } of offered)
          expect([entry.kind === 'unknown', title]).toEqual([false, entry.heading]);
      }),
      { numRuns: sized(100, 2000) },
    );
  });

  test('has words of letters, digits and marks only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const wrong = toWords(text).filter(
          ({ surface, stem }) => !/^[\p{L}\p{N}\p{M}]{1,40}$/u.test(surface) || stem === '',
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: sized(100, 2000) },
    );
  });
});

describe('the same question', () => {
  const spaces = fc.array(fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0', ' \u3000'), {
    minLength: 20,
    maxLength: 20,
  });

  test('in another case is answered the same', () => {
    fc.assert(
      fc.property(known, (words) => {
        const question = words.join(' ');
        expect(brief(question.toUpperCase())).toEqual(brief(question));
      }),
    );
  });

  test('with other spaces is answered the same', () => {
    fc.assert(
      fc.property(known, spaces, (words, between) => {
        const spaced = words.map((word, i) => `${between[i % between.length]}${word}`).join('');
        expect(brief(`${spaced} `)).toEqual(brief(words.join(' ')));
      }),
    );
  });

  test('with accents on its Latin letters is answered the same', () => {
    fc.assert(
      fc.property(known, fc.constantFrom('\u0301', '\u0308', '\u0327'), (words, accent) => {
        const question = words.join(' ');
        const accented = question.replace(/[aeiouc]/gu, (letter) => letter + accent);
        expect(brief(accented)).toEqual(brief(question));
        expect(brief(accented.normalize('NFC'))).toEqual(brief(question));
      }),
    );
  });

  test('is answered the same by a second build', () => {
    const again = buildIndex(entries, synonyms);
    fc.assert(
      fc.property(known, (words) => {
        const question = words.join(' ');
        expect(again.search(question)).toEqual(index.search(question));
        expect(again.complete(question)).toEqual(index.complete(question));
      }),
    );
  });
});

test('two builds are the same data', () => {
  const build = () => withModel(entries, buildIndexData(entries, synonyms));
  const plain = (data: unknown): string =>
    JSON.stringify(data, (_, value) =>
      ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('base64') : value,
    );
  const [one, other] = [build(), build()].map(plain);
  // Not toBe: a difference would print megabytes.
  expect(one === other).toBe(true);
});
