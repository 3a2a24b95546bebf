import { LruMap } from '../../../base/LruMap.ts';

/** Wrong passwords that one client may try in one window. */
const MAX_WRONG = 10;
const WINDOW_MS = 60_000;
const MAX_CLIENTS = 10_000;

/** Counts wrong passwords. */
export interface Lockout {
  /** Seconds until a client may try again; 0 if it may now. */
  secondsLeft(client: string): number;
  /** Counts a wrong password. */
  count(client: string): void;
}

/**
 * Creates a count of wrong passwords, each client's its own, so that nobody locks out anybody else.
 * @param clock milliseconds since the epoch
 */
export function createLockout(clock: () => number): Lockout {
  const windows = new LruMap<string, { readonly since: number; readonly wrong: number }>(MAX_CLIENTS);
  const current = (client: string): { readonly since: number; readonly wrong: number } => {
    const window = windows.get(client);
    const now = clock();
    // A window that begins in the future is from before the clock was set back.
    const isOpen = window !== undefined && window.since <= now && now < window.since + WINDOW_MS;
    return isOpen ? window : { since: now, wrong: 0 };
  };
  return {
    secondsLeft(client) {
      const { since, wrong } = current(client);
      return wrong < MAX_WRONG ? 0 : Math.ceil((since + WINDOW_MS - clock()) / 1000);
    },
    count(client) {
      const { since, wrong } = current(client);
      windows.set(client, { since, wrong: wrong + 1 });
    },
  };
}
