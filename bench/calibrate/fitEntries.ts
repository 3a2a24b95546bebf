import type { OpenParts } from '../../src/search/createIndex.ts';
import { logistic } from '../../src/search/linear/logistic.ts';
import type { Values, Weights } from '../../src/search/linear/types.ts';
import { weightedSum } from '../../src/search/linear/weightedSum.ts';
import { LIKELY } from '../../src/search/putAnswerFirst.ts';
import { type EntryRankSignal, entryRankSignals } from '../../src/search/rank/entryRankSignals.ts';
import { type EntrySignal, entrySignals } from '../../src/search/signals/entrySignals.ts';
import { judgeRow, type Row } from './collectRows.ts';
import { fitConditional } from './fitConditional.ts';
import { type Case, fitLogistic } from './fitLogistic.ts';
import type { Decided } from './measureFolder.ts';

/** A folder's questions, read in one way. */
export interface FolderRows {
  readonly name: string;
  readonly parts: OpenParts;
  readonly rows: readonly Row[];
}

/** Fitted weights of one way to read. */
export interface EntryFit {
  readonly rank: Weights<EntryRankSignal>;
  readonly confidence: Weights<EntrySignal>;
}

/** Questions of a folder that the ranking is fitted on: more tell little. */
const MAX_RANKED = 160;

/** Fits ranking and confidence over folders, each folder counting about the same. */
export function fitEntries(folders: readonly FolderRows[]): EntryFit {
  const rankings = folders.flatMap(({ rows }) => {
    const telling = rows.filter(({ candidates }) => candidates.some(({ right }) => right)).slice(0, MAX_RANKED);
    return telling.map(({ candidates }) => ({ candidates, weight: 1 / Math.sqrt(telling.length) }));
  });
  const rank = round(fitConditional(rankings, entryRankSignals));
  const cases = folders.flatMap(({ rows, parts }): Case[] => {
    const judged = rows.flatMap((row) => {
      const one = judgeRow(row, parts, rank);
      return one ? [one] : [];
    });
    return judged.map((one) => ({ ...one, weight: 1 / judged.length }));
  });
  return { rank, confidence: round(fitLogistic(cases, entrySignals)) };
}

/** Decides the questions of a folder by a fit. */
export function decideFolder({ rows, parts }: FolderRows, { rank, confidence }: EntryFit): readonly Decided[] {
  return rows.map((row) => {
    const one = judgeRow(row, parts, rank);
    if (!one) return { isAnswerable: row.isAnswerable, place: -1, confidence: 0, right: false };
    const probability = logistic(weightedSum(confidence, one.values as Values<EntrySignal>));
    return {
      isAnswerable: row.isAnswerable,
      place: one.place,
      confidence: one.isOpen && probability < LIKELY ? 0 : probability,
      right: one.right,
    };
  });
}

/** Weights as they are written: four decimals. */
const round = <Name extends string>(weights: Weights<Name>): Weights<Name> =>
  Object.fromEntries(
    Object.entries<number>(weights).map(([name, weight]) => [name, Number(weight.toFixed(4))]),
  ) as Weights<Name>;
