import { setTimeout as sleep } from 'node:timers/promises';
import { errorMessage } from '../../base/errorMessage.ts';
import type { MeaningStatus } from '../../library/meaning/types.ts';
import type { Parts } from './types.ts';

/** Longest wait for the database. */
const DATABASE_MS = 2000;
/** Age of a heartbeat from which a connection counts as lost; Discord asks for one about every 41 seconds. */
const HEARTBEAT_MS = 120_000;

/** Whether the process can answer, and which part of it cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly knowledge: { readonly ready: boolean; readonly entries?: number; readonly revision?: string };
  readonly database: { readonly ready: boolean; readonly error?: string };
  readonly gateway: {
    readonly ready: boolean;
    readonly shards?: readonly { id: number; state: string; heartbeat: string | null; latencyMs: number | null }[];
  };
  /** Words serve until it is ready, so nothing waits for it. */
  readonly meaning: MeaningStatus;
}

/** Checks whether all parts are ready. Never rejects. */
export async function checkReadiness({ library, store, gateway }: Parts, now: number): Promise<Readiness> {
  const { entries, revision } = library?.snapshot.knowledge ?? {};
  const knowledge = entries && revision ? { ready: true, entries: entries.length, revision } : { ready: false };
  const database = store ? await checkDatabase(store) : { ready: false };
  const connection = checkGateway(gateway, now);
  return {
    ready: knowledge.ready && database.ready && connection.ready,
    knowledge,
    database,
    gateway: connection,
    meaning: library?.meaning ?? { state: 'building', done: 0, total: 0, secondsLeft: null },
  };
}

async function checkDatabase(store: NonNullable<Parts['store']>): Promise<Readiness['database']> {
  const waiting = new AbortController();
  const late = sleep(DATABASE_MS, undefined, { signal: waiting.signal }).then(() => {
    throw new Error(`The database did not answer within ${DATABASE_MS / 1000} s.`);
  });
  try {
    await Promise.race([store.check(), late]);
    return { ready: true };
  } catch (error) {
    return { ready: false, error: errorMessage(error) };
  } finally {
    late.catch(() => {});
    waiting.abort();
  }
}

function checkGateway(read: Parts['gateway'], now: number): Readiness['gateway'] {
  if (read === null) return { ready: true };
  const shards = read();
  const isUp = shards.every(
    ({ state, heartbeatAt }) => state === 'ready' && (heartbeatAt === null || now - heartbeatAt < HEARTBEAT_MS),
  );
  return {
    ready: shards.length > 0 && isUp,
    shards: shards.map(({ id, state, heartbeatAt, latencyMs }) => ({
      id,
      state,
      heartbeat: heartbeatAt === null ? null : new Date(heartbeatAt).toISOString(),
      latencyMs,
    })),
  };
}
