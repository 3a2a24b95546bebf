import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import type { Entry, Knowledge } from '../../src/knowledge/types.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { toFeatures } from '../../src/search/confidence.ts';
import { type Expectation, score } from '../../src/surfaces/terminal/scoreResults.ts';
import type { CaseSet } from './collectCases.ts';
import type { Case } from './fitLogistic.ts';

/** Questions on two news articles, by three authors who knew neither the engine nor the others' questions. */
const ON_NEWS = [
  'test/eval/questions.jsonl',
  'bench/articles/questions/first.jsonl',
  'bench/articles/questions/second.jsonl',
];
/** Two communities' handbooks, and questions on them. */
const HANDBOOKS = 'bench/articles/handbooks';
const NUMBER = /^\d+\t/gmu;
/** How many passages are quoted together. */
const QUOTED = 2;
/** Features that are always the same for documents, by number: nothing is learned there, and nothing left open. */
const IDLE = new Set([2, 3, 4, 11]);

/** The documents asked with no curated entry beside them: whether the best passages together hold what is asked for. */
export async function collectDocuments(sources: string): Promise<readonly CaseSet[]> {
  const news = await loadDocuments(sources);
  const handbooks = await loadKnowledge(HANDBOOKS);
  return [...ON_NEWS.map((path) => judge(news, path)), judge(handbooks, join(HANDBOOKS, 'questions.jsonl'))];
}

/** The documents alone, as they are dropped into a folder: a numbered paragraph a line becomes the paragraph. */
async function loadDocuments(sources: string): Promise<Knowledge> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-documents-'));
  mkdirSync(join(folder, 'articles'));
  for (const name of readdirSync(sources)) {
    writeFileSync(join(folder, 'articles', name), readFileSync(join(sources, name), 'utf8').replace(NUMBER, ''));
  }
  const knowledge = await loadKnowledge(folder);
  rmSync(folder, { recursive: true });
  return knowledge;
}

function judge({ entries, synonyms }: Knowledge, path: string): CaseSet {
  const index = buildIndex(entries, synonyms);
  const questions = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Expectation);
  const cases = questions.flatMap((question): Case[] => {
    const { candidates } = index.search(question.question);
    const [best] = candidates;
    if (!best) return [];
    const features = toFeatures(best.evidence).map((feature, i) => (IDLE.has(i) ? 0 : feature));
    const quoted = candidates.slice(0, QUOTED).map(({ entry }) => entry);
    return [{ features, right: holds(question, quoted), weight: 1 }];
  });
  return { name: `documents, ${path.split('/').slice(-2).join('/')}`, cases, asked: questions.length };
}

/** Whether what these entries say and cite is what the question wants. */
function holds(question: Expectation, entries: readonly Entry[]): boolean {
  const answer = entries.map(({ body }) => body).join('\n\n');
  const citations = entries.flatMap(({ footnotes }) => footnotes.flatMap((footnote) => footnote.citations));
  return score(question, { status: 'answered', answer, citations }).verdict === 'correct';
}
