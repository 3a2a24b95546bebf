/** How long each random attack goes on, in milliseconds: a few seconds, or `FUZZ_MS` for a longer one by hand. */
const FUZZ_MS = Number(process.env.FUZZ_MS ?? 3000);

/** Options of fast-check for an attack of that length; longer ones differ from run to run. */
export const attack = {
  numRuns: 1_000_000,
  interruptAfterTimeLimit: FUZZ_MS,
  markInterruptAsFailure: false,
  ...(process.env.FUZZ_MS !== undefined && { seed: Date.now() % 2 ** 31 }),
};

/** Time that a test of such attacks may take. */
export const ATTACK_TIMEOUT = FUZZ_MS + 120_000;
