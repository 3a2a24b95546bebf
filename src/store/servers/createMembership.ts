import type { Core, Writer } from '../writes/core.ts';
import { serverOf } from '../writes/folderScope.ts';
import type { Membership } from './types.ts';

/** Milliseconds between a server's departure and the deletion of its data. */
const GRACE_MS = 7 * 86_400_000;
const LEFT = 'left:';

/** Tables with rows of servers, besides the revisions of entries and the settings. */
const OF_SERVERS = [
  'entries',
  'questions',
  'votes',
  'flags',
  'posted',
  'postSteps',
  'watched',
  'drafts',
  'synonyms',
  'outbox',
  'audit',
  'stats',
] as const;

/** Servers that the bot is in, and since when it is no longer in the others. */
export function createMembership({ write, db }: Core): Membership {
  const leave = async ({ trx, now }: Writer, serverId: string): Promise<boolean> => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('properties')
      .values({ name: LEFT + serverId, value: String(now) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  };
  const join = async ({ trx }: Writer, serverId: string): Promise<void> => {
    await trx
      .deleteFrom('properties')
      .where('name', '=', LEFT + serverId)
      .execute();
  };
  return {
    leave: (serverId) => write((writer) => leave(writer, serverId)),
    join: (serverId) => write((writer) => join(writer, serverId)),
    reconcile: async (present, isOurs) => {
      const stored = await listServers(db);
      const absent = stored.filter((id) => !present.has(id) && isOurs(id));
      const back = (await listLeft(db)).filter(({ serverId }) => present.has(serverId));
      return write(async (writer) => {
        for (const { serverId } of back) await join(writer, serverId);
        const marked: string[] = [];
        for (const id of absent) if (await leave(writer, id)) marked.push(id);
        return marked;
      });
    },
  };
}

/** Returns the servers that the bot has left, and when. */
async function listLeft(db: Core['db']): Promise<readonly { readonly serverId: string; readonly since: number }[]> {
  const marks = await db.selectFrom('properties').selectAll().where('name', 'like', `${LEFT}%`).execute();
  return marks.map(({ name, value }) => ({ serverId: name.slice(LEFT.length), since: Number(value) }));
}

/** Returns the ids of the servers that something is stored for. */
async function listServers(db: Core['db']): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const table of OF_SERVERS) {
    const rows = await db.selectFrom(table).select('serverId').distinct().execute();
    for (const { serverId } of rows) ids.add(serverOf(serverId));
  }
  const owners = await db
    .selectFrom('settings')
    .select('owner')
    .distinct()
    .where('owner', 'like', 'server:%')
    .execute();
  for (const { owner } of owners) ids.add(owner.slice('server:'.length));
  return [...ids].filter((id) => /^\d{15,22}$/u.test(id));
}

/**
 * Deletes everything about the servers that were left a week ago or longer.
 * @returns the number of servers
 */
export async function purgeServers({ db, clock, write }: Core): Promise<number> {
  const gone = (await listLeft(db)).filter(({ since }) => since + GRACE_MS <= clock());
  for (const { serverId } of gone) await write((writer) => deleteServer(writer, serverId));
  return gone.length;
}

async function deleteServer({ trx, publish }: Writer, serverId: string): Promise<void> {
  // Revisions before the entries they belong to; notices and posted entries follow what they belong to.
  for (const table of ['entryRevisions', ...OF_SERVERS] as const) {
    // In every folder: what belongs to one has its id before the server's.
    await trx
      .deleteFrom(table)
      .where(({ or, eb }) => or([eb('serverId', '=', serverId), eb('serverId', 'like', `%/${serverId}`)]))
      .execute();
  }
  await trx.deleteFrom('settings').where('owner', '=', `server:${serverId}`).execute();
  await trx
    .deleteFrom('properties')
    .where('name', '=', LEFT + serverId)
    .execute();
  for (const topic of ['settings', 'entries']) await publish(topic, { serverId });
}
