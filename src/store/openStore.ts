import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Log, SILENT } from '../base/Log.ts';
import { createPostedAnswers } from './answers/createPostedAnswers.ts';
import { createVotes } from './answers/createVotes.ts';
import { createEntries } from './curation/createEntries.ts';
import { createNotices } from './curation/createNotices.ts';
import { createQuestions } from './curation/createQuestions.ts';
import { openPostgres } from './database/openPostgres.ts';
import { openSqlite } from './database/openSqlite.ts';
import { StoreError } from './database/StoreError.ts';
import { createDrafts } from './drafts/createDrafts.ts';
import { forget } from './forget.ts';
import { claimFolder } from './keeping/claimFolder.ts';
import { createOutbox } from './outbox/createOutbox.ts';
import { createPostSteps } from './posts/createPostSteps.ts';
import { createChangeFeed } from './publications/createChangeFeed.ts';
import { createFolders } from './publications/createFolders.ts';
import { createPublications } from './publications/createPublications.ts';
import { purge } from './purge.ts';
import { createAuditLog } from './servers/createAuditLog.ts';
import { createMembership } from './servers/createMembership.ts';
import { createSettings } from './servers/createSettings.ts';
import { createStats } from './servers/createStats.ts';
import { createSynonyms } from './servers/createSynonyms.ts';
import type { Store } from './types.ts';
import { createWatched } from './watched/createWatched.ts';
import { createAcquireLease } from './writes/acquireLease.ts';
import { type Core, createCore } from './writes/core.ts';

export interface StoreOptions {
  /** Folder of the pseudonyms' key and, without a `databaseUrl`, of `footnote.db`; created if missing. */
  readonly dataDir: string;
  /** `postgres://…`; absent or null for the embedded database. */
  readonly databaseUrl?: string | null | undefined;
  /** Key of the pseudonyms; absent or null for the one in `dataDir`. */
  readonly pseudonymKey?: string | null | undefined;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Milliseconds by which leases end, for tests; by default those of the machine or of PostgreSQL. */
  readonly leaseClock?: () => number;
  readonly log?: Log;
  /** Whether no other process may run on the embedded database's folder meanwhile. */
  readonly isAlone?: boolean;
}

/**
 * Opens the store and migrates it to this code's version. Rejects with a StoreError if it cannot be reached, read or
 * migrated.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  if (!options.isAlone || options.databaseUrl) return openShared(options);
  const claim = await claimFolder(options.dataDir);
  try {
    const store = await openShared(options);
    return { ...store, close: () => store.close().finally(claim.release) };
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function openShared(options: StoreOptions): Promise<Store> {
  const { dataDir, databaseUrl, pseudonymKey: given = null, clock, leaseClock, log = SILENT } = options;
  const engine = databaseUrl ? openPostgres(databaseUrl) : openSqlite(dataDir, log);
  const clocks = { clock, leaseClock };
  const core = await createCore(engine, clocks, log, { given, dataDir }).catch((error: unknown) => {
    if (error instanceof StoreError && error.code === 'full' && engine.inMemory)
      return createInMemory(engine.inMemory(error), clocks, log, { given: given ?? randomUUID(), dataDir });
    throw error;
  });
  const changes = await createChangeFeed(core).catch(async (error: unknown) => {
    await core.db.destroy();
    throw error;
  });
  const stats = createStats(core);
  return {
    entries: createEntries(core),
    drafts: createDrafts(core),
    synonyms: createSynonyms(core),
    questions: createQuestions(core),
    notices: createNotices(core),
    votes: createVotes(core),
    posted: createPostedAnswers(core),
    posts: createPostSteps(core),
    outbox: createOutbox(core),
    knowledge: createPublications(core),
    watched: createWatched(core),
    folders: createFolders(core),
    settings: createSettings(core),
    servers: createMembership(core),
    audit: createAuditLog(core),
    stats,
    changes,
    check: async () => void (await core.db.selectFrom('versions').select('version').limit(1).execute()),
    purge: (days) => purge(core, days),
    forget: (userId) => forget(core, userId),
    acquireLease: createAcquireLease(core),
    close: async () => {
      await stats.close();
      await changes.close();
      await core.db.destroy();
    },
  };
}

/** Creates the parts of a store that is empty and stays so: it says once that nothing is kept. */
async function createInMemory(...[engine, clocks, log, places]: Parameters<typeof createCore>): Promise<Core> {
  const core = await createCore(engine, clocks, log, places);
  await sql`pragma query_only = on`.execute(core.db);
  if (engine.refusal) log.error(engine.refusal.message);
  return core;
}
