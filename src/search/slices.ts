/** Lines that are read in one go where their words must be stemmed: the answers wait meanwhile, some ten milliseconds. */
export const UNSTEMMED_SLICE = 500;

/** The lines of a list, so many at a time. */
export function slicesOf(list: string, size: number): readonly (readonly string[])[] {
  const lines = list.trim().split('\n');
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, i) => lines.slice(i * size, (i + 1) * size));
}

/** Made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
