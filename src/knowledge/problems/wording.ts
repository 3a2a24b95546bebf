import type { Sentences, Wording } from './types.ts';

/** Declares a problem that leaves its file out of the knowledge base. */
export function error<Values extends readonly unknown[]>(word: (...values: Values) => Sentences): Wording<Values> {
  return { severity: 'error', word };
}

/** Declares a problem that does not keep its file from being used. */
export function warning<Values extends readonly unknown[]>(word: (...values: Values) => Sentences): Wording<Values> {
  return { severity: 'warning', word };
}
