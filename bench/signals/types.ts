/** One figure on each set of questions; null where it was not measured. */
export interface SetFigures {
  /** Development questions on the shipped knowledge. */
  readonly development: number | null;
  readonly clinc: number | null;
  /** Mean over the folders of `--exams`. */
  readonly exams: number | null;
}

/** A figure with the weight of one signal set to 0, nothing fitted again. */
export interface WithoutSignal extends SetFigures {
  readonly name: string;
}

/** Figures with all signals, and without each. */
export interface SignalTableFigures {
  readonly all: SetFigures;
  readonly without: readonly WithoutSignal[];
}

/** What each signal brings. */
export interface SignalFigures {
  /** Number of folders of `--exams`. */
  readonly folders: number;
  /** Share of the answerable questions whose right entry comes first, 0–1. */
  readonly rank: SignalTableFigures;
  /** Area under the ROC curve: how well the confidence tells right from wrong among the best entries, 0–1. */
  readonly confidence: SignalTableFigures;
}
