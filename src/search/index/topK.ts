/** Returns the `limit` entries with the largest scores, best first; ties in the order of their numbers. */
export function topK(met: ArrayLike<number>, scores: Float32Array, limit: number): number[] {
  return selectTop(met, scores, limit).sort((a, b) => (isWorse(scores, a, b) ? 1 : -1));
}

/** Returns the same entries in the order of the binary heap that selects them, whose root is the worst; deterministic. */
export function selectTop(met: ArrayLike<number>, scores: Float32Array, limit: number): number[] {
  const heap = Array.from({ length: Math.min(limit, met.length) }, (_, i) => met[i] as number);
  if (met.length > limit) {
    for (let at = limit >> 1; at >= 0; at--) sink(heap, scores, at);
    for (let i = limit; i < met.length; i++) {
      const entry = met[i] as number;
      if (!isWorse(scores, heap[0] as number, entry)) continue;
      heap[0] = entry;
      sink(heap, scores, 0);
    }
  }
  return heap;
}

function isWorse(scores: Float32Array, a: number, b: number): boolean {
  const difference = (scores[a] as number) - (scores[b] as number);
  return difference < 0 || (difference === 0 && a > b);
}

/** Moves the entry at a place of the heap down until no entry below it is worse. */
function sink(heap: number[], scores: Float32Array, from: number): void {
  const entry = heap[from] as number;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isWorse(scores, heap[child + 1] as number, heap[child] as number)) child++;
    if (!isWorse(scores, heap[child] as number, entry)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = entry;
}
