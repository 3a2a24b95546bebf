import type { Knowledge } from '../src/knowledge/types.ts';
import type { Clinc } from './corpus/readClinc.ts';
import { ENGINES } from './engines/engines.ts';
import type { BenchEncoder } from './openEncoder.ts';
import type { Results } from './types.ts';

/** Results without the machine they were measured on. */
export type Measured = Omit<Results, 'machine'>;

/** One thing measured: a line to show, and where it goes in the results. */
export interface Step {
  readonly line: string;
  readonly into: (results: Measured) => Measured;
}

/** What there is to ask from. */
export interface Data {
  readonly clinc: Clinc | null;
  readonly knowledge: Knowledge;
  /** Opens the encoder the first time. */
  readonly openEncoder: () => Promise<BenchEncoder>;
}

/** Returns the items with one more, in order; it replaces the one of its place, and those that have no place go. */
export function add<T>(items: readonly T[], item: T, place: (item: T) => number): T[] {
  const others = items.filter((one) => place(one) >= 0 && place(one) !== place(item));
  return [...others, item].sort((a, b) => place(a) - place(b));
}

/** Returns the place of an engine in tables; −1 if it is no longer listed. */
export function placeOfEngine({ engine }: { readonly engine: string }): number {
  return ENGINES.findIndex(({ name }) => name === engine);
}
