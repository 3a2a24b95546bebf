import type { SignalTable, Values } from './types.ts';

/** Returns the value of every signal of a table for one context, by name. */
export function computeAll<Name extends string, Context>(
  signals: SignalTable<Name, Context>,
  context: Context,
): Values<Name> {
  const values = {} as Record<Name, number>;
  for (const name in signals) values[name] = signals[name].compute(context);
  return values;
}
