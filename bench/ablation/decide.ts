import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import { questionTexts } from '../../src/answer/questionTexts.ts';
import type { Entry, Knowledge } from '../../src/knowledge/types.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { Encodings } from '../../src/search/meaning/types.ts';
import type { SearchIndex } from '../../src/search/types.ts';
import { type Expectation, score } from '../../src/surfaces/terminal/output/scoreResults.ts';
import { buildWithMeaning } from '../engines/buildWithMeaning.ts';
import type { BenchEncoder } from '../openEncoder.ts';
import type { Decided } from '../types.ts';
import { readExpectations } from './readExpectations.ts';

type Variant = (knowledge: Knowledge, encoder: BenchEncoder) => SearchIndex | Promise<SearchIndex>;

/** Our engine with a part taken away that the decision rests on. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  all: ({ entries, synonyms }, encoder) => buildWithMeaning(entries, synonyms, encoder),
  'without meaning': ({ entries, synonyms }) => buildIndex(entries, synonyms),
  'without the learned part': ({ entries, synonyms }, encoder) =>
    buildWithMeaning(entries, synonyms, encoder, { finish: (_, data) => data }),
  'without the lexicon (synonyms.yaml)': ({ entries }, encoder) => buildWithMeaning(entries, [], encoder),
  'without open questions (unknown/)': ({ entries, synonyms }, encoder) =>
    buildWithMeaning(
      entries.filter(({ kind }) => kind !== 'unknown'),
      synonyms,
      encoder,
    ),
  'without citations, which tell who says the same': async ({ entries, synonyms }, encoder) => {
    const bare = entries.map((entry) => ({ ...entry, footnotes: [] }));
    return restore(await buildWithMeaning(bare, synonyms, encoder), entries);
  },
};

/** Answers the development questions with each variant. */
export async function* decideShipped(knowledge: Knowledge, encoder: BenchEncoder): AsyncGenerator<Decided> {
  const expectations = readExpectations();
  const texts = expectations.flatMap(({ question }) => questionTexts(question));
  for (const [name, build] of Object.entries(VARIANTS)) {
    const index = await build(knowledge, encoder);
    yield { name, ...decide(index, expectations, await encoder.ask(texts, index)) };
  }
}

function decide(index: SearchIndex, expectations: readonly Expectation[], encodings: Encodings): Omit<Decided, 'name'> {
  const verdicts = expectations.map((expectation) => {
    const answer = chooseAnswer(index, expectation.question, { encodings });
    const chosen = answer.status === 'answered' ? answer.chosen.map(({ entry }) => entry) : [];
    const text = chosen.map(({ body }) => body).join('\n\n');
    const citations = chosen.flatMap(({ footnotes }) => footnotes.flatMap((footnote) => footnote.citations));
    return score(expectation, { status: answer.status, answer: text || null, citations }).verdict;
  });
  const count = (...wanted: readonly string[]): number => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  return {
    right: count('correct') / count('correct', 'wrong', 'fell back'),
    precision: count('correct') / Math.max(1, count('correct', 'wrong', 'should have declined')),
    declined: count('declined') / count('declined', 'should have declined'),
  };
}

/** Returns an index over changed entries that gives the unchanged ones. */
function restore(index: SearchIndex, entries: readonly Entry[]): SearchIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...index,
    search(question, options) {
      const result = index.search(question, options);
      const candidates = result.candidates.map((one) => ({ ...one, entry: byId.get(one.entry.id) ?? one.entry }));
      return { ...result, candidates };
    },
  };
}
