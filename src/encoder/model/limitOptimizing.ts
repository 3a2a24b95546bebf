import { setFlagsFromString } from 'node:v8';

/** Checks that a function may use up in total before V8 optimises it. */
const BUDGET = 300_000_000;
/** A quarter of it is the most that one loop round or call may use up. */
const SMALL_BUDGET = 256;

/**
 * Keeps V8 from optimising functions of WebAssembly that are large and seldom run. V8 counts the bytes that ran; one function
 * of onnxruntime-web has 490 kB and is called once a text, so it is soon optimised, which takes 5 s and leaves over 100 MB
 * behind (measured). What counts is loop rounds: those of matrix products are worth it, and nothing else is.
 *
 * V8 takes a function's budget from the flag when the module is opened, and the most that one round may use when the function is first
 * compiled, at its first call. So the flag is large, then small until every function has run once, then large again. Flags are hints: another
 * V8 that treats them otherwise costs memory, not answers.
 * @param openModule opens the module; may reject
 * @returns a function to be called once all that matters has run
 */
export async function limitOptimizing(openModule: () => Promise<unknown>): Promise<() => void> {
  const setBudget = (budget: number): void => setFlagsFromString(`--wasm-tiering-budget=${budget}`);
  setFlagsFromString('--wasm-num-compilation-tasks=1');
  setBudget(BUDGET);
  await openModule().catch(() => {});
  setBudget(SMALL_BUDGET);
  return () => setBudget(BUDGET);
}
