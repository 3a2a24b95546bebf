import type { EncoderLog } from '../../../src/encoder/types.ts';

/** Log that keeps its lines. */
export function collectLog(): EncoderLog & { readonly lines: string[] } {
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  return { lines, info: add, warn: add };
}
