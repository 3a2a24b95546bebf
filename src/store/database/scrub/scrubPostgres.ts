import { type Kysely, sql } from 'kysely';

/** Largest table that is rewritten, in bytes: nobody can use it meanwhile. */
const MAX_REWRITTEN = 64 * 1024 * 1024;

/** Tables with data about people. */
const TABLES = [
  'properties',
  'notices',
  'questions',
  'votes',
  'flags',
  'settings',
  'audit',
  'entry_revisions',
  'drafts',
  'synonyms',
  'watched',
  'knowledge_revisions',
];

/**
 * Takes what deleted rows left out of the tables' files; larger tables only give their space back for reuse. The server's
 * own log keeps copies until it recycles them.
 */
export async function scrubPostgres<Tables>(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`set lock_timeout = '2s'`.execute(connection);
    try {
      for (const table of TABLES) {
        const { rows } = await sql<{ size: number }>`select pg_total_relation_size(${table}::regclass) as size`.execute(
          connection,
        );
        const full = Number(rows[0]?.size) <= MAX_REWRITTEN ? ' (full)' : '';
        await sql.raw(`vacuum${full} ${table}`).execute(connection);
      }
    } finally {
      await sql`reset lock_timeout`.execute(connection);
    }
  });
}
