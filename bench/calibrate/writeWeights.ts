import type { Weights } from '../../src/search/linear/types.ts';
import type { EntryFit } from './fitEntries.ts';

/**
 * Returns the weights file with the weights of one way replaced.
 * @param source the file as it is
 * @param way `words`, `meaning`, `foreign` or `rich`
 * @throws Error if the file does not have these weights
 */
export function writeWeights(source: string, way: string, { rank, confidence }: EntryFit): string {
  return replaceWeights(replaceWeights(source, 'ENTRY_RANK', way, rank), 'ENTRY_CONFIDENCE', way, confidence);
}

/** Returns the weights file with one table's weights of one way replaced, four decimals a weight. */
export function replaceWeights(source: string, name: string, way: string, weights: Weights<string>): string {
  const start = source.indexOf(`export const ${name} = {`);
  const from = source.indexOf(`  ${way}: {`, start);
  const to = source.indexOf('\n  },', from);
  if (start < 0 || from < start || to < 0) throw new Error(`The weights file has no ${name}.${way}.`);
  const lines = Object.entries(weights).map(([signal, weight]) => `    ${signal}: ${weight.toFixed(4)},`);
  return `${source.slice(0, from)}  ${way}: {\n${lines.join('\n')}${source.slice(to)}`;
}
