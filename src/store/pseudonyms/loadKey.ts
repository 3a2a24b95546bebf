import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import type { Tables } from '../database/tables.ts';
import { createKeyFile, readKeyFile, writeKeyFile } from './keyFile.ts';

/** Places of the key of the pseudonyms. */
export interface KeyPlaces {
  /** Key that the operator has set, or null. */
  readonly given: string | null;
  /** Folder of the key's file, which is used if none is given. */
  readonly dataDir: string;
}

/** Property in which databases of the first version hold the key. */
const OLD_KEY = 'voter-key';
/** Property that tells one key from another without telling the key. */
const MARK = 'pseudonym-mark';

/**
 * Returns the key of the pseudonyms, which is kept apart from the database: whoever has only the database cannot tell whose
 * they are. A key in the database moves to the file; a missing one is created.
 * @returns `moved` is true if the database has held the key until now, so that its traces must go
 */
export async function loadKey(
  db: Kysely<Tables>,
  { given, dataDir }: KeyPlaces,
  log: Log,
): Promise<{ readonly key: string; readonly moved: boolean }> {
  const old = await readProperty(db, OLD_KEY);
  if (old !== undefined) {
    try {
      writeKeyFile(dataDir, old);
      await db.deleteFrom('properties').where('name', '=', OLD_KEY).execute();
    } catch (error) {
      log.warn(`The key of the pseudonyms stays in the database, for now: ${errorMessage(error)}`);
      return { key: given ?? old, moved: false };
    }
  }
  const key = given ?? readKeyFile(dataDir) ?? createKey(dataDir, log);
  await compareMark(db, key, log);
  return { key, moved: old !== undefined };
}

function createKey(dataDir: string, log: Log): string {
  try {
    return createKeyFile(dataDir);
  } catch (error) {
    log.warn(
      `The key of the pseudonyms cannot be written (${errorMessage(error)}): until it can, every start counts voters anew. Make ${dataDir} writable, or set PSEUDONYM_KEY.`,
    );
    return randomBytes(32).toString('hex');
  }
}

/** Says so when earlier pseudonyms were made with another key. */
async function compareMark(db: Kysely<Tables>, key: string, log: Log): Promise<void> {
  const mark = createHmac('sha256', key).update('mark of this key').digest('hex').slice(0, 16);
  const before = await readProperty(db, MARK);
  if (before === mark) return;
  if (before !== undefined) {
    log.warn(
      'The key of the pseudonyms is not the one used before: earlier votes and flags are anonymous now, and nobody can delete theirs. If several machines share the database, set the same PSEUDONYM_KEY on each.',
    );
  }
  // Without it, only this message is missing.
  await db
    .insertInto('properties')
    .values({ name: MARK, value: mark })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: mark }))
    .execute()
    .catch(() => {});
}

async function readProperty(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  return (await db.selectFrom('properties').select('value').where('name', '=', name).executeTakeFirst())?.value;
}
