import type { Question, Ranking, Searcher } from '../types.ts';

/** How deep the right entry is looked for. */
export const DEPTH = 10;

/**
 * Ask every question until the time runs out.
 * @param questions in random order, so that a beginning is a fair sample
 * @param budgetMs at least one question is asked
 */
export async function rankQuestions(
  searcher: Searcher,
  questions: readonly Question[],
  budgetMs: number,
): Promise<Ranking> {
  const places = await findPlaces(searcher, questions, budgetMs);
  return toRanking(places, questions.length);
}

/** The place of the right entry for each question asked, from 1; 0 where it is not among the best. */
export async function findPlaces(
  searcher: Searcher,
  questions: readonly Question[],
  budgetMs: number,
): Promise<number[]> {
  await searcher.prepare?.(questions.map(({ text }) => text));
  const end = performance.now() + budgetMs;
  const places: number[] = [];
  for (const { text, entry } of questions) {
    const found = searcher.search(text, DEPTH);
    places.push((found instanceof Promise ? await found : found).indexOf(entry) + 1);
    if (performance.now() > end) break;
  }
  return places;
}

/** @param of how many questions there were */
export function toRanking(places: readonly number[], of: number): Ranking {
  const share = (counts: (place: number) => number): number =>
    places.length === 0 ? 0 : places.reduce((sum, place) => sum + counts(place), 0) / places.length;
  return {
    asked: places.length,
    of,
    first: share((place) => (place === 1 ? 1 : 0)),
    firstFive: share((place) => (place >= 1 && place <= 5 ? 1 : 0)),
    mrr: share((place) => (place === 0 ? 0 : 1 / place)),
  };
}
