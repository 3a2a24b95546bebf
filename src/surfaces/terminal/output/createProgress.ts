import type { Io } from '../io.ts';

/** Progress of a long work. */
export interface Progress {
  /**
   * Shows how far the work is.
   * @param share 0–1, or null if it is not known yet
   */
  show(share: number | null, text: string): void;
  /** Removes the bar, so that other lines can be written. */
  clear(): void;
}

/** Milliseconds between two states of the bar, and between two lines where there is no terminal. */
const BAR_EVERY_MS = 200;
const LINE_EVERY_MS = 10_000;
const WIDTH = 24;

/**
 * Shows progress on standard error: a bar that replaces itself on a terminal; elsewhere a plain line now and then, and none for
 * short work.
 * @param clock milliseconds
 */
export function createProgress(
  { stderr }: Pick<Io, 'stderr'>,
  clock: () => number = () => performance.now(),
): Progress {
  let shownAt = stderr.isTTY ? Number.NEGATIVE_INFINITY : clock();
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write('\r\u001b[K');
    isShown = false;
  };
  return {
    clear,
    show(share, text) {
      if (clock() - shownAt < (stderr.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      shownAt = clock();
      if (!stderr.isTTY) {
        stderr.write(`${text}\n`);
        return;
      }
      clear();
      stderr.write(`${drawBar(share ?? 0)} ${text}`);
      isShown = true;
    },
  };
}

function drawBar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
