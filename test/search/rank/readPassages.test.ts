import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import { openParts } from '../../../src/search/createIndex.ts';
import { PASSAGE_RANK } from '../../../src/search/linear/weights.ts';
import { buildKnowledgeData } from '../../../src/search/openIndexes.ts';
import { passageRankSignals } from '../../../src/search/rank/passageRankSignals.ts';
import { rankPassages } from '../../../src/search/rank/rankPassages.ts';
import { createPassageReader } from '../../../src/search/rank/readPassages.ts';
import type { AskedQuestion } from '../../../src/search/rank/types.ts';
import { writeFolder } from '../../support/terminal/run.ts';

const TRAIN = `# The night train

## Cabins

Mini-cabins are closed bunks for one person, with a shutter and a lamp.

A new batch of carriages came in 2022. They brought the mini-cabins.

A cabin of your own costs 45 euros more.

## Luggage

You may bring two large pieces. A large piece measures 85 by 55 centimetres.
`;
const FERRY = `# The ferry

The cabin on the upper deck is for the crew.
`;

const partsOf = async (files: Readonly<Record<string, string>>) => {
  const folder = writeFolder(files);
  const { entries, synonyms } = await loadKnowledge(folder.path);
  folder.remove();
  const { documents } = buildKnowledgeData(entries, synonyms);
  if (!documents) throw new Error('there are no documents');
  return openParts(entries, documents, { ofDocuments: true });
};
const parts = await partsOf({ 'articles/train.md': TRAIN, 'articles/ferry.md': FERRY });

const askWords = (question: string): AskedQuestion => ({
  text: question,
  query: parts.reader.read(question),
  encoding: null,
  trust: 0,
  richness: 0,
});
const readAll = ({ ranking, vocabulary }: typeof parts, question: string) => {
  const read = createPassageReader(ranking, vocabulary)(askWords(question));
  return new Map(read.map(({ entry, seen }) => [ranking.entries[entry]?.id, seen]));
};

describe('what is seen of passages', () => {
  const seen = readAll(parts, 'how much is a mini cabin');
  const [about, mention, price, ferry] = ['train#¶3', 'train#¶4', 'train#¶5', 'ferry#¶2'].map((id) => seen.get(id));

  test('a sentence is about what stands at its beginning', () => {
    expect(about?.leading).toBeGreaterThan(mention?.leading ?? 1);
  });

  test('words that stand side by side, in the order of the question', () => {
    expect(about).toMatchObject({ close: 1, inOrder: 1 });
    expect(price).toMatchObject({ close: 0, inOrder: 0 });
  });

  test('an amount of money is stated where one is asked for', () => {
    expect(price?.statedTypes).toBeGreaterThan(about?.statedTypes ?? 9);
    expect(price?.statedBySentence).toBe(price?.statedTypes);
  });

  test('headings cover what stands in them', () => {
    expect(price?.inHeadings).toBeGreaterThan(0);
    expect(ferry?.inHeadings).toBe(0);
  });

  test('neighbours lend support, another document none', () => {
    expect(about?.neighbour).toBeGreaterThan(0);
    expect(ferry?.neighbour).toBe(0);
  });
});

test('the passage that states what is asked comes before one that has more of the words', () => {
  const { ranking, vocabulary } = parts;
  const asked = askWords('how much more is a cabin of my own');
  const [best] = rankPassages(createPassageReader(ranking, vocabulary)(asked), asked);
  expect(ranking.entries[best?.entry ?? -1]?.id).toBe('train#¶5');
});

test.each(
  Object.entries(PASSAGE_RANK),
)('%s: a weight for each signal, and none speaks against a passage', (_, weights) => {
  expect(Object.keys(weights).sort()).toEqual(['bias', ...Object.keys(passageRankSignals)].sort());
  expect(Math.min(...Object.values(weights))).toBeGreaterThanOrEqual(0);
});

test('every feature is a number in its range, whatever is asked', () => {
  const words = fc.constantFrom(...`${TRAIN} how much is when who why not 7 ¶ 🚂 ١٢`.split(/\s+/u));
  const questions = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(questions, (question) => {
      for (const features of readAll(parts, question).values()) {
        const { meaning, ...numbers } = features;
        expect(meaning).toBeNull();
        for (const number of Object.values(numbers)) expect(number).toBeGreaterThanOrEqual(0);
        for (const name of ['bm25', 'phrasing', 'covered', 'inHeadings', 'leading'] as const) {
          expect(features[name]).toBeLessThanOrEqual(1.000001);
        }
        expect(features.close).toBeLessThanOrEqual(4);
        expect(features.inOrder).toBeLessThanOrEqual(3);
      }
    }),
  );
});
