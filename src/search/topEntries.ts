/**
 * The entries with the largest scores, best first; ties by entry number, so that the order never depends on the machine.
 * Keeps a heap of `most` whose root is the worst kept.
 */
export function topEntries(met: readonly number[], scores: Float32Array, most: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean => {
    const [x, y] = [scores[a] as number, scores[b] as number];
    return x < y || (x === y && a > b);
  };
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && worse(heap[child] as number, heap[least] as number)) least = child;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] as number, heap[at] as number];
      at = least;
    }
  };
  for (const entry of met) {
    if (heap.length < most) {
      heap.push(entry);
      if (heap.length === most) for (let at = most >> 1; at >= 0; at--) sink(at);
    } else if (worse(heap[0] as number, entry)) {
      heap[0] = entry;
      sink(0);
    }
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}
