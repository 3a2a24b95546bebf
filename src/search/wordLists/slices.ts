/** Lines that are read in one go where their words must be stemmed: the answers wait meanwhile, some ten milliseconds. */
export const UNSTEMMED_SLICE = 500;

/** The lines of a list, so many at a time. */
export function slicesOf(list: string, size: number): readonly (readonly string[])[] {
  const lines = list.trim().split('\n');
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, i) => lines.slice(i * size, (i + 1) * size));
}
