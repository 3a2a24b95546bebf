import { expect, test } from 'vitest';
import type { SynonymGroup } from '../../src/knowledge/types.ts';
import { addMeaning, planKnowledge } from '../../src/search/addMeaning.ts';
import { buildKnowledgeData, openIndexes } from '../../src/search/openIndexes.ts';
import type { SearchIndex } from '../../src/search/types.ts';
import { encodeTexts, fakeEncoder } from '../support/fakeEncodings.ts';
import { gardenKnowledge } from '../support/garden.ts';

const { entries } = gardenKnowledge();
const groups: readonly SynonymGroup[] = [];

/** The garden's index with meaning, in the encoder's language or, with `foreign` words, in another. */
function indexOf(foreign: readonly string[] = []): SearchIndex {
  const encode = fakeEncoder([], foreign);
  const plan = planKnowledge(entries);
  const data = addMeaning(entries, buildKnowledgeData(entries, groups), plan, {
    written: encodeTexts(encode, plan.written.texts),
    documents: plan.documents && encodeTexts(encode, plan.documents.texts),
    probes: encodeTexts(encode, plan.probes),
  });
  return openIndexes(entries, data).index;
}
const english = indexOf();
const isKnownWord = (word: string): boolean => ['opera', 'warden'].includes(word);

test.each([
  ['wehn deos the Gardn open?', 'when does the garden open?'],
  ['when does the garden open', 'when does the garden open'],
  ['opera in the gardn', 'opera in the garden'],
  ['wardens of the gardn', 'wardens of the garden'],
  ['zzzzqqqq', 'zzzzqqqq'],
  ['', ''],
])('%s is encoded as “%s”', (typed, spelled) => {
  expect(english.spell(typed, { isKnownWord })).toBe(spelled);
});

test('nothing is corrected while words alone rank, and in a language that the encoder does not know', () => {
  const words = openIndexes(entries, buildKnowledgeData(entries, groups)).index;
  const all = entries.flatMap(({ heading, phrasings, body }) => [heading, ...phrasings, body]).join(' ');
  const foreign = indexOf(all.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const index of [words, foreign])
    expect(index.spell('whn is the gardn open', { isKnownWord })).toBe('whn is the gardn open');
});
