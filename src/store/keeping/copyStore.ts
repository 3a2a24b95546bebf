import { type Kysely, sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import { migrate } from '../database/migrate.ts';
import { runTransaction } from '../database/runTransaction.ts';
import type { Tables } from '../database/tables.ts';
import { storeError } from '../database/toStoreError.ts';
import { connect } from '../writes/connect.ts';
import { COPIED, type CopiedTable } from './copiedTables.ts';

/** Rows read and written at a time. */
const ROWS = 500;

/** Rows copied, by the table's name. */
export type CopyReport = readonly (readonly [table: string, rows: number])[];

/**
 * Copies everything from one database to another, which must be empty, in one transaction of each: all of it arrives, as it was
 * at one moment, or nothing. Both are migrated to this code's version before; ids stay, and count on where they were.
 * @throws StoreError if a database cannot be used, or the other one holds data
 */
export async function copyStore(from: Engine, to: Engine, now: number): Promise<CopyReport> {
  const [source, target] = [connect(from), connect(to)];
  try {
    await migrate(source, from, now);
    await migrate(target, to, now);
    return await source
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((reader) =>
        runTransaction(target, async (writer) => {
          await refuseData(writer, to);
          const report: [string, number][] = [];
          for (const table of COPIED) report.push([table.name, await copyTable(table, reader, from, writer, to)]);
          return report;
        }),
      );
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

async function refuseData(db: Kysely<Tables>, { place }: Engine): Promise<void> {
  for (const { name } of COPIED) {
    // A database that was only ever opened remembers its key's mark.
    if (name === 'properties') continue;
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0) throw storeError('invalid', place, `holds data already (${name}). Name an empty database.`);
  }
}

async function copyTable(
  { name, key, isSerial }: CopiedTable,
  reader: Kysely<Tables>,
  from: Engine,
  writer: Kysely<Tables>,
  to: Engine,
): Promise<number> {
  const table = sql.table(name);
  const order = sql.join(key.map((column) => sql.ref(column)));
  await sql`delete from ${table}`.execute(writer);
  if (isSerial) await to.serials.open(writer, name, key[0]);
  let copied = 0;
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${table} order by ${order} limit ${ROWS} offset ${copied}`.execute(reader);
    const [first] = rows;
    if (!first) break;
    const columns = Object.keys(first);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    const names = sql.join(columns.map((column) => sql.ref(column)));
    await sql`insert into ${table} (${names}) values ${sql.join(values)}`.execute(writer);
    copied += rows.length;
  }
  if (isSerial) await to.serials.close(writer, name, key[0], await from.serials.last(reader, name, key[0]));
  return copied;
}
