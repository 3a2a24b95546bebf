import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/knowledge/types.ts';
import { buildIndex, withModel } from '../../../src/search/buildIndex.ts';
import { buildIndexData } from '../../../src/search/indexData.ts';
import type { LearnedModel } from '../../../src/search/learned/types.ts';
import type { Candidate, SearchIndex } from '../../../src/search/types.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const { entries, synonyms } = gardenKnowledge();
const train = (from: readonly Entry[]): LearnedModel | null => withModel(from, buildIndexData(from, synonyms)).model;
const logitOf = ({ signals }: Candidate): number => (signals.learned ?? 0) + (signals.learnedFromFew ?? 0);
const bytes = (model: LearnedModel | null): Buffer => Buffer.from(model?.weights.buffer ?? new ArrayBuffer(0));

describe('the learned part', () => {
  let index: SearchIndex;
  beforeAll(() => {
    index = buildIndex(entries, synonyms);
  });

  test('is the same for the same entries, byte by byte', () => {
    const [one, other] = [train(entries), train(entries)];
    expect(bytes(one).some((byte) => byte !== 0)).toBe(true);
    expect(bytes(one).equals(bytes(other))).toBe(true);
    expect(one?.idf).toEqual(other?.idf);
  });

  test('is another for other entries', () => {
    expect(bytes(train(entries)).equals(bytes(train(entries.slice(1))))).toBe(false);
  });

  test('knows each phrasing by its entry', () => {
    for (const entry of entries) {
      for (const phrasing of [entry.heading, ...entry.phrasings]) {
        const { candidates } = index.search(phrasing);
        const [own, ...others] = [...candidates].sort((a, b) => logitOf(b) - logitOf(a));
        expect([phrasing, own?.entry.id]).toEqual([phrasing, entry.id]);
        if (own && others[0]) expect(logitOf(own)).toBeGreaterThan(logitOf(others[0]));
      }
    }
  });

  test('says nothing where it was left out', () => {
    const plain = buildIndex(entries, synonyms, false);
    for (const candidate of plain.search('when does the garden open').candidates) expect(logitOf(candidate)).toBe(0);
  });

  test.each([[[]], [entries.slice(0, 1)]])('can be trained on %#', (few) => {
    for (const weight of train(few)?.weights ?? []) if (Number.isNaN(weight)) throw new Error('NaN');
    expect(() => buildIndex(few, []).search('when does the garden open')).not.toThrow();
  });
});
