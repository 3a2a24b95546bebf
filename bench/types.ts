/** The nouns of the bench. */
import type { Entry, SynonymGroup } from '../src/knowledge/types.ts';
import type { Answering } from './answers/types.ts';
import type { BenchEncoder } from './openEncoder.ts';
import type { SignalFigures } from './signals/types.ts';

/** An engine under test, ours or a peer. */
export interface Engine {
  /** As given to `--engines`. */
  readonly name: string;
  /** As shown in tables. */
  readonly title: string;
  /** How it was set up, one line. */
  readonly setup: string;
  /** Whether it needs the encoder; then its speed is not that of a call. */
  readonly encodes?: boolean;
  readonly build: Build;
}

/** Makes the index of an engine or of a variant of ours. Few need the encoder, which is opened when the first asks for it. */
export type Build = (
  entries: readonly Entry[],
  synonyms: readonly SynonymGroup[],
  openEncoder: () => Promise<BenchEncoder>,
) => Searcher | Promise<Searcher>;

/** A built index. */
export interface Searcher {
  /** Takes the questions that will be asked, before time counts. */
  prepare?(questions: readonly string[]): Promise<void>;
  /** Numbers of entries, best first, without repeats, at most `limit`. */
  search(question: string, limit: number): readonly number[] | Promise<readonly number[]>;
  /** What autocomplete does at a keystroke, where the engine has it. */
  complete?(typed: string): unknown;
}

/** A question and the number of the entry that answers it. */
export interface Question {
  readonly text: string;
  readonly entry: number;
}

/** Where the answers to a set of questions were ranked. Shares are 0–1. */
export interface Ranking {
  /** How many questions were asked; fewer than there are where the time ran out. */
  readonly asked: number;
  readonly of: number;
  readonly first: number;
  readonly firstFive: number;
  /** Mean reciprocal rank over the best ten. */
  readonly mrr: number;
}

/** What `chooseAnswer` did at the shipped thresholds. Shares are 0–1. */
export interface Decisions {
  readonly inScope: Shares;
  /** Questions with typos. */
  readonly inScopeTypos: Shares;
  readonly outOfScope: Shares;
}

export interface Shares {
  readonly answeredRight: number;
  readonly answeredWrong: number;
  readonly suggested: number;
  readonly unanswered: number;
}

/** One engine on CLINC150 and on the shipped knowledge. */
export interface Quality {
  readonly engine: string;
  readonly clinc: { readonly clean: Ranking; readonly typos: Ranking } | null;
  readonly shipped: { readonly clean: Ranking; readonly typos: Ranking } | null;
  readonly decisions: Decisions | null;
}

/** Times of one set of questions, in milliseconds. */
export interface Latency {
  readonly asked: number;
  readonly of: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Share of questions whose entry came first, where there is one. */
  readonly first: number | null;
  /** Questions that made the engine throw. */
  readonly failed: number;
  /** Processor time ÷ time passed; well below 1 where other work took the processor, and p99 is too high then. */
  readonly processorShare: number;
}

/** The sets of questions an engine is timed on. */
export const QUESTION_SETS = ['clean', 'typos', 'hostile', 'keystrokes'] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

/** One engine at one size; what was not reached is null. */
export interface Speed {
  readonly engine: string;
  readonly entries: number;
  readonly buildMs: number | null;
  /** Resident memory of the whole process after building and a collection, in MB. */
  readonly rss: number | null;
  /** The same before building: Node and the corpus's own text. */
  readonly rssBefore: number | null;
  /** The largest resident memory seen, in MB. */
  readonly rssPeak: number | null;
  readonly latency: Partial<Record<QuestionSet, Latency>>;
  /** Why something is missing, or null. */
  readonly stopped: string | null;
}

/** Our engine with something taken away. */
export interface Ablation {
  readonly name: string;
  readonly clinc: { readonly clean: Ranking; readonly typos: Ranking } | null;
  readonly shipped: { readonly clean: Ranking; readonly typos: Ranking } | null;
}

/** The development questions with a check taken away. Shares are 0–1. */
export interface Decided {
  readonly name: string;
  /** Of the answerable questions, answered right. */
  readonly right: number;
  /** Of what was asserted, right. */
  readonly precision: number;
  /** Of the questions to decline, declined. */
  readonly declined: number;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly system: string;
  /** As given with `--date`, or null. */
  readonly date: string | null;
}

/** Everything measured so far; sections run alone replace their part. */
export interface Results {
  readonly machine: Machine;
  readonly quality: readonly Quality[];
  readonly ablation: readonly Ablation[];
  readonly decided: readonly Decided[];
  /** What each signal brings; null until it was measured. */
  readonly signals: SignalFigures | null;
  readonly answers: readonly Answering[];
  readonly speed: readonly Speed[];
}
