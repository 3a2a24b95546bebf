import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { addPosts } from '../outbox/createOutbox.ts';
import type { PostContent } from '../outbox/types.ts';
import { cleanText } from '../writes/cleanText.ts';
import type { Core, Writer } from '../writes/core.ts';
import type { Votes } from './types.ts';

type FlagRow = Selectable<Tables['flags']>;

/** Counts flags, settles them, and adds the news for those who raised them. */
export function createFlagging(core: Core): Pick<Votes, 'countFlags' | 'feedback' | 'keep' | 'tell' | 'mend'> {
  const { db, write } = core;
  return {
    countFlags: async (serverId, from, to) => {
      const { total } = await db
        .selectFrom('flags')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .where('serverId', '=', serverId)
        .where('flaggedAt', '>=', from)
        .where('flaggedAt', '<', to)
        .executeTakeFirstOrThrow();
      return Number(total);
    },
    feedback: async ({ serverId, limit }) => {
      const count = async (table: 'votes' | 'flags') => {
        const rows = await db
          .selectFrom(table)
          .select(({ fn }) => ['entryId', fn.countAll<number>().as('total')])
          .where('serverId', '=', serverId)
          .$if(table === 'flags', (query) => query.where('settledAt' as never, 'is', null))
          .groupBy('entryId')
          .execute();
        return new Map(rows.map(({ entryId, total }) => [entryId, Number(total)]));
      };
      const [votes, flags] = [await count('votes'), await count('flags')];
      return [...new Set([...flags.keys(), ...votes.keys()])]
        .map((entryId) => ({ entryId, votes: votes.get(entryId) ?? 0, flags: flags.get(entryId) ?? 0 }))
        .sort((a, b) => b.flags - a.flags || b.votes - a.votes || (a.entryId < b.entryId ? -1 : 1))
        .slice(0, limit);
    },
    keep: ({ serverId, entryId, upTo, title, by }) =>
      write(async ({ trx, now, audit }) => {
        const { numUpdatedRows } = await trx
          .updateTable('flags')
          .set({ settledAt: now, sealed: '' })
          .where('serverId', '=', serverId)
          .where('entryId', '=', entryId)
          .where('id', '<=', upTo)
          .where('settledAt', 'is', null)
          .executeTakeFirst();
        const count = Number(numUpdatedRows);
        if (count > 0) await audit({ serverId, actor: by, action: 'flags.keep', target: entryId, detail: { title } });
        return count;
      }),
    tell: ({ serverId, entryId, title, text, by }) =>
      write(async (writer) => {
        const rows = await openFlags(writer, serverId, entryId);
        const said = cleanText(text);
        const told = await tellFlaggers(writer, core, rows, ({ locale }) => ({
          kind: 'told',
          title,
          text: said,
          locale,
        }));
        if (told > 0) {
          await writer.audit({ serverId, actor: by, action: 'flags.tell', target: entryId, detail: { title } });
        }
        return told;
      }),
    mend: async (current) => {
      const open = await db
        .selectFrom('flags')
        .select(['serverId', 'entryId', 'revision'])
        .distinct()
        .where('settledAt', 'is', null)
        .execute();
      let told = 0;
      for (const { serverId, entryId, revision } of open) {
        const now = await current({ serverId, entryId });
        // An entry that is gone may belong to another folder: only a new text mends.
        if (now === null || now.revision === revision) continue;
        told += await write(async (writer) => {
          const rows = (await openFlags(writer, serverId, entryId)).filter((row) => row.revision === revision);
          const { title } = now;
          const news = await tellFlaggers(writer, core, rows, ({ locale }) => ({
            kind: 'mended',
            entryId,
            title,
            locale,
          }));
          for (const { id } of rows) {
            await writer.trx
              .updateTable('flags')
              .set({ settledAt: writer.now, sealed: '' })
              .where('id', '=', id)
              .execute();
          }
          return news;
        });
      }
      return told;
    },
  };
}

const openFlags = ({ trx }: Writer, serverId: string, entryId: string): Promise<FlagRow[]> =>
  trx
    .selectFrom('flags')
    .selectAll()
    .where('serverId', '=', serverId)
    .where('entryId', '=', entryId)
    .where('settledAt', 'is', null)
    .execute();

/** Adds a post for each person who flagged; one who flagged several texts of the entry is told once. */
async function tellFlaggers(
  writer: Writer,
  core: Core,
  rows: readonly FlagRow[],
  toContent: (row: FlagRow) => PostContent,
): Promise<number> {
  const people = new Map(rows.map((row) => [row.voter, row]));
  const posts = [...people.values()].flatMap((row) => {
    const userId = row.sealed === '' ? null : core.seal.open(row.sealed);
    const content = toContent(row);
    const key = `${content.kind}/${row.id}`;
    return userId === null ? [] : [{ key, serverId: row.serverId, channelId: row.channelId, userId, content }];
  });
  return addPosts(writer, core, posts);
}
