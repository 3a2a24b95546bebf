import { describe, expect, test } from 'vitest';
import { openParts } from '../../../src/search/createIndex.ts';
import { buildIndexData } from '../../../src/search/indexData.ts';
import { buildMeaning } from '../../../src/search/meaning/buildMeaning.ts';
import { planPassages } from '../../../src/search/meaning/planPassages.ts';
import { toAsked } from '../../../src/search/meaning/toAsked.ts';
import { createPassageReader } from '../../../src/search/rank/readPassages.ts';
import type { AskedQuestion } from '../../../src/search/rank/types.ts';
import { realWordsOf } from '../../../src/search/text/realWordsOf.ts';
import { entriesOf } from '../../support/entriesOf.ts';
import { encodeTexts, fakeEncoder } from '../../support/fakeEncodings.ts';

const LODGE = `# The lodge

## Beds

Every bunk has a blanket and a lamp.

## Fees

Members pay nine crowns a night.

## Water

Fetch it from the well behind the lodge.

## Fire

Saw wood before dusk. The stove burns all night.
`;
const FOREIGN = ['wieviel', 'kostet', 'nacht'];
const encode = fakeEncoder(['fees price cost', 'water thirsty drink', 'bunk sleep'], FOREIGN);
const entries = await entriesOf({ 'articles/lodge.md': LODGE });
const plan = planPassages(entries);
const meaning = buildMeaning(entries, plan, encodeTexts(encode, plan.texts));
const parts = openParts(entries, { ...buildIndexData(entries, [], true), meaning }, { ofDocuments: true });
const words = openParts(entries, buildIndexData(entries, [], true), { ofDocuments: true });

const ask = (text: string, trust: number): AskedQuestion => {
  const encoding =
    trust < 0
      ? null
      : toAsked({ text, encoding: encode(text), realWords: realWordsOf(text, (word) => !FOREIGN.includes(word)) });
  return { text, query: parts.reader.read(text, undefined, encoding?.realWords), encoding, trust, richness: 0 };
};
const headings = (question: string, trust = 1) =>
  parts.order(ask(question, trust)).map(({ entry }) => entries[entry]?.heading);

describe('passages ranked by words and meaning', () => {
  test.each([
    ['where do i sleep', 'Beds'],
    ['thirsty', 'Water'],
    ['cost', 'Fees'],
  ])('%s, of which no passage has a word that tells, finds %s', (question, heading) => {
    expect(headings(question)[0]).toBe(heading);
    expect(words.order(ask(question, -1))).toHaveLength(0);
  });

  test('words still tell passages apart that mean much the same', () => {
    expect(headings('who has to saw wood')[0]).toBe('Fire');
  });

  test('in a language that the encoder does not know, words alone bring passages forward', () => {
    expect(headings('wieviel kostet die nacht', 0)).toEqual([]);
    expect(headings('blanket', 0)).toEqual(['Beds']);
  });

  test('without an encoding the order is that of an index without vectors', () => {
    const question = ask('a night by the stove', -1);
    expect(parts.order(question).map(({ entry }) => entry)).toEqual(words.order(question).map(({ entry }) => entry));
  });

  test('the same question gives the same ranks', () => {
    expect(parts.order(ask('a lamp at night', 1))).toEqual(parts.order(ask('a lamp at night', 1)));
  });
});

describe('the reading of a passage', () => {
  const read = createPassageReader(parts.ranking, parts.vocabulary);
  const of = (question: string, heading: string) =>
    read(ask(question, 1)).find(({ entry }) => entries[entry]?.heading === heading)?.seen.meaning;

  test('every token that has its counterpart aligns fully', () => {
    expect(of('members price crowns', 'Fees')?.worstAlignment).toBeGreaterThan(0.98);
    expect(of('members price crowns', 'Fees')?.alignment).toBeGreaterThan(0.98);
  });

  test('a rare token without one lowers the worst, and the mean less', () => {
    const meaning = of('members price helicopter', 'Fees');
    expect(meaning?.worstAlignment).toBeLessThan(0.7);
    expect(meaning?.alignment).toBeGreaterThan(meaning?.worstAlignment ?? 1);
  });

  test('a sentence may be nearer than the whole', () => {
    const meaning = of('the stove burns all night', 'Fire');
    expect(meaning?.sentence).toBeGreaterThan(meaning?.whole ?? 1);
  });
});
