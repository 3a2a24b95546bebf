import type { Measure, Step } from './types.ts';

/** Does a step's work and reports its begin, its end and its time, however it ends. */
export async function measureStep<T>(measure: Measure, step: Step, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  measure({ of: 'begun', step });
  try {
    return await work();
  } finally {
    measure({ of: 'done', step, seconds: (performance.now() - begun) / 1000 });
  }
}
