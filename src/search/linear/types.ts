/** Sign that the weight of a signal may have; fitting clamps to it, so that few judged questions cannot turn it around. */
export type Direction = 'for' | 'against' | 'either';

/** A named number that speaks for or against a candidate. Its fitted weight is kept under the same name. */
export interface Signal<Context> {
  /** One line that says what it measures. */
  readonly doc: string;
  readonly direction: Direction;
  /** Returns a finite number, about −2 to 2. */
  readonly compute: (context: Context) => number;
}

/** Signals by name. */
export type SignalTable<Name extends string, Context> = Readonly<Record<Name, Signal<Context>>>;

/** Values of signals by name. */
export type Values<Name extends string> = Readonly<Record<Name, number>>;

/** Fitted weights by the names of their signals, and a bias. */
export type Weights<Name extends string> = Values<Name> & { readonly bias: number };
