import { afterEach } from 'vitest';
import type { Log } from '../../../src/base/Log.ts';
import { openStore } from '../../../src/store/openStore.ts';
import type { Store } from '../../../src/store/types.ts';
import type { DatabaseKind, TestDatabase } from './databases.ts';

export const dayMs = 86_400_000;

/** Noon of a Thursday. */
export const start = Date.UTC(2026, 0, 15, 12);

/** A clock that stands until it is moved. */
export interface TestClock {
  (): number;
  now: number;
}

export function createClock(): TestClock {
  const clock: TestClock = Object.assign(() => clock.now, { now: start });
  return clock;
}

export interface Room {
  readonly database: TestDatabase;
  readonly clock: TestClock;
  readonly logged: string[];
  readonly store: Store;
  /** One more store on the same database, as a second process would have it. */
  open(): Promise<Store>;
}

/** Rooms that are closed and dropped after each test. */
export function useRooms(kind: DatabaseKind): () => Promise<Room> {
  const endings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });
  return async () => {
    const database = await kind.create();
    endings.push(() => database.drop());
    const clock = createClock();
    const logged: string[] = [];
    const note = (level: string) => (message: string) => void logged.push(`${level}: ${message}`);
    const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
    const open = async (): Promise<Store> => {
      const store = await openStore({ ...database, clock, leaseClock: clock, log });
      endings.push(() => store.close());
      return store;
    };
    return { database, clock, logged, open, store: await open() };
  };
}
