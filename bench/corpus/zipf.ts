import type { Random } from '../../src/base/seededRandom.ts';

/**
 * Draw ranks from 0 as words occur in text: rank r as often as 1 ÷ (r + 2.7)^exponent (Mandelbrot's form of Zipf's law).
 * @param size how many ranks there are
 */
export function zipf(size: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += (rank + 2.7) ** -exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let [from, to] = [0, size - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sums[middle] as number) < wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}
