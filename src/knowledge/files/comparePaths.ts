/** Compares paths by code point, those of the YAML files at the top first: without its sources no entry can be used. */
export function compareByPriority(a: string, b: string): number {
  return Number(a.includes('/')) - Number(b.includes('/')) || comparePaths(a, b);
}

/** Compares paths by code point. (`<` compares UTF-16 units, which differ; UTF-8 bytes order like code points.) */
export function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
