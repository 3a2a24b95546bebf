/** Texts that are looked for in vain before the search is given up: they may be written with escapes. */
const MAX_MISSES = 20;
/** Characters of a text that are looked for. */
const LENGTH = 40;

/**
 * Returns a function that finds the line of a text in a file, from 1. Texts are asked for in the order of the file, so that
 * all searches together take linear time; the line of one that is not found is that of the text before.
 */
export function createLineFinder(file: string): (text: string) => number {
  let at = 0;
  let counted = 0;
  let line = 1;
  let misses = 0;
  return (text) => {
    const start = text.split('\n', 1)[0]?.slice(0, LENGTH) ?? '';
    if (start === '' || misses >= MAX_MISSES) return line;
    const found = file.indexOf(start, at);
    if (found < 0) {
      misses += 1;
      return line;
    }
    for (let end = file.indexOf('\n', counted); end >= 0 && end < found; end = file.indexOf('\n', counted)) {
      line += 1;
      counted = end + 1;
    }
    at = found;
    return line;
  };
}
