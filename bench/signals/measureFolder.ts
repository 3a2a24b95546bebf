import { blend } from '../../src/search/linear/blend.ts';
import type { Weights } from '../../src/search/linear/types.ts';
import { weightedSum } from '../../src/search/linear/weightedSum.ts';
import { ENTRY_CONFIDENCE, ENTRY_RANK } from '../../src/search/linear/weights.ts';
import { type EntryRankSignal, entryRankSignals } from '../../src/search/rank/entryRankSignals.ts';
import { type EntrySignal, entrySignals } from '../../src/search/signals/entrySignals.ts';
import { collectRows, judgeRow, type Row } from '../calibrate/collectRows.ts';
import { type Encoders, openFolder } from '../calibrate/openFolder.ts';
import type { ExamFolder } from '../calibrate/readExamFolder.ts';
import { areaUnderCurve } from './areaUnderCurve.ts';

export const RANK_SIGNALS = Object.keys(entryRankSignals) as readonly EntryRankSignal[];
export const CONFIDENCE_SIGNALS = Object.keys(entrySignals) as readonly EntrySignal[];

/** Figures of one folder: with all signals under `null`, without a signal under its name. */
export interface FolderFigures {
  readonly rank: ReadonlyMap<string | null, number | null>;
  readonly confidence: ReadonlyMap<string | null, number | null>;
}

/** Asks a folder its questions and measures the shipped weights, then the same with each signal's weight set to 0. */
export async function measureFolder(exam: ExamFolder, encoders: Encoders): Promise<FolderFigures> {
  const { entries, meaning, encodings } = await openFolder(exam, encoders);
  const rows = collectRows(exam, entries, meaning, encodings);
  const answerable = rows.filter(({ isAnswerable }) => isAnswerable);
  const ranked = answerable.map((row) => ({ row, weights: blend<EntryRankSignal>(ENTRY_RANK, row.asked) }));
  const judged = rows.flatMap((row) => {
    const one = judgeRow(row, meaning, blend<EntryRankSignal>(ENTRY_RANK, row.asked));
    return one ? [{ ...one, weights: blend<EntrySignal>(ENTRY_CONFIDENCE, row.asked) }] : [];
  });
  const firstWithout = (name: EntryRankSignal | null): number | null => {
    const right = ranked.filter(({ row, weights }) => isRightFirst(row, without(weights, name))).length;
    return ranked.length > 0 ? right / ranked.length : null;
  };
  const areaWithout = (name: EntrySignal | null): number | null =>
    areaUnderCurve(
      judged.map(({ values, right, weights }) => ({ score: weightedSum(without(weights, name), values), right })),
    );
  return {
    rank: new Map([null, ...RANK_SIGNALS].map((name) => [name, firstWithout(name)])),
    confidence: new Map([null, ...CONFIDENCE_SIGNALS].map((name) => [name, areaWithout(name)])),
  };
}

/** Whether the first entry that may be asserted is right. */
function isRightFirst({ candidates }: Row, weights: Weights<EntryRankSignal>): boolean {
  let best = { rank: Number.NEGATIVE_INFINITY, entry: -1, right: false };
  for (const { ranked, values, right } of candidates) {
    if (ranked.reading?.isOpen) continue;
    const rank = weightedSum(weights, values);
    if (rank > best.rank || (rank === best.rank && ranked.entry < best.entry)) {
      best = { rank, entry: ranked.entry, right };
    }
  }
  return best.right;
}

const without = <Name extends string>(weights: Weights<Name>, name: Name | null): Weights<Name> =>
  name === null ? weights : { ...weights, [name]: 0 };
