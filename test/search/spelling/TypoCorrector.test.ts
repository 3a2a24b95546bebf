import { describe, expect, test } from 'vitest';
import { buildDeleteMap } from '../../../src/search/spelling/symmetricDeletes.ts';
import { isCorrectable, type Neighbours, TypoCorrector } from '../../../src/search/spelling/TypoCorrector.ts';
import { stemWord, type Word } from '../../../src/search/text/words.ts';

const KNOWN = ['ceasefire', 'form', 'from', 'guarantees', 'kushner', 'moscow', 'security', 'talks', 'tanks', 'town'];
const none: Neighbours = () => 0;
const word = (surface: string): Word => ({ surface, stem: stemWord(surface) });

function corrector(neighbours: Neighbours = none, counts: Readonly<Record<string, number>> = {}): TypoCorrector {
  return new TypoCorrector(
    KNOWN,
    Int32Array.from(KNOWN, (surface) => counts[surface] ?? 1),
    buildDeleteMap(KNOWN, isCorrectable),
    neighbours,
  );
}

const read = (written: string, by = corrector()): string | undefined =>
  by.correct(word(written), undefined, undefined)[0]?.surface;

describe('a misspelt word', () => {
  test.each([
    ['kushnr', 'kushner'],
    ['kusnher', 'kushner'],
    ['moskow', 'moscow'],
    ['garantees', 'guarantees'],
    ['gaurantes', 'guarantees'],
    ['securty', 'security'],
    ['ceesefyre', 'ceasefire'],
    ['guaranteeing', 'guarantees'],
  ])('%s is read as %s', (written, meant) => {
    expect(read(written)).toBe(meant);
  });

  test.each([
    ['too short', 'twn'],
    ['with a digit', 'moscow1'],
    ['like nothing known', 'zzzzyyxx'],
    ['empty', ''],
  ])('that is %s is left alone', (_, written) => {
    expect(read(written)).toBeUndefined();
  });

  test('is read as the commoner word where two are as near', () => {
    expect(read('taks', corrector(none, { talks: 50 }))).toBe('talks');
    expect(read('taks', corrector(none, { tanks: 50 }))).toBe('tanks');
  });

  test('is read as the word that stands beside its neighbours', () => {
    const beside: Neighbours = (left, right) =>
      `${left} ${right}` === 'peac talk' || `${left} ${right}` === 'tank arriv' ? 9 : 0;
    const by = corrector(beside);
    expect(by.correct(word('taks'), word('peace'), undefined)[0]?.surface).toBe('talks');
    expect(by.correct(word('taks'), undefined, word('arrive'))[0]?.surface).toBe('tanks');
  });

  test('has its runners-up, which count for less', () => {
    const [best, ...others] = corrector(none, { talks: 50 }).correct(word('taks'), undefined, undefined);
    expect(others.map(({ surface }) => surface)).toEqual(['tanks']);
    for (const other of others) expect(other.weight).toBeLessThan(best?.weight ?? 0);
  });

  test('counts for less the further it is off, and never as much as the word itself', () => {
    const weight = (written: string): number =>
      corrector().correct(word(written), undefined, undefined)[0]?.weight ?? 0;
    const weights = [1, weight('guarantes'), weight('gaurantes'), weight('guaranteeing')];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
    expect(weights.at(-1)).toBeGreaterThan(0);
  });
});
