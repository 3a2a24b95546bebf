import { seededRandom } from '../../src/base/seededRandom.ts';
import type { Entry, SynonymGroup } from '../../src/knowledge/types.ts';
import { addTypos } from '../addTypos.ts';
import type { Clinc } from '../corpus/readClinc.ts';
import { shuffled } from '../random.ts';
import type { Question, Ranking, Searcher } from '../types.ts';
import { findPlaces, rankQuestions, toRanking } from './rankQuestions.ts';

const SEED = 3;

/** Makes an index; an engine's `build` with the encoder given. */
export type Build = (entries: readonly Entry[], synonyms: readonly SynonymGroup[]) => Searcher | Promise<Searcher>;

export interface CleanAndTypos {
  readonly clean: Ranking;
  readonly typos: Ranking;
}

/** CLINC's validation questions in random order, and the same with typos. */
export function toQuestionSets(questions: readonly Question[]): {
  clean: readonly Question[];
  typos: readonly Question[];
} {
  const random = seededRandom(SEED);
  const clean = shuffled(random, questions);
  return { clean, typos: clean.map(({ text, entry }) => ({ text: addTypos(text, random), entry })) };
}

/** Train on CLINC's training phrases, ask its validation questions. */
export async function rankClinc(build: Build, clinc: Clinc, budgetMs: number): Promise<CleanAndTypos> {
  const searcher = await build(clinc.entries, []);
  const { clean, typos } = toQuestionSets(clinc.questions);
  return {
    clean: await rankQuestions(searcher, clean, budgetMs),
    typos: await rankQuestions(searcher, typos, budgetMs),
  };
}

/**
 * Leave phrasings out and ask them: every phrasing of every entry is left out of one of the folds, and an entry with
 * no more phrasings than folds misses one at a time.
 * @param used folds that are asked
 */
export async function rankLeftOut(
  build: Build,
  entries: readonly Entry[],
  synonyms: readonly SynonymGroup[],
  folds: number,
  budgetMs: number,
  used = folds,
): Promise<CleanAndTypos> {
  const random = seededRandom(SEED);
  const [clean, typos]: [number[], number[]] = [[], []];
  for (let fold = 0; fold < used; fold++) {
    const isLeftOut = (entry: number, place: number): boolean => (entry + place) % folds === fold;
    const rest = entries.map((entry, number) => ({
      ...entry,
      phrasings: entry.phrasings.filter((_, place) => !isLeftOut(number, place)),
    }));
    const asked = entries.flatMap(({ phrasings }, entry) =>
      phrasings.filter((_, place) => isLeftOut(entry, place)).map((text) => ({ text, entry })),
    );
    const questions = shuffled(random, asked);
    const mistyped = questions.map(({ text, entry }) => ({ text: addTypos(text, random), entry }));
    const searcher = await build(rest, synonyms);
    clean.push(...(await findPlaces(searcher, questions, budgetMs / used)));
    typos.push(...(await findPlaces(searcher, mistyped, budgetMs / used)));
  }
  const of = entries.reduce((sum, { phrasings }) => sum + phrasings.length, 0);
  return { clean: toRanking(clean, of), typos: toRanking(typos, of) };
}
