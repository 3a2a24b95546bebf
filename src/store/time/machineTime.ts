import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hrtime } from 'node:process';

/** Longest time between two starts of a machine whose times do not overlap: 278 years. */
const RANGE_MS = 2 ** 43;
/** Starts that are told apart; the sum stays a safe integer. */
const RANGES = 1000;

/** Id of the machine's start, which Linux alone has. */
const START_FILE = '/proc/sys/kernel/random/boot_id';

/**
 * Returns milliseconds that no setting of the clock changes, for leases: the same in every process of the machine, and in
 * another range after it was started again. Where the system has no id of a start they count from the start of this
 * process, by the clock of then.
 */
export const machineTime: () => number = createMachineTime();

function createMachineTime(): () => number {
  const start = readStart();
  if (start === null) return () => performance.timeOrigin + performance.now();
  const range = createHash('sha256').update(start).digest().readUInt32BE() % RANGES;
  return () => range * RANGE_MS + Number(hrtime.bigint() / 1_000_000n);
}

function readStart(): string | null {
  try {
    return readFileSync(START_FILE, 'utf8');
  } catch {
    return null;
  }
}
