import { entryRankSignals } from '../../src/search/rank/entryRankSignals.ts';
import { entrySignals } from '../../src/search/signals/entrySignals.ts';
import type { SetFigures, SignalFigures, SignalTableFigures, WithoutSignal } from '../signals/types.ts';
import { toTable } from './format.ts';

type Docs = Readonly<Record<string, { readonly doc: string }>>;
type Set = keyof SetFigures;

const SETS: readonly Set[] = ['development', 'clinc', 'exams'];
/** Differences that are shown as 0. */
const NOTHING = 5e-5;

/** What each signal brings: the loss without it, the largest first. */
export function signalsSection({ folders, rank, confidence }: SignalFigures): string[] {
  const titles = { development: 'development questions', clinc: 'CLINC150', exams: `${folders} other folders` };
  const sets = SETS.filter((set) => rank.all[set] !== null);
  const section = (table: SignalTableFigures, docs: Docs): string[] => tableOf(table, docs, sets, titles);
  return [
    '## What each signal brings',
    [
      'The weight of one signal is set to 0 and nothing is fitted again. The first row is the figure with all signals, in',
      '%; the others are the points lost (−) or won (+) without the signal. With meaning; an open question is never first.',
      ...(folders > 0 ? ['The other folders count alike; their questions were among those fitted on.'] : []),
    ].join('\n'),
    '**Order**: right entry first.',
    ...section(rank, entryRankSignals),
    '**Confidence**: area under the ROC curve of the best entry’s confidence against whether it is right.',
    ...section(confidence, entrySignals),
  ];
}

function tableOf(
  { all, without }: SignalTableFigures,
  docs: Docs,
  sets: readonly Set[],
  titles: Readonly<Record<Set, string>>,
): string[] {
  const change = (one: WithoutSignal, set: Set): number => (one[set] ?? 0) - (all[set] ?? 0);
  const sum = (one: WithoutSignal): number => sets.reduce((total, set) => total + change(one, set), 0);
  const isIdle = (one: WithoutSignal): boolean => sets.every((set) => Math.abs(change(one, set)) < NOTHING);
  const idle = without.filter(isIdle).map(({ name }) => `\`${name}\``);
  const rows = without
    .filter((one) => !isIdle(one))
    .sort((a, b) => sum(a) - sum(b))
    .map((one) => [`\`${one.name}\`: ${docs[one.name]?.doc ?? ''}`, ...sets.map((set) => points(change(one, set)))]);
  const first = ['all signals', ...sets.map((set) => ((all[set] ?? 0) * 100).toFixed(2))];
  return [
    toTable(['without', ...sets.map((set) => titles[set])], [first, ...rows]),
    ...(idle.length > 0 ? [`Nothing changes without ${idle.join(', ')}.`] : []),
  ];
}

const points = (change: number): string =>
  Math.abs(change) < NOTHING ? '0' : `${change < 0 ? '−' : '+'}${Math.abs(change * 100).toFixed(2)}`;
