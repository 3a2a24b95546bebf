import { createCore } from './core.ts';
import { createAudit } from './createAudit.ts';
import { createChanges } from './createChanges.ts';
import { createEntries } from './createEntries.ts';
import { createKnowledge } from './createKnowledge.ts';
import { createNotices } from './createNotices.ts';
import { createPosted } from './createPosted.ts';
import { createQuestions } from './createQuestions.ts';
import { createSettings } from './createSettings.ts';
import { createStats } from './createStats.ts';
import { createVotes } from './createVotes.ts';
import { forget } from './forget.ts';
import { openPostgres } from './openPostgres.ts';
import { openSqlite } from './openSqlite.ts';
import { purge } from './purge.ts';
import { createTakeTurn } from './takeTurn.ts';
import type { Store, StoreLog } from './types.ts';

export interface StoreOptions {
  /** Folder of `footnote.db`; made if missing. Not touched where there is a `databaseUrl`. */
  readonly dataDir: string;
  /** `postgres://…`, or nothing for the embedded database. */
  readonly databaseUrl?: string | null | undefined;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log?: StoreLog;
}

const silent: StoreLog = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * Open what people write while the bot runs, at this code's version.
 * @throws StoreError, one line for the operator, where it cannot be reached, read or migrated
 */
export async function openStore({ dataDir, databaseUrl, clock, log = silent }: StoreOptions): Promise<Store> {
  const engine = databaseUrl ? openPostgres(databaseUrl) : openSqlite(dataDir, log);
  const core = await createCore(engine, clock, log);
  const changes = await createChanges(core).catch(async (error: unknown) => {
    await core.db.destroy();
    throw error;
  });
  const stats = createStats(core);
  return {
    kind: engine.kind,
    entries: createEntries(core),
    questions: createQuestions(core),
    notices: createNotices(core),
    votes: createVotes(core),
    posted: createPosted(core),
    knowledge: createKnowledge(core),
    settings: createSettings(core),
    audit: createAudit(core),
    stats,
    changes,
    purge: (days) => purge(core, days),
    forget: (userId) => forget(core, userId),
    takeTurn: createTakeTurn(core),
    close: async () => {
      await stats.close();
      await changes.close();
      await core.db.destroy();
    },
  };
}
