import type { SignalTable } from '../linear/types.ts';
import { learnedSignals } from './learnedSignals.ts';
import { meaningSignals } from './meaningSignals.ts';
import { questionSignals } from './questionSignals.ts';
import { rivalSignals } from './rivalSignals.ts';
import type { CandidateContext } from './types.ts';
import { wordSignals } from './wordSignals.ts';

/** Name of a signal of the confidence in a written entry. */
export type EntrySignal = keyof typeof entrySignals;

/** Signals of the confidence in a written entry. */
export const entrySignals = {
  ...rivalSignals,
  ...wordSignals,
  ...meaningSignals,
  ...learnedSignals,
  ...questionSignals,
} as const satisfies SignalTable<string, CandidateContext>;
