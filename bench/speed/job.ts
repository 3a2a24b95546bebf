import type { Latency, QuestionSet, Speed } from '../types.ts';

/** What a child process is to measure; sent as JSON in its only argument. */
export interface Job {
  readonly engine: string;
  readonly entries: number;
  readonly clinc: string;
  readonly knowledge: string;
  /** Questions in each set. */
  readonly questions: number;
  /** Time for one set of questions; the set is cut short after it. */
  readonly budgetMs: number;
}

/** What it sends back, as it goes. */
export type Message =
  | { readonly kind: 'built'; readonly built: Pick<Speed, 'buildMs' | 'rss' | 'rssBefore'> }
  | { readonly kind: 'asked'; readonly set: QuestionSet; readonly latency: Latency; readonly rssPeak: number }
  | { readonly kind: 'failed'; readonly reason: string };
