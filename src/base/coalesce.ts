/** Background work that is requested often and never runs twice at once. */
export interface CoalescedWork {
  /** Requests a run. Requests made during a run become one more run after it. Never throws. */
  wake(): void;
  /** Whether `close` was called. */
  readonly closed: boolean;
  /** Starts no more runs and waits for the current one. Never rejects. */
  close(): Promise<void>;
}

/**
 * Merges requests for the same work into as few runs as possible.
 * @param run one run; it may call `wake` itself when there is more to do
 * @param onError receives the error of a failed run; the next `wake` starts afresh
 */
export function coalesce(run: () => Promise<void>, onError: (error: unknown) => void): CoalescedWork {
  let closed = false;
  let requested = false;
  let running: Promise<void> | null = null;

  const runUntilDone = async (): Promise<void> => {
    try {
      while (requested && !closed) {
        requested = false;
        await run();
      }
    } catch (error) {
      onError(error);
    } finally {
      running = null;
    }
  };

  return {
    wake() {
      requested = true;
      if (!closed) running ??= runUntilDone();
    },
    get closed() {
      return closed;
    },
    async close() {
      closed = true;
      await running;
    },
  };
}
