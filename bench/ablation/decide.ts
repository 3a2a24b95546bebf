import { readFileSync } from 'node:fs';
import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import type { Entry, Knowledge } from '../../src/knowledge/types.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { Candidate, SearchIndex } from '../../src/search/types.ts';
import { type Expectation, score } from '../../src/surfaces/terminal/output/scoreResults.ts';
import type { Decided } from '../types.ts';

const QUESTIONS = 'test/eval/questions.jsonl';

/** What a check of the confidence brings: the index with that check taken away. */
const VARIANTS: readonly { readonly name: string; readonly build: (knowledge: Knowledge) => SearchIndex }[] = [
  { name: 'all', build: ({ entries, synonyms }) => buildIndex(entries, synonyms) },
  { name: 'without the learned part', build: ({ entries, synonyms }) => buildIndex(entries, synonyms, false) },
  { name: 'without the lexicon (synonyms.yaml)', build: ({ entries }) => buildIndex(entries, []) },
  {
    name: 'without open questions (unknown/)',
    build: ({ entries, synonyms }) =>
      buildIndex(
        entries.filter(({ kind }) => kind !== 'unknown'),
        synonyms,
      ),
  },
  {
    name: 'without siblings',
    build: ({ entries, synonyms }) =>
      restore(
        buildIndex(
          entries.map((entry) => ({ ...entry, footnotes: [] })),
          synonyms,
        ),
        entries,
      ),
  },
];

/** Answer the development questions with each variant. */
export function* decideShipped(knowledge: Knowledge): Generator<Decided> {
  const expectations = readFileSync(QUESTIONS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Expectation);
  for (const { name, build } of VARIANTS) yield { name, ...decide(build(knowledge), expectations) };
}

function decide(index: SearchIndex, expectations: readonly Expectation[]): Omit<Decided, 'name'> {
  const verdicts = expectations.map((expectation) => {
    const answer = chooseAnswer(index, expectation.question);
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
  return changed(index, (candidate) => ({ ...candidate, entry: byId.get(candidate.entry.id) ?? candidate.entry }));
}

const changed = (index: SearchIndex, change: (candidate: Candidate) => Candidate): SearchIndex => ({
  ...index,
  search(question, limit) {
    const result = index.search(question, limit);
    return { ...result, candidates: result.candidates.map(change) };
  },
});
