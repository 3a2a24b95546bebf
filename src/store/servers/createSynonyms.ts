import { cleanText } from '../writes/cleanText.ts';
import type { Core } from '../writes/core.ts';
import { ownerOf } from '../writes/folderScope.ts';
import type { Synonyms } from './types.ts';

/** Synonym groups of servers; each knowledge folder has its own. */
export function createSynonyms(core: Core): Synonyms {
  const { db, write } = core;
  return {
    list: async (serverId) => {
      const query = db
        .selectFrom('synonyms')
        .select(['id', 'words'])
        .where('serverId', '=', ownerOf(core, serverId))
        .orderBy('id');
      return (await query.execute()).map(({ id, words }) => ({ id, words: JSON.parse(words) as string[] }));
    },
    add: ({ serverId, words, by }) =>
      write(async ({ trx, now, audit, publish }) => {
        const group = JSON.stringify(words.map(cleanText));
        const added = await trx
          .insertInto('synonyms')
          .values({ serverId: ownerOf(core, serverId), words: group, addedBy: by, addedAt: now })
          .onConflict((conflict) => conflict.columns(['serverId', 'words']).doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!added) return false;
        const target = words.join(' = ');
        await audit({ serverId, actor: by, action: 'synonyms.add', target, detail: { words } });
        await publish('entries', { serverId });
        return true;
      }),
    remove: ({ serverId, id, by }) =>
      write(async ({ trx, audit, publish }) => {
        const query = trx.deleteFrom('synonyms').where('serverId', '=', ownerOf(core, serverId)).where('id', '=', id);
        const removed = await query.returning('words').executeTakeFirst();
        if (!removed) return null;
        const words = JSON.parse(removed.words) as string[];
        const target = words.join(' = ');
        await audit({ serverId, actor: by, action: 'synonyms.remove', target, detail: { words } });
        await publish('entries', { serverId });
        return words;
      }),
  };
}
