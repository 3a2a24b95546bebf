import type { Correction } from '../query/types.ts';
import { fold } from '../text/fold.ts';

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Returns a text with its misspelt words as a search reads them; everything else stays as it was typed. */
export function applyCorrections(text: string, corrections: readonly Correction[]): string {
  if (corrections.length === 0) return text;
  const meant = new Map(corrections.map(({ from, to }) => [from, to]));
  return text.replace(RUN, (run) => meant.get(fold(run)) ?? run);
}
