import { ENTRY_CONFIDENCE, ENTRY_RANK, PASSAGE_CONFIDENCE, PASSAGE_RANK } from '../../src/search/linear/weights.ts';
import { entryRankSignals } from '../../src/search/rank/entryRankSignals.ts';
import { passageRankSignals } from '../../src/search/rank/passageRankSignals.ts';
import { entrySignals } from '../../src/search/signals/entrySignals.ts';
import { passageSignals } from '../../src/search/signals/passageSignals.ts';
import { replaceWeights } from './writeWeights.ts';

interface Table {
  readonly name: string;
  readonly ways: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly signals: Readonly<Record<string, unknown>>;
}

const TABLES: readonly Table[] = [
  { name: 'ENTRY_RANK', ways: ENTRY_RANK, signals: entryRankSignals },
  { name: 'ENTRY_CONFIDENCE', ways: ENTRY_CONFIDENCE, signals: entrySignals },
  { name: 'PASSAGE_RANK', ways: PASSAGE_RANK, signals: passageRankSignals },
  { name: 'PASSAGE_CONFIDENCE', ways: PASSAGE_CONFIDENCE, signals: passageSignals },
];

/**
 * Returns the weights file with a weight of 0 for each signal that has none, and without the weights of signals that are
 * gone. Weights are in the order of the signals.
 * @param source the file whose weights this process has loaded
 */
export function fillWeights(source: string, tables: readonly Table[] = TABLES): string {
  let filled = source;
  for (const { name, ways, signals } of tables) {
    for (const [way, weights] of Object.entries(ways)) {
      const complete = ['bias', ...Object.keys(signals)].map((signal) => [signal, weights[signal] ?? 0] as const);
      filled = replaceWeights(filled, name, way, { bias: 0, ...Object.fromEntries(complete) });
    }
  }
  return filled;
}
