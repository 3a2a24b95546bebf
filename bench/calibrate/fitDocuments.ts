import type { BlendedWeights } from '../../src/search/linear/blend.ts';
import { computeAll } from '../../src/search/linear/computeAll.ts';
import { logistic } from '../../src/search/linear/logistic.ts';
import type { Weights } from '../../src/search/linear/types.ts';
import { weightedSum } from '../../src/search/linear/weightedSum.ts';
import { type PassageRankSignal, passageRankSignals } from '../../src/search/rank/passageRankSignals.ts';
import { rankPassages } from '../../src/search/rank/rankPassages.ts';
import type { Ranked } from '../../src/search/rank/types.ts';
import { type PassageSignal, passageSignals } from '../../src/search/signals/passageSignals.ts';
import { toCandidateContext } from '../../src/search/signals/toCandidateContext.ts';
import type { BenchEncoder } from '../openEncoder.ts';
import { type Field, type JudgedQuestion, openFields } from './documentFields.ts';
import { type Case, fitLogistic } from './fitLogistic.ts';
import { fitRanking } from './fitRanking.ts';

/** Signals that a set of weights leaves out: they keep the weight 0. */
const NOT_RANKED_BY: Readonly<Record<Mode, readonly PassageRankSignal[]>> = {
  words: ['wholeCosine', 'sentenceCosine', 'alignment'],
  meaning: ['closestSentence', 'headingCoverage', 'statedTypes', 'statedBySentence'],
};
const NOT_JUDGED_BY: Readonly<Record<Mode, readonly PassageSignal[]>> = {
  words: ['worstAlignment'],
  meaning: ['unknownTermShare', 'unseenWords'],
};
/** Places of the ranking that the confidence is fitted on, and how much each counts. */
const PLACES = [
  { place: 0, weight: 1 },
  { place: 1, weight: 0.5 },
];

type Mode = 'words' | 'meaning';

/** Fitted weights of one mode, and its questions judged by weights that were fitted on the other fields. */
export interface DocumentFit {
  readonly rank: Weights<PassageRankSignal>;
  readonly confidence: Weights<PassageSignal>;
  readonly judged: readonly JudgedField[];
}

/** A question's first places, with the confidence that the other documents give. */
export interface Outcome {
  readonly isAnswerable: boolean;
  readonly isOwn: boolean;
  readonly places: readonly { readonly right: boolean; readonly confidence: number }[];
}

export interface JudgedField {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** Fits the ranking and the confidence of passages, by words and with meaning; each field is judged by fits on the others. */
export async function fitDocuments(news: string, encoder: BenchEncoder): Promise<Readonly<Record<Mode, DocumentFit>>> {
  const fields = await openFields(news, encoder);
  return { words: fitMode(fields, 'words'), meaning: fitMode(fields, 'meaning') };
}

function fitMode(fields: readonly Field[], mode: Mode): DocumentFit {
  const fitted = fields.map((field) => {
    const weights = fitRank(
      fields.filter((other) => other !== field),
      mode,
    );
    const ranked = field[mode].map((question) => ({ question, ranked: rank(question, weights) }));
    const cases = ranked.flatMap((one) => toCases(field, one));
    return { field, ranked, cases };
  });
  const judged = fitted.map(({ field, ranked, cases }) => {
    const others = fitted.filter((other) => other.cases !== cases).flatMap((other) => other.cases);
    const confidence = fitConfidence(others, mode);
    const outcomes = ranked.map(({ question, ranked: order }): Outcome => {
      const places = order.slice(0, 3).map((one, place) => ({
        right: isRight(question, one),
        confidence: logistic(weightedSum(confidence, valuesOf(field, question, order, place))),
      }));
      return { isAnswerable: question.isAnswerable, isOwn: question.rankWeight > 0, places };
    });
    return { name: field.name, outcomes };
  });
  const confidence = fitConfidence(
    fitted.flatMap(({ cases }) => cases),
    mode,
  );
  return { rank: fitRank(fields, mode), confidence, judged };
}

function fitRank(fields: readonly Field[], mode: Mode): Weights<PassageRankSignal> {
  const names = namesOf(passageRankSignals, NOT_RANKED_BY[mode]);
  const rankings = fields.flatMap((field) =>
    field[mode].map(({ read, right, rankWeight }) => ({
      weight: rankWeight,
      candidates: read.map(({ seen }, i) => {
        const values = computeAll(passageRankSignals, seen);
        return { features: names.map((name) => values[name]), right: right[i] === true };
      }),
    })),
  );
  const weights = fitRanking(rankings.filter(({ weight }) => weight > 0));
  return complete(
    passageRankSignals,
    names.map((name, j) => [name, weights[j] as number]),
  );
}

function rank({ read, asked }: JudgedQuestion, weights: Weights<PassageRankSignal>): readonly Ranked[] {
  const all: BlendedWeights<PassageRankSignal> = { words: weights, meaning: weights, foreign: weights };
  return rankPassages(read, asked, all);
}

interface RankedQuestion {
  readonly question: JudgedQuestion;
  readonly ranked: readonly Ranked[];
}

function toCases(field: Field, { question, ranked }: RankedQuestion): readonly Case[] {
  return PLACES.filter(({ place }) => ranked[place]).map(({ place, weight }) => ({
    values: valuesOf(field, question, ranked, place),
    right: isRight(question, ranked[place] as Ranked),
    weight: weight * question.weight,
  }));
}

function valuesOf({ parts }: Field, { asked }: JudgedQuestion, ranked: readonly Ranked[], place: number) {
  return computeAll(passageSignals, toCandidateContext(parts.ranking, asked, ranked, place));
}

const isRight = ({ read, right }: JudgedQuestion, { entry }: Ranked): boolean =>
  right[read.findIndex((one) => one.entry === entry)] === true;

function fitConfidence(cases: readonly Case[], mode: Mode): Weights<PassageSignal> {
  const names = namesOf(passageSignals, NOT_JUDGED_BY[mode]);
  const directions = Object.fromEntries(names.map((name) => [name, passageSignals[name]]));
  const { bias, ...weights } = fitLogistic(cases, directions);
  return { ...complete(passageSignals, Object.entries(weights)), bias };
}

const namesOf = <Name extends string>(signals: Readonly<Record<Name, unknown>>, without: readonly Name[]): Name[] =>
  (Object.keys(signals) as Name[]).filter((name) => !without.includes(name));

/** Returns weights for all signals of a table: 0 for those that were not fitted. */
function complete<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  fitted: readonly (readonly [string, number])[],
): Weights<Name> {
  const zeros = Object.keys(table).map((name) => [name, 0] as const);
  return { bias: 0, ...Object.fromEntries([...zeros, ...fitted]) } as Weights<Name>;
}
