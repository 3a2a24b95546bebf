import type { Entry } from '../../src/knowledge/types.ts';
import { computeAll } from '../../src/search/linear/computeAll.ts';
import type { Weights } from '../../src/search/linear/types.ts';
import { PASSAGE_RANK_WEIGHTS } from '../../src/search/linear/weights.ts';
import { rankEntries } from '../../src/search/rank/rankEntries.ts';
import { MAX_READ, type RankedReading, rankPassages } from '../../src/search/rank/rankPassages.ts';
import { readPassages } from '../../src/search/rank/readPassages.ts';
import type { PassageReading } from '../../src/search/rank/types.ts';
import { passageSignals } from '../../src/search/signals/passageSignals.ts';
import { toCandidateContext } from '../../src/search/signals/toCandidateContext.ts';
import { isCommon } from '../../src/search/wordLists/commonWords.ts';
import { type Field, openFields, strangeTo, TOGETHER_WEIGHT } from './documentFields.ts';
import { type Case, dot } from './fitLogistic.ts';
import { fitRanking, type Ranking } from './fitRanking.ts';

/** Readings that the ranking uses, in the order of its weights. */
const READINGS = Object.keys(PASSAGE_RANK_WEIGHTS).filter((name) => name !== 'bias') as readonly RankedReading[];
/** Number of passages that are quoted together. */
const QUOTED = 2;

/** Judged questions of one origin. */
export interface CaseSet {
  readonly name: string;
  readonly cases: readonly Case[];
  /** Number of questions, those without an assertable candidate included. */
  readonly asked: number;
}

/** What the constants of documents are fitted to. */
export interface DocumentFits {
  /** The weights of the ranking. */
  readonly weights: readonly number[];
  /** How often a right passage comes first, ranked by weights that were fitted on the other documents. */
  readonly firsts: readonly Firsts[];
  /** Whether the best passages together hold what is asked for, ranked by weights that were fitted on the other documents. */
  readonly sets: readonly CaseSet[];
}

/** Of the questions that a passage answers which is read: how many have it first, by words alone and when it is read. */
export interface Firsts {
  readonly name: string;
  readonly answerable: number;
  readonly byWords: number;
  readonly whenRead: number;
}

/** Returns fitted numbers under the names of the readings. */
export const toRankWeights = (weights: readonly number[]): Weights<RankedReading> =>
  ({
    bias: 0,
    ...Object.fromEntries(READINGS.map((name, j) => [name, weights[j] as number])),
  }) as Weights<RankedReading>;

/** Asks the documents with no curated entry beside them. */
export async function fitDocuments(sources: string): Promise<DocumentFits> {
  const fields = await openFields(sources);
  const rankings = fields.map((field) => ({ name: field.name, rankings: toRankings(field) }));
  const firsts: Firsts[] = [];
  const sets = fields.flatMap((field, i) => {
    const others = rankings.filter(({ name }) => name !== field.name);
    const weights = fitRanking(others.flatMap((other) => other.rankings));
    if (field.isAlone) firsts.push(countFirst(field.name, rankings[i]?.rankings ?? [], weights));
    return judge(field.isAlone ? { ...field, asked: [...field.asked, strangeTo(field, fields)] } : field, weights);
  });
  return { weights: fitRanking(rankings.flatMap((field) => field.rankings)), firsts, sets };
}

function toRankings({ parts, asked, isAlone }: Field): readonly Ranking[] {
  return asked.flatMap(({ questions }) =>
    questions.map(({ question, isHeldBy }): Ranking => {
      const query = parts.reader.read(question, { has: isCommon });
      const ranked = rankEntries(parts.ranking, query).slice(0, MAX_READ);
      const features = readPassages(parts.ranking, parts.vocabulary, query, ranked);
      const candidates = ranked.map(({ entry }, place) => ({
        features: READINGS.map((name) => (features[place] as PassageReading)[name]),
        right: isHeldBy([parts.ranking.entries[entry] as Entry]),
      }));
      return { candidates, weight: isAlone ? 1 : TOGETHER_WEIGHT };
    }),
  );
}

function countFirst(name: string, rankings: readonly Ranking[], weights: readonly number[]): Firsts {
  const answerable = rankings.filter(({ candidates }) => candidates.some(({ right }) => right));
  return {
    name,
    answerable: answerable.length,
    byWords: answerable.filter(({ candidates }) => candidates[0]?.right).length,
    whenRead: answerable.filter(({ candidates }) => {
      const scores = candidates.map(({ features }) => dot(weights, features));
      return candidates[scores.indexOf(Math.max(...scores))]?.right;
    }).length,
  };
}

function judge({ parts, asked }: Field, weights: readonly number[]): readonly CaseSet[] {
  const { ranking, reader, vocabulary } = parts;
  return asked.map(({ name, questions, weight }) => {
    const cases = questions.flatMap(({ question, isHeldBy }): Case[] => {
      const query = reader.read(question, { has: isCommon });
      const ranked = rankPassages(ranking, vocabulary, query, rankEntries(ranking, query), toRankWeights(weights));
      if (ranked.length === 0) return [];
      const quoted = ranked.slice(0, QUOTED).map(({ entry }) => ranking.entries[entry] as Entry);
      const values = computeAll(
        passageSignals,
        toCandidateContext(ranking, { text: question, query, encoding: null, trust: 0, richness: 0 }, ranked, 0),
      );
      return [{ values, right: isHeldBy(quoted), weight }];
    });
    return { name: `documents, ${name}`, cases, asked: questions.length };
  });
}
